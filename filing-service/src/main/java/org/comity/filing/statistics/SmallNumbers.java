package org.comity.filing.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is not said in public: a number so small that somebody could be found by it. Where one alone is left out, the next smallest is
 * too, since the sum would give it away.
 */
final class SmallNumbers {
    /** The smallest that is said. */
    static final int SMALLEST_SAID = 5;

    private SmallNumbers() {}

    /** @param figures whose sum is said */
    static List<Figure> leftOut(List<Figure> figures) {
        Predicate<Figure> small = figure -> figure.cases() > 0 && figure.cases() < SMALLEST_SAID;
        Set<String> hidden =
                new HashSet<>(figures.stream().filter(small).map(Figure::code).toList());
        if (hidden.size() == 1) {
            figures.stream()
                    .filter(figure -> figure.cases() >= SMALLEST_SAID)
                    .min(Comparator.comparing(Figure::cases).thenComparing(Figure::code))
                    .ifPresent(next -> hidden.add(next.code()));
        }
        return figures.stream()
                .map(figure -> hidden.contains(figure.code()) ? figure.hidden() : figure)
                .toList();
    }
}
