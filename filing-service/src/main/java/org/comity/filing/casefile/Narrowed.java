package org.comity.filing.casefile;

import java.util.Map;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which of the cases that somebody sees are asked for, and in which order. Indexes: case_file_of_court, case_file_pending,
 * case_file_of_cause.
 *
 * @param cause its number; null for all
 * @param status null for all
 */
public record Narrowed(@Nullable String cause, @Nullable Status status, Order order) {
    /** How far a case is at this court. */
    @Schema(name = "CaseStatus")
    public enum Status {
        PENDING(" and not f.decided"),
        /** A judgment or ruling ended it there. */
        DECIDED(" and f.decided");

        private final String condition;

        Status(String condition) {
            this.condition = condition;
        }
    }

    /** By the day of registration. */
    @Schema(name = "CaseOrder")
    public enum Order {
        NEWEST("<", "desc", Position.NEWEST),
        OLDEST(">", "asc", Position.OLDEST);

        private final String comparison;
        private final String direction;
        private final Position start;

        Order(String comparison, String direction, Position start) {
            this.comparison = comparison;
            this.direction = direction;
            this.start = start;
        }

        /** Where a list in this order begins. */
        public Position start() {
            return start;
        }
    }

    boolean isPlain() {
        return cause == null && status == null && order == Order.NEWEST;
    }

    String condition() {
        return (cause == null ? "" : " and f.cause = :cause") + (status == null ? "" : status.condition);
    }

    /** A statement with its marks for the comparison and the direction filled. */
    String ordered(String sql) {
        return sql.formatted(order.comparison, order.direction);
    }

    Map<String, Object> values() {
        return cause == null ? Map.of() : Map.of("cause", cause);
    }
}
