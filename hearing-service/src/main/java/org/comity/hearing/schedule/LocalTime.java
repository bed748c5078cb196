package org.comity.hearing.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.comity.http.ZoneClock;
import org.comity.http.ZoneName;
import org.jspecify.annotations.Nullable;

/**
 * What a hearing's time is on somebody's own clock. Product rule, no law: nobody should have to appear between 22:00 and 07:00.
 *
 * @param zone IANA name; null where nobody knows it, and then the rest is null too: ask the person
 * @param indecent whether any minute of the hearing falls into the night there
 */
public record LocalTime(
        @Nullable String zone,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable Boolean indecent) {
    private static final int MORNING = 7;
    private static final int NIGHT = 22;

    public static LocalTime of(Instant startsAt, Instant endsAt, String zone) {
        // What another service was told may be no zone; that must not keep anybody from seeing the hearing.
        if (!ZoneName.isKnown(zone)) {
            return new LocalTime(null, null, null, null);
        }
        OffsetDateTime start = ZoneClock.at(startsAt, ZoneId.of(zone));
        OffsetDateTime end = ZoneClock.at(endsAt, ZoneId.of(zone));
        return new LocalTime(zone, start.toString(), end.toString(), touchesNight(start, end));
    }

    private static boolean touchesNight(OffsetDateTime start, OffsetDateTime end) {
        LocalDateTime night = start.toLocalDate().atTime(NIGHT, 0);
        return start.getHour() < MORNING
                || start.getHour() >= NIGHT
                || end.toLocalDateTime().isAfter(night);
    }
}
