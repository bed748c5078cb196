package org.comity.hearing.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.comity.law.CourtClock;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;

/**
 * How long before a hearing people must be told of it. Counted in court days of the calendar back from the hearing, which itself
 * is not counted. Source: Civil Procedure Law art. 139 (three days), J art. 227.
 *
 * <p>The law is silent on whether parties may agree to less in the ordinary procedure. A shorter notice is therefore not
 * forbidden here but needs the clerk's reason and the express agreement of every party, both recorded; without them the room stays shut.
 */
final class Summons {
    /** The row of law in the court's calendar. */
    static final String RULE = "HRG-01";

    private static final ProceduralPeriod NOTICE = ProceduralPeriods.china().require(RULE);

    private Summons() {}

    static LocalDate lastDayBefore(Instant startsAt) {
        return CourtClock.dateOf(startsAt).minusDays(NOTICE.length());
    }

    static boolean isShort(Instant toldAt, Instant startsAt) {
        return CourtClock.dateOf(toldAt).isAfter(lastDayBefore(startsAt));
    }
}
