package org.comity.law.jurisdiction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.law.Confidence;
import org.comity.law.LawTable;

/**
 * A rule of jurisdiction, as a row of data.
 *
 * @param texts what it says, by BCP 47 tag, in each of the eight languages
 * @param fromCny the amount from which on it applies; null if it turns on none, or court-levels.json has it
 * @param causes numbers or headings of the causes of action of which it speaks; empty if of all
 * @param validTo the last day of this row; null while it is in force
 */
public record JurisdictionRule(
        JurisdictionCode code,
        Map<String, String> texts,
        BigDecimal fromCny,
        Set<String> causes,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String source) {
    private static final List<JurisdictionRule> ALL =
            LawTable.read(JurisdictionRule.class, "rules.json", Table.class).rules();

    public static List<JurisdictionRule> all() {
        return ALL;
    }

    /** Empty on a day on which it is not in force. */
    public static Optional<JurisdictionRule> of(JurisdictionCode code, LocalDate day) {
        return ALL.stream()
                .filter(rule -> rule.code == code && rule.isInForce(day))
                .findFirst();
    }

    private boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** In one of the eight languages; in English for any other. */
    public String text(Locale language) {
        return texts.getOrDefault(language.toLanguageTag(), texts.get("en"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<JurisdictionRule> rules) {}
}
