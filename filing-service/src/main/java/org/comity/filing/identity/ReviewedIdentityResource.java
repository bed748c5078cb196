package org.comity.filing.identity;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who the filer is, as a clerk looks at it. */
@Path("/api/filing/reviews/{id}/identity")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class ReviewedIdentityResource {
    private final Submissions submissions;
    private final IdentityFindings findings;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReviewedIdentityResource(
            Submissions submissions,
            IdentityFindings findings,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.findings = findings;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param version of the submission that was seen
     * @param grounds needed where it was not verified: the filer reads them
     */
    @Schema(name = "IdentityFinding")
    public record Finding(
            @NotNull @Min(0) Long version,
            @NotNull IdentityFinding.Outcome outcome,
            @NotNull IdentityFinding.Means means,
            @Nullable @Size(max = 2000) String grounds) {}

    @GET
    @Transactional
    @Operation(
            summary = "How sure the courts are of who the filer is",
            description = "What any court found stands for every filing of the account (XB 4).")
    public IdentityView identity(@RestPath UUID id) {
        Submission submission = submissions.requireAtCourt(id);
        return IdentityView.of(findings.of(submission.filerAccountId()), submission.lastReceivedAt());
    }

    @POST
    @Path("/findings")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say whether the filer is who they say",
            description =
                    "By the clerk who reviews the filing, from its papers or by video. The filer is told and reads the grounds. A later one stands for an earlier one; all are kept. What follows from it the clerk decides: nothing does by itself.")
    public IdentityView find(@RestPath UUID id, @Valid @NotNull Finding found) {
        Submission submission = submissions.lockAtCourt(id);
        submission.requireReviewedBy(caller.accountId());
        submission.requireSeen(found.version());
        IdentityFinding finding = IdentityFinding.withFiling(
                submission,
                new IdentityFinding.Found(found.outcome(), found.means(), found.grounds()),
                new IdentityFinding.By(caller.accountId(), caller.name(), clock.instant()));
        findings.persist(finding);
        outbox.add(finding.checked());
        audit.note(
                "identity-checked", null, id, Map.of("outcome", found.outcome().name()));
        return IdentityView.of(Optional.of(finding), submission.lastReceivedAt());
    }
}
