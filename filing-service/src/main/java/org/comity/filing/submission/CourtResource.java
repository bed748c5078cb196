package org.comity.filing.submission;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To whom a submission can go, and about what it can be. */
@Path("/api/filing")
@Authenticated
@Tag(name = "Policy")
public class CourtResource {
    public record CauseList(String source, String confidence, List<Cause> causes) {}

    public record CourtList(String source, List<Court> courts) {}

    @GET
    @Path("/causes")
    @Operation(summary = "The causes of action that can be filed here")
    public CauseList causes() {
        return new CauseList(Causes.source(), Causes.confidence(), Causes.all());
    }

    @GET
    @Path("/courts")
    @Operation(summary = "The courts that can be addressed")
    public CourtList courts() {
        return new CourtList(Courts.source(), Courts.takingFilings());
    }
}
