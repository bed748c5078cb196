package org.comity.filing.jurisdiction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}/jurisdiction")
@RolesAllowed("party")
@Tag(
        name = "Jurisdiction",
        description = "Which courts may take a filing, and why; it decides nothing and bars nothing")
public class JurisdictionResource {
    private final Submissions submissions;
    private final Caller caller;
    private final Clock clock;

    JurisdictionResource(Submissions submissions, Caller caller, Clock clock) {
        this.submissions = submissions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Which courts may take the caller's filing, and what speaks against it",
            description =
                    "From what is saved: parties, cause, amount and the answers on jurisdiction. It bars nothing: whether a court has jurisdiction, that court decides.")
    public AdviceView advice(@RestPath UUID id) {
        return AdviceView.of(submissions.requireOwn(id), clock.instant(), caller.locale());
    }
}
