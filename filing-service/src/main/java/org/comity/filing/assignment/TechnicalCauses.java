package org.comity.filing.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.comity.law.Causes;
import org.comity.law.Confidence;
import org.comity.law.LawTable;

/**
 * In which cases a technical investigator may be named, by the part of the list of causes. Whether one of them is technical enough is the court's to
 * find. Source: Provisions on Technical Investigators in Intellectual Property Cases, Fa Shi [2019] No. 2, art. 1.
 *
 * @param part of the list of causes, in Chinese
 * @param validTo the last day of this row; null while it is in force
 */
record TechnicalCauses(
        String part,
        String article,
        @JsonProperty("valid_from") LocalDate validFrom,
        @JsonProperty("valid_to") LocalDate validTo,
        Confidence confidence) {
    /** Said with a refusal. */
    static final String SOURCE = "法释〔2019〕2号 1";

    private static final List<TechnicalCauses> ALL = LawTable.read(
                    TechnicalCauses.class, "/data/technical-causes.json", Table.class)
            .causes();

    /** @param cause its number */
    static boolean include(String cause, LocalDate day) {
        return Causes.find(cause).stream()
                .flatMap(known -> ALL.stream().filter(row -> row.part.equals(known.partZh())))
                .anyMatch(row -> !day.isBefore(row.validFrom) && (row.validTo == null || !day.isAfter(row.validTo)));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<TechnicalCauses> causes) {}
}
