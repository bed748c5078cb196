package org.comity.filing.statistics;

import static org.comity.filing.problem.CaseProblem.STATISTICS_TOO_NARROW;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures for anybody, without an account. */
@Path("/api/filing/statistics/cases")
@PermitAll
@Tag(
        name = "Statistics",
        description = "How many cases there are, how they ended, how long they took; no personal data")
public class StatisticsResource {
    static final String FILE = "attachment; filename=\"cases.csv\"";

    private final Statistics statistics;

    StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Transactional
    @Refuses(422)
    @Operation(
            summary = "The cases of all courts, of one court, or of one year",
            description =
                    "By how they stand, by cause, by language and by duration. Small numbers are left out. Not by court and year at "
                            + "once, from which small numbers could be computed.")
    public CaseStatistics read(
            @RestQuery @Size(max = 20) @Parameter(description = "code of a court") String court,
            @RestQuery @Min(1950) @Max(2200) @Parameter(description = "of registration") Integer year) {
        if (court != null && year != null) {
            throw STATISTICS_TOO_NARROW.with();
        }
        return statistics.of(court, year, false);
    }

    @GET
    @Path("/csv")
    @Produces("text/csv; charset=UTF-8")
    @Transactional
    @Refuses(422)
    @Operation(summary = "The same as CSV", description = "What is left out is empty.")
    public Response csv(
            @RestQuery @Size(max = 20) @Parameter(description = "code of a court") String court,
            @RestQuery @Min(1950) @Max(2200) @Parameter(description = "of registration") Integer year) {
        return Response.ok(Statistics.csv(read(court, year)))
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .build();
    }
}
