package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.DAY_NOT_POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.comity.law.CourtClock;

/** The instant that stands for a day on paper. */
public final class CourtDay {
    private CourtDay() {}

    /**
     * The end of that day, because paper names a day and whoever was served has all of the time that follows; now, if the day is
     * not over.
     *
     * @param from before which nothing can have happened
     * @throws org.comity.http.ProblemException DAY_NOT_POSSIBLE if the day lies before it, or after today
     */
    public static Instant endOf(LocalDate day, Instant from, Instant now) {
        if (day.isBefore(CourtClock.dateOf(from)) || day.isAfter(CourtClock.dateOf(now))) {
            throw DAY_NOT_POSSIBLE.with(CourtClock.dateOf(from), CourtClock.dateOf(now));
        }
        Instant end = CourtClock.endOf(day).minus(1, ChronoUnit.MICROS);
        return end.isBefore(now) ? end : now;
    }
}
