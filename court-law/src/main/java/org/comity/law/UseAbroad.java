package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a document of a Chinese court needs before it is used in another country or region. Source: Apostille Convention, in force for
 * China since 2023-11-07.
 *
 * @param country ISO 3166-1 alpha-2
 * @param steps in their order
 * @param source of what is said of the country
 * @param asOf the day of the sources about countries
 * @param confidence in what is said of the country; each step has its own
 */
public record UseAbroad(
        String country, Way way, List<Step> steps, String source, LocalDate asOf, Confidence confidence) {
    private static final String MAINLAND = "CN";
    /** Where what is said of a country comes from of which no row speaks. */
    private static final String NOT_LISTED = "in none of the lists of the Contracting Parties";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Table TABLE = LawTable.read(UseAbroad.class, "use-abroad.json", Table.class);
    private static final Map<String, State> STATES =
            TABLE.states().stream().collect(Collectors.toUnmodifiableMap(State::country, Function.identity()));

    public enum Way {
        /** The Convention is in force between that state and China: an apostille. */
        APOSTILLE,
        /** It is not: certification in China, and legalisation by that state's mission. */
        LEGALISATION,
        /** Hong Kong, Macao, Taiwan: neither, but what was arranged between them and the Mainland. */
        REGION
    }

    /**
     * @param step a code: what is obtained, and from whom
     * @param article null where no law says it
     * @param source where that was read, or that it is recalled
     */
    public record Step(String step, String article, String source, Confidence confidence) {}

    /** @return empty for the Mainland, and for what is no country */
    public static Optional<UseAbroad> in(String country, LocalDate day) {
        if (country.equals(MAINLAND) || !COUNTRIES.contains(country)) {
            return Optional.empty();
        }
        State state = STATES.get(country);
        Way way = way(country, state, day);
        return Optional.of(
                state == null
                        ? new UseAbroad(country, way, TABLE.steps(way), NOT_LISTED, TABLE.asOf(), Confidence.RECALLED)
                        : new UseAbroad(
                                country, way, TABLE.steps(way), state.source(), TABLE.asOf(), state.confidence()));
    }

    private static Way way(String country, State state, LocalDate day) {
        if (TABLE.regions().contains(country)) {
            return Way.REGION;
        }
        return state != null && state.isInForce(day) ? Way.APOSTILLE : Way.LEGALISATION;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(
            @JsonProperty("as_of") LocalDate asOf, List<WaySteps> ways, Set<String> regions, List<State> states) {
        List<Step> steps(Way way) {
            return ways.stream()
                    .filter(each -> each.way() == way)
                    .findFirst()
                    .orElseThrow()
                    .steps();
        }
    }

    private record WaySteps(Way way, List<Step> steps) {}

    private record State(String country, LocalDate since, boolean objects, String source, Confidence confidence) {
        boolean isInForce(LocalDate day) {
            return !objects && !day.isBefore(since);
        }
    }
}
