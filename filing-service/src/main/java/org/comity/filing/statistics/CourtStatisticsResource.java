package org.comity.filing.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures of the caller's own court, whole: its people know its cases. */
@Path("/api/filing/court-statistics/cases")
@RolesAllowed({"clerk", "judge", "supervisor"})
@Tag(name = "Statistics")
public class CourtStatisticsResource {
    private final Statistics statistics;
    private final Caller caller;

    CourtStatisticsResource(Statistics statistics, Caller caller) {
        this.statistics = statistics;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The cases of the caller's court",
            description = "By how they stand, by cause, by language and by duration, with every number.")
    public CaseStatistics read(
            @RestQuery @Min(1950) @Max(2200) @Parameter(description = "of registration") Integer year) {
        return statistics.of(caller.court().orElseThrow(), year, true);
    }

    @GET
    @Path("/csv")
    @Produces("text/csv; charset=UTF-8")
    @Transactional
    @Operation(summary = "The same as CSV")
    public Response csv(@RestQuery @Min(1950) @Max(2200) @Parameter(description = "of registration") Integer year) {
        return Response.ok(Statistics.csv(read(year)))
                .header(HttpHeaders.CONTENT_DISPOSITION, StatisticsResource.FILE)
                .build();
    }
}
