package org.comity.hearing.schedule;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list of hearings is asked for.
 *
 * @param after null for its beginning
 * @param limit how many at most
 */
public record Listing(When when, Sought sought, Position after, int limit, Instant now) {
    /**
     * @param words a part of the case's number, of its title or of a party's name, in any width; empty for all
     * @param from the first day at the court that is asked for
     * @param until the last
     */
    public record Sought(
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static final Sought EVERYTHING = new Sought("", null, null);

        /** As a pattern of SQL that finds the words anywhere. */
        String pattern() {
            String folded = Normalizer.normalize(words, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .strip();
            return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }

        Instant notBefore() {
            return from == null ? Instant.EPOCH : CourtClock.startOf(from);
        }

        /** The first instant that is asked for no more. */
        Instant before() {
            return until == null ? Position.NEWEST.at() : CourtClock.startOf(until.plusDays(1));
        }
    }

    /** What is to come is listed with the nearest first, what is past with the latest. */
    public enum When {
        /** In session, or scheduled and not yet past its end. */
        COMING(
                "(hearing.status = OPEN or hearing.status = SCHEDULED and hearing.appointment.endsAt >= :now)",
                ">",
                "asc"),
        /** Sealed, adjourned, or never held. */
        PAST(
                "(hearing.status in (SEALED, ADJOURNED) or hearing.status = SCHEDULED and hearing.appointment.endsAt < :now)",
                "<",
                "desc");

        private final String condition;
        private final String comparison;
        private final String direction;

        When(String condition, String comparison, String direction) {
            this.condition = condition;
            this.comparison = comparison;
            this.direction = direction;
        }

        String condition() {
            return condition;
        }

        String comparison() {
            return comparison;
        }

        String order() {
            return "hearing.appointment.startsAt " + direction + ", hearing.id " + direction;
        }
    }
}
