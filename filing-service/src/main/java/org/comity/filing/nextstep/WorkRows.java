package org.comity.filing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Which rows ask something of the people of a court: those that are there for their own reasons, as {@link WorkArms} find them. */
@ApplicationScoped
class WorkRows {
    /** No screen says of more how many they are. */
    static final int MANY = 1_000;

    /** Both ends of index submission_awaiting_review. */
    private static final String CAME = """
            select min(last_received_at) as first, max(last_received_at) as last
              from submission where court = :court and status in ('SUBMITTED', 'RESUBMITTED', 'IN_REVIEW')""";

    private final Session database;
    private final Clock clock;

    WorkRows(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where a row stands. */
    enum Source {
        SUBMISSION,
        DEADLINE,
        PARTY,
        PAPERS,
        EXHIBIT,
        EXCHANGE,
        REPRESENTATION,
        ADDRESS,
        HEARING,
        DECISION,
        APPLICATION,
        QUESTION,
        COURT_DOCUMENT,
        REFUSAL,
        CASE,
        TRANSFER
    }

    /**
     * @param at the first instant that is too late or, where no day is set, since when it waits
     * @param papers how many; 1 where it is not about papers
     */
    record Row(Source source, UUID id, Instant at, int papers) {}

    /**
     * Whose work is asked for.
     *
     * @param all of the court's, or else what was given to the account and, if it sees them, what nobody has
     * @param hidden the kinds of application of which the account does not know
     */
    record Scope(
            String court, UUID account, Reach reach, boolean all, Set<WorkKind> kinds, Collection<String> hidden) {}

    /** From the first end that is asked for, to the first that is not. */
    record Window(Instant from, Instant until) {
        boolean holds(Instant end) {
            return !end.isBefore(from) && end.isBefore(until);
        }
    }

    /** What has a last day, the earliest first. @param limit how many; one more is found if there is one */
    List<Row> due(Scope scope, Window window, Position after, int limit) {
        return rows(WorkArms.due(scope), values(scope, window), after, limit);
    }

    /** What waits without a last day, the longest waiting first. @param limit how many; one more is found if there is one */
    List<Row> waiting(Scope scope, Position after, int limit) {
        return rows(WorkArms.waiting(scope), values(scope), after, limit);
    }

    /** At most {@link #MANY}. */
    int countDue(Scope scope, Window window) {
        return count(WorkArms.due(scope), values(scope, window));
    }

    /** At most {@link #MANY}. */
    int countWaiting(Scope scope) {
        return count(WorkArms.waiting(scope), values(scope));
    }

    private Map<String, Object> values(Scope scope) {
        return new HashMap<>(Map.of(
                "now", clock.instant(),
                "court", scope.court(),
                "account", scope.account(),
                "hidden", scope.hidden().toArray(String[]::new),
                "periods", WorkKind.periodsOf(scope.kinds())));
    }

    private Map<String, Object> values(Scope scope, Window window) {
        Map<String, Object> values = values(scope);
        values.put("from", window.from());
        values.put("until", window.until());
        if (scope.kinds().contains(WorkKind.FILING)) {
            Map<String, String> ends = decisionsDue(scope.court(), window);
            values.put("days", ends.keySet().toArray(String[]::new));
            values.put("ends", ends.values().toArray(String[]::new));
        }
        return values;
    }

    /** Of each day on which a filing came that still waits, until when it is to be decided on, by the earlier of the two clocks. */
    private Map<String, String> decisionsDue(String court, Window window) {
        Tuple came = database.createNativeQuery(CAME, Tuple.class)
                .setParameter("court", court)
                .getSingleResult();
        Map<String, String> ends = new HashMap<>();
        Instant first = came.get("first", Instant.class);
        if (first == null) {
            return ends;
        }
        CourtClock.dateOf(first)
                .datesUntil(CourtClock.dateOf(came.get("last", Instant.class)).plusDays(1))
                .forEach(day -> {
                    Instant end = Derivation.ofFilingDecision(day).getFirst().closesAt();
                    if (window.holds(end)) {
                        ends.put(day.toString(), end.toString());
                    }
                });
        return ends;
    }

    private List<Row> rows(List<String> arms, Map<String, Object> values, Position after, int limit) {
        if (arms.isEmpty()) {
            return List.of();
        }
        String sql = "select * from (" + String.join(" union all ", arms) + ") work order by at, id limit :limit";
        return query(sql, Tuple.class, values, after, limit + 1)
                .getResultStream()
                .map(WorkRows::row)
                .toList();
    }

    private int count(List<String> arms, Map<String, Object> values) {
        if (arms.isEmpty()) {
            return 0;
        }
        String sql = "select count(*) from (" + String.join(" union all ", arms) + ") work";
        return Math.min(
                MANY,
                query(sql, Long.class, values, Position.OLDEST, MANY)
                        .getSingleResult()
                        .intValue());
    }

    private <T> NativeQuery<T> query(
            String sql, Class<T> result, Map<String, Object> values, Position after, int limit) {
        NativeQuery<T> query = database.createNativeQuery(sql, result).setParameter("limit", limit);
        values.put("at", after.at());
        values.put("id", after.id());
        Set<String> asked = query.getParameterMetadata().getNamedParameterNames();
        values.entrySet().stream()
                .filter(value -> asked.contains(value.getKey()))
                .forEach(value -> query.setParameter(value.getKey(), value.getValue()));
        return query;
    }

    private static Row row(Tuple row) {
        return new Row(
                Source.valueOf(row.get("source", String.class)),
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("papers", Number.class).intValue());
    }
}
