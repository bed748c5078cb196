package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COUNTRY_NOT_ABROAD;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.comity.law.Confidence;
import org.comity.law.CourtClock;
import org.comity.law.UseAbroad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a document of a court needs before it is used in another country, for anybody and without an account. */
@Path("/api/filing/issued-documents/use-abroad")
@PermitAll
@Tag(name = "Court documents")
public class UseAbroadResource {
    private final Clock clock;

    UseAbroadResource(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param step what is obtained, and from whom: {@code NOTARY}, {@code APOSTILLE}, {@code CERTIFICATION}, {@code MISSION},
     *     {@code ARRANGEMENT}, {@code ASK_THERE}
     * @param article null where no law says it
     */
    @Schema(name = "UseAbroadStep")
    public record StepView(String step, @Nullable String article, String source, Confidence confidence) {
        static StepView of(UseAbroad.Step step) {
            return new StepView(step.step(), step.article(), step.source(), step.confidence());
        }
    }

    /**
     * @param country ISO 3166-1 alpha-2
     * @param steps in their order
     * @param source of what is said of the country, and {@code asOf} the day of the sources about countries
     * @param confidence in what is said of the country; each step has its own
     */
    @Schema(name = "UseAbroad")
    public record UseAbroadView(
            String country,
            UseAbroad.Way way,
            List<StepView> steps,
            String source,
            LocalDate asOf,
            Confidence confidence) {
        static UseAbroadView of(UseAbroad use) {
            return new UseAbroadView(
                    use.country(),
                    use.way(),
                    use.steps().stream().map(StepView::of).toList(),
                    use.source(),
                    use.asOf(),
                    use.confidence());
        }
    }

    @GET
    @Path("/{country}")
    @Operation(
            summary = "What a document of a court needs for use in a country",
            description =
                    "An apostille where the Apostille Convention is in force between that state and China today, otherwise certification in China and legalisation by that state's mission; Hong Kong, Macao and Taiwan have ways of their own. 404 for China and for what is no country.")
    public UseAbroadView in(@RestPath @Parameter(description = "ISO 3166-1 alpha-2, such as DE") String country) {
        return UseAbroad.in(country, CourtClock.dateOf(clock.instant()))
                .map(UseAbroadView::of)
                .orElseThrow(() -> COUNTRY_NOT_ABROAD.with(country));
    }
}
