package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Up to which amount a court takes a foreign-related civil or commercial case at first instance.
 *
 * @param belowCny a claim of this amount or more goes to a higher court
 * @param provinces for the courts of which it is, by the first character of their codes; none for all others
 */
public record CourtLevel(
        String level, @JsonProperty("below_cny") BigDecimal belowCny, List<String> provinces, String article) {
    private static final Table TABLE = LawTable.read(CourtLevel.class, "court-levels.json", Table.class);

    /** Empty where no amount decides: for a high court, for one with a subject of its own, and before the provisions came into force. */
    public static Optional<CourtLevel> of(Court court, LocalDate day) {
        return of(court.level(), court, day);
    }

    /** Of another level at the place of a court, and as little where no amount decides for that one. */
    public static Optional<CourtLevel> of(String level, Court court, LocalDate day) {
        if (day.isBefore(TABLE.since()) || court.tags().stream().anyMatch(TABLE.subjects()::contains)) {
            return Optional.empty();
        }
        List<CourtLevel> levels = TABLE.levels().stream()
                .filter(each -> each.level().equals(level))
                .toList();
        return levels.stream()
                .filter(each -> each.provinces().contains(court.code().substring(0, 1)))
                .findFirst()
                .or(() -> levels.stream()
                        .filter(each -> each.provinces().isEmpty())
                        .findFirst());
    }

    public boolean isPassedBy(BigDecimal cny) {
        return cny.compareTo(belowCny) >= 0;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(LocalDate since, Set<String> subjects, List<CourtLevel> levels) {}
}
