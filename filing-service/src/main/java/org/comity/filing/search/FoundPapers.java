package org.comity.filing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.Readers;
import org.comity.filing.submission.Litigant.Role;
import org.comity.filing.submission.SearchWords;
import org.comity.http.Caller;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Papers by a part of their title, as far as the caller may know of them, the newest first. Index of a court: paper_by_title; an account
 * has some hundreds of cases at most, whose papers are looked at by paper_of_case.
 */
@ApplicationScoped
class FoundPapers {
    private static final String FOUND = """
            select p.id, p.case_id, f.number, p.title, p.kind, p.filed_at
              from paper p join case_file f on f.id = p.case_id
             where p.state = 'FILED' and lower(normalize(p.title, nfkc)) like :anywhere
            """;

    private static final String NEWEST = " order by p.filed_at desc, p.id desc limit :limit";

    private static final String OF_A_COURT =
            " and p.court = :court and search_grams(lower(normalize(p.title, nfkc))) @> search_grams(:words)";

    private static final String OF_AN_ASSIGNEE = """
             and p.case_id in (select case_id from assignee where account_id = :reader and court = :court)""";

    private static final String OWN = """
            with own as (
                select p.case_id, p.id as party_id, p.role from case_party p where p.account_id = :reader
                union
                select p.case_id, p.id, p.role from party_representative r join case_party p on p.id = r.party_id
                 where r.account_id = :reader)
            """;

    private static final String OF_A_PARTY = """
             and p.case_id in (select case_id from own)
             and (p.account_id = :reader or exists (select from own where own.case_id = p.case_id and (
                own.role = 'PLAINTIFF' and p.readers = any(:plaintiffs)
                or own.role = 'DEFENDANT' and p.readers = any(:defendants)
                or own.role = 'THIRD_PARTY' and p.readers = any(:thirdParties)
                or p.readers = 'NAMED' and own.party_id = any(p.named_readers))))""";

    private final Session database;
    private final Caller caller;

    FoundPapers(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @param kind its code */
    record Row(UUID id, UUID caseId, String caseNumber, String title, String kind, Instant filedAt) {}

    /**
     * @param words folded
     * @param limit how many; one more is found if there is one
     */
    List<Row> named(String words, int limit) {
        if (isTooShort(words)) {
            return List.of();
        }
        String court = caller.court().orElse("");
        NativeQuery<Tuple> query =
                switch (caller.reach()) {
                    case COURT ->
                        asked(FOUND + OF_A_COURT).setParameter("court", court).setParameter("words", words);
                    case ASSIGNED ->
                        asked(FOUND + OF_AN_ASSIGNEE)
                                .setParameter("court", court)
                                .setParameter("reader", caller.accountId());
                    case NONE ->
                        asked(OWN + FOUND + OF_A_PARTY)
                                .setParameter("reader", caller.accountId())
                                .setParameter("plaintiffs", openTo(Role.PLAINTIFF))
                                .setParameter("defendants", openTo(Role.DEFENDANT))
                                .setParameter("thirdParties", openTo(Role.THIRD_PARTY));
                };
        return query.setParameter("anywhere", SearchWords.anywhere(words))
                .setParameter("limit", limit + 1)
                .getResultStream()
                .map(row -> new Row(
                        row.get("id", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("kind", String.class),
                        row.get("filed_at", Instant.class)))
                .toList();
    }

    private NativeQuery<Tuple> asked(String sql) {
        return database.createNativeQuery(sql + NEWEST, Tuple.class);
    }

    private static String[] openTo(Role side) {
        return Readers.openTo(side).stream().map(Enum::name).toArray(String[]::new);
    }

    /** One letter of an alphabet stands in nearly every title; one character of Chinese says something. */
    private static boolean isTooShort(@Nullable String words) {
        return words == null || words.isEmpty() || words.length() == 1 && words.charAt(0) < 0x2E80;
    }
}
