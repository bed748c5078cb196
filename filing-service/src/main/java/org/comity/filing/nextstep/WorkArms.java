package org.comity.filing.nextstep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.http.Reach;

/**
 * The questions by which work is found, each by the index that it names. None looks at all cases; each is ordered and cut before they
 * are put together.
 */
final class WorkArms {
    private static final String WHAT_RUNS = """
            (select 'DEADLINE' as source, d.id, d.closes_at as at, 1 as papers from %s
              where d.settled_at is null and d.state <> 'SUSPENDED' and d.period_id = any(:periods)
                and d.closes_at >= :from and d.closes_at < :until and (d.closes_at, d.id) > (:at, :id) and %s
              order by d.closes_at, d.id limit :limit)""";

    /** Index deadline_work. */
    private static final String OF_THE_COURT = WHAT_RUNS.formatted("deadline d", "d.court = :court");
    /** Indexes assignee_cases and deadline_of_case: case by case, since what is due at the whole court may be a hundred times as much. */
    private static final String OF_OWN_CASES = WHAT_RUNS.formatted(
            "assignee a cross join lateral (select * from deadline where case_id = a.case_id offset 0) d",
            "a.account_id = :account and a.court = :court");
    /** Index deadline_of_nobody. */
    private static final String OF_NOBODYS_CASES = WHAT_RUNS.formatted(
            "deadline d join case_file f on f.id = d.case_id", "d.court = :court and d.of_nobody and not f.assigned");
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

    private static final String IS_UNREAD =
            "%1$s.state = 'FILED' and %1$s.side <> 'COURT' and %1$s.court_read_at is null and %1$s.photograph_of is null";

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
                and not exists (select from case_end e where e.case_id = f.id)
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

    /** Index case_party_to_serve. */
    private static final String TO_SERVE = """
            (select 'PARTY' as source, p.id, p.joined_at as at, 1 as papers
               from case_party p join case_file f on f.id = p.case_id
              where p.joined_at is not null and p.service_requested_at is null and p.left_at is null
                and (p.joined_at, p.id) > (:at, :id) and f.court = :court and not f.decided and %s
              order by p.joined_at, p.id limit :limit)""";

    /** Index evidence_exchange_to_hold. */
    private static final String TO_EXCHANGE = """
            (select 'EXCHANGE' as source, w.id, w.day_starts_at as at, 1 as papers
               from evidence_exchange w join case_file f on f.id = w.case_id
              where w.court = :court and w.state = 'SET' and w.day_starts_at <= :now
                and (w.day_starts_at, w.id) > (:at, :id) and not f.decided and %s
              order by w.day_starts_at, w.id limit :limit)""";

    private static final String READY = """
            (select '%s' as source, h.case_id as id, h.since as at, 1 as papers
               from %s h join case_file f on f.id = h.case_id
              where h.court = :court and h.since <= :now and (h.since, h.case_id) > (:at, :id) and %%s
              order by h.since, h.case_id limit :limit)""";

    /** Index hearing_to_set_at_court. */
    private static final String TO_BE_HEARD = READY.formatted("HEARING", "hearing_to_set");
    /** Index decision_to_give_at_court. */
    private static final String TO_BE_DECIDED = READY.formatted("DECISION", "decision_to_give");

    private static final String WAITING = """
            (select '%s' as source, w.id, w.waits_since as at, 1 as papers
               from %s w join case_file f on f.id = w.case_id
              where w.court = :court and w.waits_since <= :now and (w.waits_since, w.id) > (:at, :id) and %%s
              order by w.waits_since, w.id limit :limit)""";

    private static final String OF_THOSE_KNOWN = "w.kind <> all(:hidden) and %s";

    /** Index application_waiting. Where the law sets an end, it is due instead. */
    private static final String ASKED_OF_THE_COURT =
            WAITING.formatted("APPLICATION", "application").replace("%s", "w.decide_by is null and " + OF_THOSE_KNOWN);

    /** Index application_decide_by. */
    private static final String TO_DECIDE = """
            (select 'APPLICATION' as source, w.id, w.decide_by as at, 1 as papers
               from application w join case_file f on f.id = w.case_id
              where w.court = :court and w.waits_since is not null and w.decide_by >= :from and w.decide_by < :until
                and (w.decide_by, w.id) > (:at, :id) and %s
              order by w.decide_by, w.id limit :limit)""".replace("%s", OF_THOSE_KNOWN);

    /** Index question_waiting. */
    private static final String TO_ANSWER = WAITING.formatted("QUESTION", "question");
    /** Index court_document_waiting. */
    private static final String TO_CHECK_OR_SEAL = WAITING.formatted("COURT_DOCUMENT", "court_document");

    /** Index refusal_ruling_waiting. */
    private static final String TO_REFUSE = """
            (select 'REFUSAL' as source, r.submission_id as id, r.sent_at as at, 1 as papers from refusal_ruling r
              where r.court = :court and r.state = 'WITH_JUDGE' and (r.sent_at, r.submission_id) > (:at, :id)
              order by r.sent_at, r.submission_id limit :limit)""";

    /** Index case_file_unassigned. */
    private static final String GIVEN_TO_NOBODY = """
            (select 'CASE' as source, f.id, f.registered_at as at, 1 as papers from case_file f
              where f.court = :court and not f.assigned and (f.registered_at, f.id) > (:at, :id)
              order by f.registered_at, f.id limit :limit)""";

    /** Index case_transfer_waiting. */
    private static final String TO_LEAVE_THE_COUNTRY = """
            (select 'TRANSFER' as source, w.id, w.transferred_at as at, 1 as papers
               from case_transfer w join case_file f on f.id = w.case_id
              where w.country <> 'CN' and w.granted is null and (w.transferred_at, w.id) > (:at, :id) and f.court = :court
              order by w.transferred_at, w.id limit :limit)""";

    private static final String OWN =
            "exists (select from assignee a where a.case_id = f.id and a.account_id = :account)";
    private static final String OWN_OR_NOBODYS = "(not f.assigned or " + OWN + ")";
    private static final String ANY = "true";

    private WorkArms() {}

    static List<String> due(WorkRows.Scope scope) {
        List<String> arms = new ArrayList<>();
        if (scope.kinds().contains(WorkKind.APPLICATION)) {
            arms.add(TO_DECIDE.formatted(whose(scope)));
        }
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

    static List<String> waiting(WorkRows.Scope scope) {
        String whose = whose(scope);
        List<String> arms = new ArrayList<>();
        Map.of(
                        WorkKind.SERVICE, TO_SERVE,
                        WorkKind.EXHIBIT, UNDECIDED,
                        WorkKind.EXCHANGE, TO_EXCHANGE,
                        WorkKind.HEARING, TO_BE_HEARD,
                        WorkKind.DECISION, TO_BE_DECIDED,
                        WorkKind.APPLICATION, ASKED_OF_THE_COURT,
                        WorkKind.QUESTION, TO_ANSWER,
                        WorkKind.COURT_DOCUMENT, TO_CHECK_OR_SEAL,
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
        if (scope.kinds().contains(WorkKind.REFUSAL)) {
            arms.add(TO_REFUSE);
        }
        if (scope.kinds().contains(WorkKind.CASE)) {
            arms.add(GIVEN_TO_NOBODY);
        }
        if (scope.kinds().contains(WorkKind.TRANSFER)) {
            arms.add(TO_LEAVE_THE_COUNTRY);
        }
        return arms;
    }

    private static String whose(WorkRows.Scope scope) {
        return scope.all() ? ANY : scope.reach() == Reach.COURT ? OWN_OR_NOBODYS : OWN;
    }

    private static List<String> unreadArms(WorkRows.Scope scope) {
        if (scope.all()) {
            return List.of(UNREAD.formatted(ANY));
        }
        return scope.reach() == Reach.COURT
                ? List.of(UNREAD_IN_OWN_CASES, UNREAD.formatted(OF_NOBODY))
                : List.of(UNREAD_IN_OWN_CASES);
    }
}
