package org.comity.filing.completeness;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.comity.law.ApostilleInForce;
import org.comity.law.AttorneyLink;
import org.comity.law.AttorneyRule;
import org.comity.law.AttorneyWay;
import org.comity.law.Confidence;
import org.comity.law.CourtClock;
import org.comity.law.UseAbroad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In which ways a power of attorney of a party can come before a court. */
@Path("/api/filing/attorney-ways")
@Authenticated
@Tag(name = "Policy")
public class AttorneyWayResource {
    private final Clock clock;

    AttorneyWayResource(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param links what it needs, in its order
     * @param source where the law was read, or that it is recalled
     */
    @Schema(name = "AttorneyWayRule")
    public record Rule(
            AttorneyWay way, List<AttorneyLink> links, String article, String source, Confidence confidence) {
        static Rule of(AttorneyRule rule) {
            return new Rule(rule.way(), rule.links(), rule.article(), rule.source(), rule.confidence());
        }
    }

    /**
     * Whether the Apostille Convention is in force between China and a country today.
     *
     * @param source of what is said of it; null for China
     * @param asOf the day of that source; null for China
     */
    @Schema(name = "ApostilleAnswer")
    public record Apostille(
            String country,
            ApostilleInForce inForce,
            @Nullable String source,
            @Nullable LocalDate asOf) {
        static Apostille in(String country, LocalDate day) {
            UseAbroad use = UseAbroad.in(country, day).orElse(null);
            return new Apostille(
                    country,
                    ApostilleInForce.in(country, day),
                    use == null ? null : use.source(),
                    use == null ? null : use.asOf());
        }
    }

    /** @param ways that are open in any of the countries, in the order in which people choose from them */
    @Schema(name = "AttorneyWays")
    public record Ways(List<Rule> ways, List<Apostille> apostille) {}

    @GET
    @Operation(
            summary = "In which ways a power of attorney can come before a court",
            description =
                    "For a type of party, listed at /party-types, and where the parties are; with every way whose law is read or recalled, and which of that. Where the lists do not say whether the Apostille Convention is in force with a country, both ways are named and a person asks.")
    public Ways ways(
            @RestQuery @Size(max = 40) @Parameter(description = "Absent for the ways of all") String partyType,
            @RestQuery @NotNull @NotEmpty @Size(max = 50) @Parameter(description = "ISO 3166-1 alpha-2, such as DE")
                    List<@Pattern(regexp = "[A-Z]{2}") String> country) {
        LocalDate today = CourtClock.dateOf(clock.instant());
        List<Rule> open = country.stream()
                .flatMap(each -> AttorneyRule.openTo(partyType, each, today).stream())
                .distinct()
                .sorted(Comparator.comparing(AttorneyRule::way))
                .map(Rule::of)
                .toList();
        return new Ways(
                open,
                country.stream()
                        .distinct()
                        .map(each -> Apostille.in(each, today))
                        .toList());
    }
}
