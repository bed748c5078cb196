package org.comity.filing.casefile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.submission.Litigant;

/**
 * What a case is found by, and what it is searched for, written alike: full-width letters as half-width ones, upper case as lower
 * case. Source: Unicode NFKC.
 */
public final class SearchText {
    private SearchText() {}

    static String of(CaseNumber number, String title, List<Litigant> litigants) {
        return joined(Stream.concat(
                Stream.of(number.toString(), title), litigants.stream().flatMap(SearchText::names)));
    }

    static String of(Litigant litigant) {
        return joined(names(litigant));
    }

    private static Stream<String> names(Litigant litigant) {
        return Stream.of(litigant.originalName(), litigant.latinName(), litigant.chineseName());
    }

    private static String joined(Stream<String> texts) {
        return texts.map(SearchText::folded).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    public static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** As a pattern of SQL that finds it anywhere. */
    public static String anywhere(String folded) {
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
