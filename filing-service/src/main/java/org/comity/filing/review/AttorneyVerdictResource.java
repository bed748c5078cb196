package org.comity.filing.review;

import static org.comity.filing.problem.FilingProblem.ATTORNEY_LINK_ABSENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.filing.submission.AttorneyStep;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.AttorneyLink;
import org.comity.law.AttorneyRule;
import org.comity.law.AttorneyWay;
import org.comity.law.Confidence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The power of attorney of a filing, link by link, as a clerk looks at it. */
@Path("/api/filing/reviews/{id}/attorney")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class AttorneyVerdictResource {
    private final Submissions submissions;
    private final AttorneyVerdicts verdicts;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AttorneyVerdictResource(
            Submissions submissions, AttorneyVerdicts verdicts, AuditTrail audit, Caller caller, Clock clock) {
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param version of the submission that was seen
     * @param link which of the chain
     * @param remark needed where it does not hold: why; else where it was looked up, or null
     */
    @Schema(name = "AttorneyFinding")
    public record Finding(
            @NotNull @Min(0) Long version,
            @NotNull AttorneyLink link,
            @NotNull AttorneyVerdict.Outcome outcome,
            @NotNull AttorneyVerdict.RegisterLookup lookup,
            @Nullable @Size(max = 2000) String remark) {}

    /**
     * @param way that the filer chose; null if none was chosen, and then neither article, source nor confidence
     * @param links those that the way needs and those that the filer named, in the order in which they come about
     */
    @Schema(name = "AttorneyChain")
    public record Chain(
            @Nullable AttorneyWay way,
            @Nullable String article,
            @Nullable String source,
            @Nullable Confidence confidence,
            List<Link> links) {}

    /**
     * @param wanted whether the way needs it; false for all while none is chosen
     * @param step null if the filer named none
     * @param verdict the last one about this step as it stands; null if there is none
     */
    @Schema(name = "AttorneyChainLink")
    public record Link(
            AttorneyLink link,
            boolean wanted,
            @Nullable AttorneyStep step,
            @Nullable Verdict verdict) {}

    @Schema(name = "AttorneyVerdict")
    public record Verdict(
            AttorneyVerdict.Outcome outcome,
            AttorneyVerdict.RegisterLookup lookup,
            @Nullable String remark,
            String foundByName,
            Instant foundAt) {
        static Verdict of(AttorneyVerdict verdict) {
            return new Verdict(
                    verdict.outcome(), verdict.lookup(), verdict.remark(), verdict.foundByName(), verdict.foundAt());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The power of attorney of a filing, link by link, with what was found of each")
    public Chain chain(@RestPath UUID id) {
        return chain(submissions.requireAtCourt(id));
    }

    @POST
    @Path("/verdicts")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say whether a link of the power of attorney holds",
            description =
                    "By the clerk who reviews the filing, with what came of looking it up by hand in the register of its authority. A later one stands for an earlier one; all are kept. What follows from it the clerk decides: nothing does by itself.")
    public Chain find(@RestPath UUID id, @Valid @NotNull Finding found) {
        Submission submission = submissions.lockAtCourt(id);
        submission.requireReviewedBy(caller.accountId());
        submission.requireSeen(found.version());
        AttorneyStep step = named(submission, found.link()).orElseThrow(() -> ATTORNEY_LINK_ABSENT.with());
        verdicts.persist(new AttorneyVerdict(id, step, found, caller.accountId(), caller.name(), clock.instant()));
        audit.note("attorney-link-found", null, id);
        return chain(submission);
    }

    private Chain chain(Submission submission) {
        AttorneyWay way = submission.attorneyWay();
        AttorneyRule rule = way == null ? null : AttorneyRule.of(way);
        List<AttorneyLink> wanted = rule == null ? List.of() : rule.links();
        List<AttorneyVerdict> found = verdicts.of(submission.id());
        List<Link> links = Stream.concat(
                        wanted.stream(),
                        submission.powerOfAttorney().steps().stream().map(AttorneyStep::step))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(link -> link(link, wanted.contains(link), named(submission, link), found))
                .toList();
        return rule == null
                ? new Chain(null, null, null, null, links)
                : new Chain(way, rule.article(), rule.source(), rule.confidence(), links);
    }

    private static Link link(
            AttorneyLink link, boolean wanted, Optional<AttorneyStep> step, List<AttorneyVerdict> found) {
        return new Link(
                link,
                wanted,
                step.orElse(null),
                step.flatMap(named ->
                                found.stream().filter(each -> each.isOf(named)).findFirst())
                        .map(Verdict::of)
                        .orElse(null));
    }

    private static Optional<AttorneyStep> named(Submission submission, AttorneyLink link) {
        return submission.powerOfAttorney().steps().stream()
                .filter(step -> step.step() == link)
                .findFirst();
    }
}
