package org.comity.filing.casefile;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case number such as （2026）浙01民初1号. The serial starts anew each year for each court and type.
 * Source: Provisions on Case Numbers, Fa [2015] No. 137, arts. 2, 9, 10.
 */
public record CaseNumber(int year, String court, String type, int serial) {
    /** A civil case at first instance. */
    public static final String CIVIL_FIRST_INSTANCE = "民初";

    /** With the characters for technical intellectual property and for the international commercial court. Source: Fa [2018] No. 335. */
    private static final Set<String> FIRST_INSTANCE = Set.of(CIVIL_FIRST_INSTANCE, "知民初", "商初");

    private static final Pattern WRITTEN = Pattern.compile(
            "[（(](?<year>20\\d{2})[）)](?<court>最高法|\\p{IsHan}(?:\\d{2}|\\d{4})?)(?<type>\\p{IsHan}{1,5}?)(?<serial>[1-9]\\d{0,8})号?");

    /** Reads a number as people type it; any width of brackets, letters and digits is accepted. Empty if it is none. */
    public static Optional<CaseNumber> read(String written) {
        Matcher matcher = WRITTEN.matcher(
                Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        return matcher.matches()
                ? Optional.of(new CaseNumber(
                        Integer.parseInt(matcher.group("year")),
                        matcher.group("court"),
                        matcher.group("type"),
                        Integer.parseInt(matcher.group("serial"))))
                : Optional.empty();
    }

    /** Whether it is of a civil case at first instance, also of one of the kinds that have a character of their own. */
    public boolean isCivilFirstInstance() {
        return FIRST_INSTANCE.contains(type);
    }

    @Override
    public String toString() {
        return "（" + year + "）" + court + type + serial + "号";
    }
}
