package org.comity.benchmarks;

import java.util.List;
import java.util.Locale;

/** The middle of several measurements of the same thing, with the lowest and the highest beside it. */
record Median(double value, double lowest, double highest, int of) {
    /** @throws IllegalArgumentException if nothing was measured */
    static Median of(List<Double> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = measured.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double value = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Median(value, sorted.getFirst(), sorted.getLast(), sorted.size());
    }

    String text(String format) {
        String number = format.formatted(value);
        return of == 1
                ? number
                : "%s (%s to %s)".formatted(number, format.formatted(lowest), format.formatted(highest));
    }

    @Override
    public String toString() {
        return text("%.2f").toLowerCase(Locale.ROOT);
    }
}
