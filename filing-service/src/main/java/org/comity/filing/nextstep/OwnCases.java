package org.comity.filing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.submission.SearchWords;
import org.comity.http.Position;
import org.comity.law.CaseClock.Act;
import org.comity.law.ProceduralPeriods;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The cases in which an account acts for a party, by the next last day of its own parties. An account has some hundreds at most, so
 * that each of them is looked at: indexes case_party_cases_of_account and party_representative_cases_of_account, then those of a case.
 */
@ApplicationScoped
class OwnCases {
    /** What a party can still do after its last day. Source: CPL 128, 285 */
    private static final Set<Act> LASTING = EnumSet.of(Act.ANSWER, Act.DOCUMENT);
    /** What all who filed owe together, where no paper of one of them started it. */
    private static final Set<Act> OWED_TOGETHER = EnumSet.of(Act.PAYMENT, Act.DOCUMENT);

    private static final Set<Act> BY_PARTIES = EnumSet.complementOf(EnumSet.of(Act.COURT_STEP, Act.CURE));

    /** Those in which no last day runs come after the others, the newest first. */
    private static final String BY_LAST_DAY = """
            with own as (
                select p.case_id, p.id as party_id, p.role from case_party p where p.account_id = :account
                union
                select p.case_id, p.id, p.role from party_representative r join case_party p on p.id = r.party_id
                 where r.account_id = :account),
            mine as (
                select f.id, f.registered_at, (
                    select min(d.closes_at) from deadline d
                     where d.case_id = f.id and d.settled_at is null and d.met_by is null and d.state <> 'SUSPENDED'
                       and d.period_id = any(:ofParties) and (d.closes_at > :now or d.period_id = any(:lasting))
                       and exists (select from own where own.case_id = f.id and (own.party_id = d.party_id
                           or own.role = 'PLAINTIFF' and d.paper_kind is null and d.period_id = any(:together)))) as closes_at
                  from case_file f
                 where f.id in (select case_id from own) and f.search_text like :words and (:court = '' or f.court = :court)
                   and (:decided is null or :decided = exists (select from case_end e where e.case_id = f.id))),
            placed as (
                select id, closes_at is not null as due,
                       coalesce(closes_at, timestamptz '6000-01-01' + (timestamptz '6000-01-01' - registered_at)) as at
                  from mine)
            select id, at from placed
             where (at, id) > (:at, :id) and at < :until and (due or not :due) order by at, id limit :limit""";

    private final Session database;

    OwnCases(Session database) {
        this.database = database;
    }

    /**
     * What is looked for.
     *
     * @param words a part of a number or of a name; empty for all
     * @param court its code; empty for all
     * @param decided whether it was decided there; null for both
     * @param due only those with a last day of the account's own parties
     * @param until the first end that is not asked for
     */
    record Sought(String words, String court, Boolean decided, boolean due, Instant until) {
        static final Sought ALL = new Sought("", "", null, false, Position.NEWEST.at());
    }

    /** @param at where the case stands in the list */
    record Row(UUID id, Instant at) {}

    /** @param limit how many; one more is found if there is one */
    List<Row> of(UUID account, Sought sought, Instant now, Position after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "account", account,
                "words", SearchWords.anywhere(SearchWords.folded(sought.words())),
                "court", sought.court(),
                "due", sought.due(),
                "until", sought.until(),
                "now", now,
                "ofParties", periods(BY_PARTIES),
                "lasting", periods(LASTING),
                "together", periods(OWED_TOGETHER)));
        NativeQuery<Tuple> query = database.createNativeQuery(BY_LAST_DAY, Tuple.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1)
                .setParameter("decided", sought.decided(), Boolean.class);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Row(row.get("id", UUID.class), row.get("at", Instant.class)))
                .toList();
    }

    /** The cases of these rows, in their order. */
    List<CaseFile> files(List<Row> rows) {
        return database.findMultiple(CaseFile.class, rows.stream().map(Row::id).toList());
    }

    private static String[] periods(Set<Act> acts) {
        return ProceduralPeriods.china().all().stream()
                .filter(period ->
                        period.clock() != null && acts.contains(period.clock().callsFor()))
                .map(period -> period.id())
                .toArray(String[]::new);
    }
}
