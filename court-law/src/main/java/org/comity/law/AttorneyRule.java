package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one way of a power of attorney needs, and for whom the law has it.
 *
 * @param links in their order
 * @param persons the types of party for whom it is; empty for all
 * @param places where the party has to be; empty for anywhere
 * @param since the first day; null if it is older than anything here
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AttorneyRule(
        AttorneyWay way,
        List<AttorneyLink> links,
        Set<String> persons,
        Set<Place> places,
        LocalDate since,
        String article,
        String source,
        Confidence confidence) {
    private static final Table TABLE = LawTable.read(AttorneyRule.class, "attorney-ways.json", Table.class);
    private static final Map<AttorneyWay, AttorneyRule> BY_WAY =
            TABLE.ways().stream().collect(Collectors.toUnmodifiableMap(AttorneyRule::way, Function.identity()));

    /** What a country is to the law of powers of attorney; one may be several where the data does not decide. */
    enum Place {
        MAINLAND,
        HONG_KONG,
        MACAO,
        TAIWAN,
        /** The Apostille Convention is in force between it and China. */
        CONVENTION,
        NO_CONVENTION,
        /** It and China have no diplomatic relations. */
        NO_RELATIONS
    }

    public static AttorneyRule of(AttorneyWay way) {
        return BY_WAY.get(way);
    }

    /**
     * The ways that are open to a party, in the order in which people choose from them.
     *
     * @param person type of party, such as {@code foreign_enterprise}; null if it is not known, then the ways of all
     * @param country ISO 3166-1 alpha-2 where that party is
     */
    public static List<AttorneyRule> openTo(String person, String country, LocalDate day) {
        return TABLE.ways().stream()
                .filter(rule -> rule.isOpenTo(person, country, day))
                .toList();
    }

    public boolean isOpenTo(String person, String country, LocalDate day) {
        return (since == null || !day.isBefore(since))
                && (persons.isEmpty() || person == null || persons.contains(person))
                && (places.isEmpty() || placesOf(country, day).stream().anyMatch(places::contains));
    }

    private static Set<Place> placesOf(String country, LocalDate day) {
        return switch (country) {
            case "CN" -> EnumSet.of(Place.MAINLAND);
            case "HK" -> EnumSet.of(Place.HONG_KONG);
            case "MO" -> EnumSet.of(Place.MACAO);
            case "TW" -> EnumSet.of(Place.TAIWAN);
            default -> {
                Set<Place> places =
                        switch (ApostilleInForce.in(country, day)) {
                            case YES -> EnumSet.of(Place.CONVENTION);
                            case NO -> EnumSet.of(Place.NO_CONVENTION);
                            case ASK -> EnumSet.of(Place.CONVENTION, Place.NO_CONVENTION);
                        };
                if (TABLE.withoutRelations().contains(country)) {
                    places.add(Place.NO_RELATIONS);
                }
                yield places;
            }
        };
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(
            List<AttorneyRule> ways,
            @JsonProperty("without_relations") Set<String> withoutRelations) {}
}
