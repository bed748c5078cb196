package org.comity.filing.review;

import static org.comity.filing.problem.FilingProblem.FEE_OUT_OF_RANGE;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.InTurn;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.Registrar;
import org.comity.filing.casefile.Registration;
import org.comity.filing.completeness.Completeness;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.docket.Docket;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.filing.fee.FeeRange;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.Money;
import org.comity.filing.itemtofollow.ItemsToFollow;
import org.comity.filing.itemtofollow.ItemsToFollow.Written;
import org.comity.filing.paper.Papers;
import org.comity.filing.rate.PublishedRates;
import org.comity.filing.representation.Beginnings;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/submissions/{id}/acceptance")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class AcceptanceResource {
    private final Submissions submissions;
    private final Documents documents;
    private final DeficiencyNotices notices;
    private final Completeness completeness;
    private final Registration registration;
    private final Beginnings beginnings;
    private final Docket docket;
    private final ItemsToFollow items;
    private final Papers papers;
    private final PublishedRates rates;
    private final SubmissionViews views;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AcceptanceResource(
            Submissions submissions,
            Documents documents,
            DeficiencyNotices notices,
            Completeness completeness,
            Registration registration,
            Beginnings beginnings,
            Docket docket,
            ItemsToFollow items,
            Papers papers,
            PublishedRates rates,
            SubmissionViews views,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.documents = documents;
        this.notices = notices;
        this.completeness = completeness;
        this.registration = registration;
        this.beginnings = beginnings;
        this.docket = docket;
        this.items = items;
        this.papers = papers;
        this.rates = rates;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param exchangeRate yuan for one unit, read elsewhere; null for a claim in yuan, and where the court has a published one, which is
     *     taken then and by which another is refused. Source: FEE 55
     * @param feeCny that the court sets within its range where no amount is claimed; null where one is. Source: FEE 13
     * @param toFollow what the case is accepted without (容缺受理); null if nothing is missing
     */
    public record Acceptance(
            @NotNull @Min(0) Long version,

            @DecimalMin("0.00000001") @Digits(integer = 10, fraction = 8) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal exchangeRate,

            @Nullable
            @DecimalMin("0.01")
            @Digits(integer = 10, fraction = 2)
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal feeCny,

            @Size(max = 20) List<@NotNull @Valid Written> toFollow) {}

    @POST
    @RecentProof
    @RunOnVirtualThread
    @InTurn
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Register the case (登记立案)",
            description =
                    "Gives the case number and the fee. A bar that the check still finds is refused with every ground.")
    public SubmissionView accept(@RestPath UUID id, @Valid @NotNull Acceptance acceptance) {
        Submission submission = submissions.lockAtCourt(id);
        Instant now = clock.instant();
        UUID caseId = UUID.randomUUID();
        submission.accept(acceptance.version(), caller.accountId(), caller.name(), caseId, now);
        List<Document> filed = documents.of(id);
        completeness.require(submission, filed);
        papers.takeOver(submission, caseId, now);
        CaseFile file = registration.of(
                submission,
                filed,
                caseId,
                rates.applied(
                        submission.claim().money().map(Money::currency).orElse(null),
                        acceptance.exchangeRate(),
                        CourtClock.dateOf(now)),
                feeOf(submission, acceptance, now),
                new Registrar(caller.accountId(), caller.name(), Origin.WIZARD),
                now);
        beginnings.ofFiler(submission, filed, caseId, caller.name(), now);
        docket.begin(file, submission.wasSentBack() ? notices.of(id) : List.of());
        items.write(
                file,
                acceptance.toFollow() == null ? List.of() : acceptance.toFollow(),
                caller.accountId(),
                caller.name(),
                now);
        audit.note("accepted", null, id, Map.of("case", caseId.toString()));
        audit.note("case-registered", caseId, caseId, Map.of("number", file.number()));
        return views.changed(submission, filed);
    }

    /** Null where an amount is claimed: then the schedule says it. */
    private static BigDecimal feeOf(Submission submission, Acceptance acceptance, Instant now) {
        if (submission.claim().money().isPresent()) {
            return null;
        }
        FeeRange range = FeeSchedule.inForceOn(CourtClock.dateOf(now)).withoutAmount(submission.cause());
        if (acceptance.feeCny() == null || !range.holds(acceptance.feeCny())) {
            throw FEE_OUT_OF_RANGE.with(range.leastCny(), range.mostCny());
        }
        return acceptance.feeCny();
    }
}
