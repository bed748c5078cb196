package org.comity.filing.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}/return")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class ReturnResource {
    private final Submissions submissions;
    private final SubmissionViews views;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReturnResource(
            Submissions submissions,
            SubmissionViews views,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.views = views;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public record Reasons(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 10000) String reasons) {}

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Give the material back with an explanation (退回材料并释明)",
            description = "Final; the filer may file anew. Source: XB 9(3).")
    public SubmissionView giveBack(@RestPath UUID id, @Valid @NotNull Reasons decision) {
        Submission submission = submissions.lockAtCourt(id);
        Instant now = clock.instant();
        submission.giveBack(decision.version(), caller.accountId(), caller.name(), decision.reasons(), now);
        outbox.add(new SubmissionReturned(id, submission.filerAccountId(), now));
        audit.note("returned", null, id);
        return views.changed(submission);
    }
}
