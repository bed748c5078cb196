package org.comity.filing.jurisdiction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/reviews/{id}/jurisdiction")
@RolesAllowed("clerk")
@Tag(name = "Jurisdiction")
public class ReviewedJurisdictionResource {
    private final Submissions submissions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReviewedJurisdictionResource(Submissions submissions, AuditTrail audit, Caller caller, Clock clock) {
        this.submissions = submissions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Which courts may take a filing that reached the clerk's court, and what speaks against it",
            description = "By the law of the day on which it was submitted.")
    public AdviceView advice(@RestPath UUID id) {
        Submission submission = submissions.requireAtCourt(id);
        audit.noteLook(null, id);
        return AdviceView.ofReview(submission, clock.instant(), caller.locale());
    }
}
