package org.comity.serviceofprocess.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How service abroad goes, by the state of the addressee, for anybody; nobody can be picked out. */
@Path("/api/service/log/statistics")
@PermitAll
@Tag(name = "Log")
public class StatisticsResource {

    private final Statistics statistics;

    StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Addressees by state: how many, how many of them served, and the days that it took",
            description =
                    "Counts are rounded down to fives; states with fewer than five addressees stand together, without a code.")
    public RestResponse<List<StateLine>> byState() {
        return ResponseBuilder.ok(statistics.byState())
                .header("Cache-Control", "public, max-age=600")
                .build();
    }
}
