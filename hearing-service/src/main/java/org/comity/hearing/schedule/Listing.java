package org.comity.hearing.schedule;

import java.time.Instant;
import org.comity.http.Position;

/**
 * Which part of a list of hearings is asked for.
 *
 * @param after null for its beginning
 * @param limit how many at most
 */
public record Listing(When when, Position after, int limit, Instant now) {

    /** What is to come is listed with the nearest first, what is past with the latest. */
    public enum When {
        /** In session, or scheduled and not yet past its end. */
        COMING("(hearing.status = OPEN or hearing.status = SCHEDULED and hearing.endsAt >= :now)", ">", "asc"),
        /** Sealed, adjourned, or never held. */
        PAST(
                "(hearing.status in (SEALED, ADJOURNED) or hearing.status = SCHEDULED and hearing.endsAt < :now)",
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
            return "hearing.startsAt " + direction + ", hearing.id " + direction;
        }
    }
}
