package org.comity.hearing.served;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long service on a party has taken so far. Days are the court's.
 *
 * @param begunOn when service on it was first begun; null if it was not
 * @param servedOn when it was first served with anything; null if it was not
 * @param days how long the quickest service on it took, from the request on; null if there was none
 */
public record ServiceSoFar(
        @Nullable LocalDate begunOn,
        @Nullable LocalDate servedOn,
        @Nullable Integer days) {

    /** One request that came to its end. */
    record Run(LocalDate begunOn, LocalDate servedOn) {
        int days() {
            return Math.max(0, (int) ChronoUnit.DAYS.between(begunOn, servedOn));
        }
    }

    static ServiceSoFar of(Optional<LocalDate> begunOn, List<Run> runs) {
        return new ServiceSoFar(
                begunOn.orElse(null),
                runs.stream().map(Run::servedOn).min(LocalDate::compareTo).orElse(null),
                runs.stream()
                        .min(Comparator.comparingInt(Run::days))
                        .map(Run::days)
                        .orElse(null));
    }

    /**
     * Whether a summons that is sent today may reach the party in time, by how long service on it took; a guess that bars nothing.
     *
     * @param lastDay on which it must be served
     */
    public boolean isLikelyBy(LocalDate lastDay, LocalDate today) {
        return days != null && !today.plusDays(days).isAfter(lastDay);
    }
}
