package org.comity.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock on the court's wall. Instants are stored in UTC; what day it is, and when that day ends, is
 * decided here. Between 16:00 and 24:00 UTC the court's date is one ahead of the UTC date.
 *
 * <p>The law does not name a time zone; that statutory periods run by Beijing time for every party, wherever
 * they are, is this project's rule, and every screen shows the reader's own time beside it.
 */
public final class CourtClock {
    /** Beijing time: UTC+8, no daylight saving since 1991. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CourtClock() {}

    /** The court's date at an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a court day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /**
     * 24:00 of a court day, which is the first instant that is too late. A court that takes filings online has
     * no hour of closing. Source: Civil Code art. 203(2).
     */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
