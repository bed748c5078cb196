package org.comity.hearing.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.law.CourtClock;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party was told of a hearing in time. A summons that was served before the hearing was fixed called it to another one.
 *
 * @param servedOn the court's day on which it was served with the summons; null if it was not
 * @param lastDay the last on which it is in time
 */
public record Summoned(Summons.Standing standing, @Nullable LocalDate servedOn, LocalDate lastDay) {

    /** @param servedOn a summons on the day on which the hearing was fixed, or later */
    public static Summoned of(Hearing hearing, Optional<LocalDate> servedOn, LocalDate today) {
        return new Summoned(
                Summons.standing(servedOn, hearing.startsAt(), today),
                servedOn.orElse(null),
                Summons.lastDayBefore(hearing.startsAt()));
    }

    /** From when on a summons can be to this hearing. */
    public static LocalDate fixedOn(Hearing hearing) {
        return CourtClock.dateOf(hearing.fixedAt());
    }

    /** Until when what was known of services called people to another hour; where it was never moved, their days tell that alone. */
    public static Instant formerUntil(Hearing hearing) {
        return hearing.fixedAt().equals(hearing.scheduledAt()) ? Instant.MIN : hearing.fixedAt();
    }
}
