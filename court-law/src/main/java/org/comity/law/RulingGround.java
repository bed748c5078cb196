package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A ground on which the law lets a court rule, as a row of data.
 *
 * @param code such as {@code OTHER_CASE}
 * @param ruling the kind of document of the court that is made on it
 * @param titles by BCP 47 tag, in each of the eight languages
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
public record RulingGround(
        String code,
        String ruling,
        Map<String, String> titles,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {
    private static final List<RulingGround> ALL = LawTable.read(RulingGround.class, "ruling-grounds.json", Table.class)
            .grounds();

    /** In the order of the articles. */
    public static List<RulingGround> all() {
        return ALL;
    }

    /** Those of one kind of ruling. */
    public static List<RulingGround> of(String ruling) {
        return ALL.stream().filter(ground -> ground.ruling().equals(ruling)).toList();
    }

    /** In one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return titles.getOrDefault(language.toLanguageTag(), titles.get("en"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<RulingGround> grounds) {}
}
