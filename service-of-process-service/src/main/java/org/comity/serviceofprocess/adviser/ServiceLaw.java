package org.comity.serviceofprocess.adviser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.comity.law.Confidence;
import org.comity.law.LawTable;

/** The tables that the adviser reads: who is bound by which instrument, and who declared what. */
record ServiceLaw(
        String asOf,
        Map<String, HagueState> hague,
        Map<String, BilateralTreaty> treaties,
        Map<String, Arrangement> arrangements,
        Map<String, Datum> withoutTreaty,
        Map<String, Datum> territories,
        Map<String, Datum> withoutRelations) {

    /** The day of the newest HCCH status table among the sources; see {@code law/hague-service-states.json}. */
    private static final String STATUS_TABLE = "2024-10-01";

    static ServiceLaw load() {
        JsonNode bilateral = read("china-bilateral-service-treaties.json");
        JsonNode territories = read("territories.json");
        return new ServiceLaw(
                STATUS_TABLE,
                rows(read("hague-service-states.json").get("states"), HagueState.class, HagueState::iso2),
                rows(bilateral.get("treaties"), BilateralTreaty.class, BilateralTreaty::iso2),
                rows(bilateral.get("inter_regional_arrangements"), Arrangement.class, Arrangement::region),
                none("treaty", read("states-without-treaty.json")),
                StreamSupport.stream(territories.get("territories").spliterator(), false)
                        .collect(Collectors.toUnmodifiableMap(
                                territory -> territory.get("iso2").asText(),
                                territory -> new Datum(
                                        "extension",
                                        territory.get("state").asText(),
                                        territory.get("source").asText(),
                                        territories.get("as_of").asText(),
                                        LawTable.as(Confidence.class, territory.get("confidence")),
                                        null))),
                none("relations", read("states-without-relations.json")));
    }

    /** That there is none, of each state of a table. */
    private static Map<String, Datum> none(String name, JsonNode table) {
        return StreamSupport.stream(table.get("states").spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(
                        state -> state.get("iso2").asText(),
                        state -> new Datum(
                                name,
                                "none",
                                state.get("source").asText(),
                                table.get("as_of").asText(),
                                LawTable.as(Confidence.class, state.get("confidence")),
                                null)));
    }

    Optional<HagueState> hague(String country) {
        return find(hague, country);
    }

    Optional<BilateralTreaty> treaty(String country) {
        return find(treaties, country);
    }

    Optional<Arrangement> arrangement(String country) {
        return find(arrangements, country);
    }

    Optional<Datum> withoutTreaty(String country) {
        return find(withoutTreaty, country);
    }

    /** That China has no diplomatic relations with a state; empty also where no table says so. */
    Optional<Datum> withoutRelations(String country) {
        return find(withoutRelations, country);
    }

    /** To which place which state extended the Convention. */
    Optional<Datum> extension(String country) {
        return find(territories, country);
    }

    /** Whether any table has a row on service in the state. */
    boolean knows(String country) {
        return hague(country).isPresent()
                || treaty(country).isPresent()
                || withoutTreaty(country).isPresent();
    }

    /** That the table of the Convention has no row for a state that another table knows. */
    Datum notContracting() {
        return new Datum("contracting", "none", "HCCH status table", asOf(), Confidence.RECALLED, null);
    }

    private static <T> Optional<T> find(Map<String, T> rows, String country) {
        return country == null ? Optional.empty() : Optional.ofNullable(rows.get(country));
    }

    private static <T> Map<String, T> rows(JsonNode array, Class<T> type, Function<T, String> key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(row -> LawTable.as(type, row))
                .collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static JsonNode read(String file) {
        return LawTable.read(ServiceLaw.class, "/law/" + file);
    }

    /** That the tables have no row on service for a state. */
    Datum absent() {
        return new Datum(
                "treaty", null, "HCCH status table; bilateral treaties of China", asOf(), Confidence.RECALLED, null);
    }
}
