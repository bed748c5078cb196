package org.comity.benchmarks;

/**
 * One line of the table: a figure, what it is held against, and whether that is kept.
 *
 * @param ratio of the figure to its reference
 * @param allowed the ratio up to which it passes, or from which on, if more is better
 */
record Row(String what, String figure, String reference, double ratio, double allowed, boolean moreIsBetter) {
    static final String LINE = "%-50s %-30s %-34s %7s  %s%n";

    static Row below(String what, Median measured, String format, double limit, String limitText) {
        return new Row(what, measured.text(format), limitText, measured.value() / limit, 1, false);
    }

    /** A row without a figure: nothing was held against anything, so it neither passes nor misses. */
    static Row notMeasured(String what, String why) {
        return new Row(what, "–", why, Double.NaN, Double.NaN, false);
    }

    boolean passes() {
        return Double.isNaN(ratio) || isKept();
    }

    private boolean isKept() {
        return moreIsBetter ? ratio >= allowed : ratio <= allowed;
    }

    String line() {
        return Double.isNaN(ratio)
                ? LINE.formatted(what, figure, reference, "–", "not measured")
                : LINE.formatted(what, figure, reference, "%.2f".formatted(ratio), passes() ? "pass" : "MISSED");
    }
}
