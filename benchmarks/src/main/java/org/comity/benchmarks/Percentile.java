package org.comity.benchmarks;

import java.util.List;

/** The least of the measurements that so many of a hundred do not exceed. */
final class Percentile {
    private Percentile() {}

    /**
     * @param percent from 1 to 100
     * @throws IllegalArgumentException if nothing was measured
     */
    static double of(int percent, List<Double> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = measured.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
