package org.comity.filing.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.comity.law.ProceduralPeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}/refusal")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class RefusalResource {
    private final Submissions submissions;
    private final SubmissionViews views;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RefusalResource(
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

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Rule that no case is registered (不予立案)",
            description = "Final and appealable. Source: CPL 126, 157, 171, 286.")
    public SubmissionView refuse(@RestPath UUID id, @Valid @NotNull ReturnResource.Reasons decision) {
        Submission submission = submissions.lockAtCourt(id);
        Instant now = clock.instant();
        submission.refuse(decision.version(), caller.accountId(), caller.name(), decision.reasons(), now);
        ProceduralPeriod appeal = RefusalAppeal.periodOf(submission.litigants().plaintiffs());
        outbox.add(new SubmissionRefused(id, submission.filerAccountId(), now, appeal.id(), appeal.length()));
        audit.note("refused", null, id);
        return views.changed(submission);
    }
}
