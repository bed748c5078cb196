package org.comity.filing.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.SearchWords;

/** What a case is found by, written as what is looked for. */
final class SearchText {
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
        return texts.map(SearchWords::folded).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
