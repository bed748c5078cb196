package org.comity.filing.refusal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.law.Confidence;
import org.comity.law.LawTable;

/**
 * A ground on which the law has a court register no case, as a row of data.
 *
 * @param code such as {@code ARBITRATION}
 * @param titles by BCP 47 tag, in each of the eight languages
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
record RefusalGround(
        String code,
        Map<String, String> titles,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {
    private static final List<RefusalGround> ALL = LawTable.read(
                    RefusalGround.class, "/data/refusal-grounds.json", Table.class)
            .grounds();

    /** In the order of the articles. */
    static List<RefusalGround> all() {
        return ALL;
    }

    static Optional<RefusalGround> find(String code) {
        return ALL.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** In one of the eight languages; in English for any other. */
    String title(Locale language) {
        return titles.getOrDefault(language.toLanguageTag(), titles.get("en"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<RefusalGround> grounds) {}
}
