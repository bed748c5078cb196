package org.comity.filing.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comity.law.Confidence;
import org.comity.law.Court;
import org.comity.law.LawTable;

/**
 * A bench that the law allows in a civil case of first instance, as a row of data.
 *
 * @param judges with the one who presides; one alone is a sole judge
 * @param levels of the courts at which it may sit, as the table of courts calls them
 * @param validTo the last day of this row; null while it is in force
 */
record Composition(
        int judges,
        int assessors,
        Set<String> levels,
        String article,
        @JsonProperty("valid_from") LocalDate validFrom,
        @JsonProperty("valid_to") LocalDate validTo,
        Confidence confidence) {
    /** Where the law on benches stands; said with a refusal. */
    static final String SOURCE = "CPL 40; People's Assessors Law 14";

    private static final List<Composition> ALL = LawTable.read(
                    Composition.class, "/data/bench-compositions.json", Table.class)
            .compositions();

    /** Those that may sit at this court on that day. A court whose level is not known is treated as one above the basic courts. */
    static List<Composition> at(Court court, LocalDate day) {
        String level = court.level().equals("unknown") ? "intermediate" : court.level();
        return ALL.stream()
                .filter(row -> row.levels.contains(level))
                .filter(row -> !day.isBefore(row.validFrom) && (row.validTo == null || !day.isAfter(row.validTo)))
                .toList();
    }

    boolean is(int judgesThere, int assessorsThere) {
        return judges == judgesThere && assessors == assessorsThere;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<Composition> compositions) {}
}
