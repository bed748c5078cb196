package org.comity.http;

import io.quarkus.logging.Log;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the database refuses is answered as what it means to the caller. In every case the whole transaction is undone, so that
 * nothing is half done. Source of the states: PostgreSQL documentation, appendix A.
 */
final class DatabaseProblem {
    private DatabaseProblem() {}

    /** Empty where the database has nothing to do with it, or the fault is ours. */
    static Optional<ProblemException> of(Throwable failed) {
        return causes(failed).flatMap(cause -> code(cause).stream()).findFirst().map(ProblemCode::with);
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<ProblemCode> code(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException stale -> Optional.of(HttpProblemCode.CHANGED_MEANWHILE);
            case SQLException refused when refused.getSQLState() != null -> ofState(refused);
            case SQLException waited when isAcquisitionTimeout(waited) -> Optional.of(HttpProblemCode.BUSY);
            default -> Optional.empty();
        };
    }

    /** Every connection was in use for longer than anybody should wait. The pool has no state or type for it, only words. */
    private static boolean isAcquisitionTimeout(SQLException waited) {
        return waited.getMessage() != null
                && waited.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static Optional<ProblemCode> ofState(SQLException refused) {
        String state = refused.getSQLState();
        HttpProblemCode code =
                switch (state) {
                    // unique, exclusion, foreign key: against what others stored
                    case "23505", "23P01", "23503" -> HttpProblemCode.CONFLICTS_WITH_STORED;
                    // lock not available, cancelled after its time
                    case "55P03", "57014" -> HttpProblemCode.BUSY;
                    default ->
                        switch (state.substring(0, 2)) {
                            case "22" -> HttpProblemCode.REQUEST_NOT_VALID;
                            case "23" -> HttpProblemCode.NOT_CONSISTENT;
                            // rolled back in favour of another; out of connections or memory
                            case "40", "53" -> HttpProblemCode.BUSY;
                            // no connection; the server is stopping or starting
                            case "08", "57" -> HttpProblemCode.UNAVAILABLE;
                            default -> null;
                        };
                };
        if (code == HttpProblemCode.CONFLICTS_WITH_STORED || code == HttpProblemCode.NOT_CONSISTENT) {
            // Caught here, and better caught before: the first line names the constraint and no value.
            Log.warnf(
                    "answered %s: %s",
                    code.key(), refused.getMessage().lines().findFirst().orElse(state));
        }
        return Optional.ofNullable(code);
    }
}
