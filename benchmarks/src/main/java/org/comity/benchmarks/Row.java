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

    boolean passes() {
        return moreIsBetter ? ratio >= allowed : ratio <= allowed;
    }

    String line() {
        return LINE.formatted(what, figure, reference, "%.2f".formatted(ratio), passes() ? "pass" : "MISSED");
    }
}
