package org.comity.filing.completeness;

import static org.comity.filing.problem.FilingProblem.PARTY_TYPE_UNKNOWN;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing")
@Authenticated
@Tag(name = "Policy", description = "What the court publishes before anybody files")
public class ChecklistResource {

    @GET
    @Path("/checklist")
    @Refuses(404)
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
}
