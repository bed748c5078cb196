package org.comity.filing.policy;

import static org.comity.filing.problem.FilingProblem.PARTY_TYPE_UNKNOWN;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing")
@Authenticated
@Tag(name = "Policy", description = "What the court publishes before anybody files")
public class PolicyResource {
    private final UploadLimits limits;

    PolicyResource(UploadLimits limits) {
        this.limits = limits;
    }

    public record Limits(long bytesPerFile, long bytesPerSubmission, int documents, List<String> mediaTypes) {}

    public record CauseList(String source, String confidence, List<Cause> causes) {}

    public record CourtList(String source, List<Court> courts) {}

    @GET
    @Path("/limits")
    @Operation(summary = "How large uploads may be, and of which types", description = "The same for everybody.")
    public Limits limits() {
        return new Limits(
                limits.perFile().asLongValue(),
                limits.perSubmission().asLongValue(),
                limits.documents(),
                List.of("application/pdf"));
    }

    @GET
    @Path("/checklist")
    @Operation(
            summary = "What a party of this type has to bring",
            description = "Party types are listed at /party-types.")
    public Checklist checklist(@RestQuery @NotNull String partyType) {
        return Checklist.of(partyType).orElseThrow(() -> PARTY_TYPE_UNKNOWN.with(partyType));
    }

    @GET
    @Path("/party-types")
    @Operation(summary = "The types of party that may file across the border")
    public List<String> partyTypes() {
        return Checklist.partyTypes();
    }

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
