package org.comity.hearing.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.law.CourtClock;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long before a hearing people must be told of it. Counted in court days of the calendar back from the hearing, which itself
 * is not counted; a party is told when it is served with the summons. Source: Civil Procedure Law art. 139 (three days), J art. 227.
 *
 * <p>The law is silent on whether parties may agree to less in the ordinary procedure. A shorter notice is therefore not
 * forbidden here but needs, of each party that was told too late, its express agreement, or the reason for which the presiding
 * judge opens the hearing all the same; both are recorded.
 */
public final class Summons {
    /** The row of law in the court's calendar. */
    static final String RULE = "HRG-01";

    private static final ProceduralPeriod NOTICE = ProceduralPeriods.china().require(RULE);

    /** Where a party stands. */
    @Schema(name = "SummonsStanding")
    public enum Standing {
        IN_TIME,
        /** Not served yet, and the last day on which it can be in time is not over. */
        STILL_TIME,
        LATE,
        NOT_SERVED;

        public boolean isTooLate() {
            return this == LATE || this == NOT_SERVED;
        }
    }

    private Summons() {}

    public static LocalDate lastDayBefore(Instant startsAt) {
        return CourtClock.dateOf(startsAt).minusDays(NOTICE.length());
    }

    public static boolean isShort(Instant toldAt, Instant startsAt) {
        return CourtClock.dateOf(toldAt).isAfter(lastDayBefore(startsAt));
    }

    /**
     * @param servedOn the court's day on which the party was served with the summons; empty if it was not
     * @param today of the court
     */
    static Standing standing(Optional<LocalDate> servedOn, Instant startsAt, LocalDate today) {
        LocalDate lastDay = lastDayBefore(startsAt);
        return servedOn.map(day -> day.isAfter(lastDay) ? Standing.LATE : Standing.IN_TIME)
                .orElseGet(() -> today.isAfter(lastDay) ? Standing.NOT_SERVED : Standing.STILL_TIME);
    }
}
