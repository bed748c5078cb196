package org.comity.law;

import java.time.LocalDate;

/** One day on which the court is closed, and why. */
public record Closure(LocalDate date, Kind kind, String nameZh, String nameEn) {
    /** Why the court is closed. */
    public enum Kind {
        /** A holiday by the yearly notice of the State Council. */
        HOLIDAY,
        /** A Saturday or Sunday that the notice did not make a working day. */
        WEEKEND
    }
}
