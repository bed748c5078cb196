package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the law says of how recordings of hearings are kept, and for how long, as a row of data. Nothing is deleted by it: when a period is over,
 * people decide.
 *
 * @param code such as {@code ARCHIVED_WITH_THE_CASE}
 * @param titles by BCP 47 tag, in each of the eight languages: a sentence
 * @param years for how many the file of a case is kept where not for ever; empty where the row says nothing of it
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
public record RecordingKept(
        String code,
        Map<String, String> titles,
        List<Integer> years,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {
    private static final List<RecordingKept> ALL = LawTable.read(
                    RecordingKept.class, "recordings-kept.json", Table.class)
            .rules();

    /** In the order in which people read them. */
    public static List<RecordingKept> all() {
        return ALL;
    }

    /** In one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return titles.getOrDefault(language.toLanguageTag(), titles.get("en"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<RecordingKept> rules) {}
}
