package org.comity.filing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKinds;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Which rows ask something of the people of a court: those that are there for their own reasons, each found by the index that its
 * arm names. No arm looks at all cases; each is ordered and cut before they are put together.
 */
@ApplicationScoped
class WorkRows {
    /** No screen says of more how many they are. */
    static final int MANY = 1_000;

    private static final String WHAT_RUNS = """
            (select 'DEADLINE' as source, d.id, d.closes_at as at, 1 as papers from %s
              where d.settled_at is null and d.state <> 'SUSPENDED' and d.period_id = any(:periods)
                and d.closes_at >= :from and d.closes_at < :until and (d.closes_at, d.id) > (:at, :id) and %s
              order by d.closes_at, d.id limit :limit)""";

    /** Index deadline_work. */
    private static final String OF_THE_COURT = WHAT_RUNS.formatted("deadline d", "d.court = :court");
    /** Indexes assignee_cases and deadline_of_case. */
    private static final String OF_OWN_CASES = WHAT_RUNS.formatted(
            "assignee a join deadline d on d.case_id = a.case_id", "a.account_id = :account and a.court = :court");
    /** Index deadline_work, or case_file_unassigned where few have nobody. */
    private static final String OF_NOBODYS_CASES = WHAT_RUNS.formatted(
            "deadline d join case_file f on f.id = d.case_id", "d.court = :court and not f.assigned");
    /** Index deadline_cures. */
    private static final String OF_FILINGS =
            WHAT_RUNS.formatted("deadline d", "d.court = :court and d.case_id is null");

    /** Index submission_awaiting_review, once for each day on which filings came whose last day is asked for. */
    private static final String TO_REVIEW = """
            (select 'SUBMISSION' as source, s.id, came.closes_at as at, 1 as papers
               from unnest(cast(:days as date[]), cast(:ends as timestamptz[])) came (day, closes_at)
               join submission s on s.court = :court and s.status in ('SUBMITTED', 'RESUBMITTED', 'IN_REVIEW')
                and s.last_received_at >= came.day::timestamp at time zone 'Asia/Shanghai'
                and s.last_received_at < (came.day + 1)::timestamp at time zone 'Asia/Shanghai'
              where (came.closes_at, s.id) > (:at, :id) and %s
              order by came.closes_at, s.id limit :limit)""";

    private static final String IN_OWN_HANDS_OR_NOBODYS =
            "(s.status <> 'IN_REVIEW' or s.reviewer_account_id = :account)";

    /** Both ends of the same index. */
    private static final String CAME = """
            select min(last_received_at) as first, max(last_received_at) as last
              from submission where court = :court and status in ('SUBMITTED', 'RESUBMITTED', 'IN_REVIEW')""";

    private static final String IS_UNREAD =
            "%1$s.state = 'FILED' and %1$s.side <> 'COURT' and %1$s.court_read_at is null";

    private static final String HOW_MANY_UNREAD =
            "(select count(*) from paper c where c.case_id = p.case_id and " + IS_UNREAD.formatted("c") + ") as papers";

    private static final String IS_THE_OLDEST_UNREAD =
            "not exists (select from paper e where e.case_id = p.case_id and " + IS_UNREAD.formatted("e")
                    + " and (e.filed_at, e.id) < (p.filed_at, p.id))";

    /** Index paper_unread_at_court, from the oldest on; paper_unread_of_case for the others of the same case. */
    private static final String UNREAD =
            "(select 'PAPERS' as source, p.case_id as id, p.filed_at as at, " + HOW_MANY_UNREAD
                    + " from paper p where p.court = :court and " + IS_UNREAD.formatted("p")
                    + " and (p.filed_at, p.case_id) > (:at, :id) and " + IS_THE_OLDEST_UNREAD
                    + " and %s order by p.filed_at, p.case_id limit :limit)";

    private static final String OF_NOBODY =
            "exists (select from case_file f where f.id = p.case_id and not f.assigned)";

    /** Indexes assignee_cases and paper_unread_of_case. */
    private static final String UNREAD_IN_OWN_CASES =
            "(select 'PAPERS' as source, p.case_id as id, p.filed_at as at, " + HOW_MANY_UNREAD
                    + " from assignee a join paper p on p.case_id = a.case_id where a.account_id = :account and a.court = :court and "
                    + IS_UNREAD.formatted("p") + " and (p.filed_at, p.case_id) > (:at, :id) and " + IS_THE_OLDEST_UNREAD
                    + " order by p.filed_at, p.case_id limit :limit)";

    /** Index late_paper_undecided; once the case is decided nothing of it is. */
    private static final String UNDECIDED = """
            (select 'EXHIBIT' as source, p.id, min(l.undecided_since) as at, 1 as papers
               from late_paper l join paper p on p.id = l.paper_id join case_file f on f.id = p.case_id
              where l.undecided_since is not null and f.court = :court and %s
                and not exists (select from paper e where e.case_id = f.id and e.state = 'FILED' and e.side = 'COURT' and e.kind = any(:ending))
              group by p.id having (min(l.undecided_since), p.id) > (:at, :id) order by min(l.undecided_since), p.id limit :limit)""";

    /** Index representation_waiting. */
    private static final String UNCONFIRMED = """
            (select 'REPRESENTATION' as source, r.id, r.waiting_since as at, 1 as papers
               from representation r join case_file f on f.id = r.case_id
              where r.waiting_since is not null and (r.waiting_since, r.id) > (:at, :id) and f.court = :court and %s
              order by r.waiting_since, r.id limit :limit)""";

    /** Index address_change_waiting. */
    private static final String STATED = """
            (select 'ADDRESS' as source, c.id, c.stated_at as at, 1 as papers
               from address_change c join case_file f on f.id = c.case_id
              where c.state = 'STATED' and (c.stated_at, c.id) > (:at, :id) and f.court = :court and %s
              order by c.stated_at, c.id limit :limit)""";

    /** Index hearing_to_set_at_court. */
    private static final String TO_BE_HEARD = """
            (select 'HEARING' as source, h.case_id as id, h.since as at, 1 as papers
               from hearing_to_set h join case_file f on f.id = h.case_id
              where h.court = :court and h.since <= :now and (h.since, h.case_id) > (:at, :id) and %s
              order by h.since, h.case_id limit :limit)""";

    /** Index case_file_unassigned. */
    private static final String GIVEN_TO_NOBODY = """
            (select 'CASE' as source, f.id, f.registered_at as at, 1 as papers from case_file f
              where f.court = :court and not f.assigned and (f.registered_at, f.id) > (:at, :id)
              order by f.registered_at, f.id limit :limit)""";

    private static final String OWN =
            "exists (select from assignee a where a.case_id = f.id and a.account_id = :account)";
    private static final String OWN_OR_NOBODYS = "(not f.assigned or " + OWN + ")";
    private static final String ANY = "true";

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
        PAPERS,
        EXHIBIT,
        REPRESENTATION,
        ADDRESS,
        HEARING,
        CASE
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
     */
    record Scope(String court, UUID account, Reach reach, boolean all, Set<WorkKind> kinds) {}

    /** From the first end that is asked for, to the first that is not. */
    record Window(Instant from, Instant until) {
        boolean holds(Instant end) {
            return !end.isBefore(from) && end.isBefore(until);
        }
    }

    /** What has a last day, the earliest first. @param limit how many; one more is found if there is one */
    List<Row> due(Scope scope, Window window, Position after, int limit) {
        return rows(dueArms(scope), values(scope, window), after, limit);
    }

    /** What waits without a last day, the longest waiting first. @param limit how many; one more is found if there is one */
    List<Row> waiting(Scope scope, Position after, int limit) {
        return rows(waitingArms(scope), values(scope), after, limit);
    }

    /** At most {@link #MANY}. */
    int countDue(Scope scope, Window window) {
        return count(dueArms(scope), values(scope, window));
    }

    /** At most {@link #MANY}. */
    int countWaiting(Scope scope) {
        return count(waitingArms(scope), values(scope));
    }

    private static List<String> dueArms(Scope scope) {
        List<String> arms = new ArrayList<>();
        boolean seesAll = scope.reach() == Reach.COURT;
        boolean filings = scope.kinds().contains(WorkKind.FILING);
        if (WorkKind.periodsOf(scope.kinds()).length > 0) {
            if (scope.all()) {
                arms.add(OF_THE_COURT);
            } else {
                arms.add(OF_OWN_CASES);
                if (seesAll) {
                    arms.add(OF_NOBODYS_CASES);
                }
                if (filings) {
                    arms.add(OF_FILINGS);
                }
            }
        }
        if (filings) {
            arms.add(TO_REVIEW.formatted(scope.all() ? ANY : IN_OWN_HANDS_OR_NOBODYS));
        }
        return arms;
    }

    private static List<String> waitingArms(Scope scope) {
        String whose = scope.all() ? ANY : scope.reach() == Reach.COURT ? OWN_OR_NOBODYS : OWN;
        List<String> arms = new ArrayList<>();
        Map.of(
                        WorkKind.EXHIBIT, UNDECIDED,
                        WorkKind.HEARING, TO_BE_HEARD,
                        WorkKind.REPRESENTATIVE, UNCONFIRMED,
                        WorkKind.ADDRESS, STATED)
                .forEach((kind, arm) -> {
                    if (scope.kinds().contains(kind)) {
                        arms.add(arm.formatted(whose));
                    }
                });
        if (scope.kinds().contains(WorkKind.PAPER)) {
            arms.addAll(unreadArms(scope));
        }
        if (scope.kinds().contains(WorkKind.CASE)) {
            arms.add(GIVEN_TO_NOBODY);
        }
        return arms;
    }

    private static List<String> unreadArms(Scope scope) {
        if (scope.all()) {
            return List.of(UNREAD.formatted(ANY));
        }
        return scope.reach() == Reach.COURT
                ? List.of(UNREAD_IN_OWN_CASES, UNREAD.formatted(OF_NOBODY))
                : List.of(UNREAD_IN_OWN_CASES);
    }

    private Map<String, Object> values(Scope scope) {
        return new HashMap<>(Map.of(
                "now", clock.instant(),
                "court", scope.court(),
                "account", scope.account(),
                "periods", WorkKind.periodsOf(scope.kinds()),
                "ending", PaperKinds.thatEndACase().toArray(String[]::new)));
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
