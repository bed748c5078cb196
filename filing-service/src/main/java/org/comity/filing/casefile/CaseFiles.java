package org.comity.filing.casefile;

import static org.comity.filing.problem.FilingProblem.CASE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    /** The newest first, from where the reader stands. */
    private static final String FROM_THERE =
            " and (f.registered_at, f.id) < (:at, :id) order by f.registered_at desc, f.id desc limit :limit";

    /** A party's cases are named twice where its account acts for two parties. */
    private static final String OF_A_PARTY = """
            select f.* from (
                select distinct case_registered_at, case_id from case_party
                where account_id = :reader and (case_registered_at, case_id) < (:at, :id)
                order by case_registered_at desc, case_id desc limit :limit) p
            join case_file f on f.id = p.case_id order by f.registered_at desc, f.id desc""";

    private static final String AMONG_A_PARTYS =
            "select f.* from case_file f where f.id in (select case_id from case_party where account_id = :reader)";

    /** What many are called is found here; to sort all of them by day would take long. */
    private static final String AMONG_THE_NEWEST = """
            select f.* from (
                select * from case_file where court = :reader and (registered_at, id) < (:at, :id)
                order by registered_at desc, id desc limit 10000) f
            where f.search_text like :anywhere order by f.registered_at desc, f.id desc limit :limit""";

    private static final String OF_A_COURT = "select f.* from case_file f where f.court = :reader";
    private static final String NUMBERED = " and f.number = :number";
    private static final String NAMED = " and f.search_text like :anywhere";
    private static final String NAMED_BY_INDEX = " and search_grams(f.search_text) @> search_grams(:words)" + NAMED;

    private final Caller caller;
    private final CaseParties parties;

    CaseFiles(Caller caller, CaseParties parties) {
        this.caller = caller;
        this.parties = parties;
    }

    /** A case for its parties and its court; for anybody else it does not exist. */
    public CaseFile requireVisible(UUID id) {
        return findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> CASE_NOT_FOUND.with(id));
    }

    /** Until the transaction ends nobody else who holds the case acts in it. */
    public void hold(CaseFile file) {
        getEntityManager()
                .createNativeQuery("select id from case_file where id = ?1 for update")
                .setParameter(1, file.id())
                .getSingleResult();
    }

    public boolean isVisible(CaseFile file) {
        return isAtCallersCourt(file) || parties.isParty(file.id(), caller.accountId());
    }

    /** Whether the caller sees all that was filed, and the fee: the court and who filed it. Another party sees what concerns it. */
    public boolean isWhollyVisible(CaseFile file) {
        return isAtCallersCourt(file) || parties.isPlaintiff(file.id(), caller.accountId());
    }

    /** Whether the caller is a clerk or judge of the court that has the case. */
    public boolean isAtCallersCourt(CaseFile file) {
        boolean ofACourt = caller.is("clerk") || caller.is("judge");
        return ofACourt && file.court().equals(caller.court().orElse(""));
    }

    /**
     * The caller's cases: the court's own for its staff, else those in which the caller is a party. Newest first.
     *
     * @param words a case number as people write it, or a part of one, or of a name in any script; null for all cases
     * @param limit how many; one more is found if there is one
     */
    public List<CaseFile> visible(String words, Position after, int limit) {
        boolean ofACourt = caller.is("clerk") || caller.is("judge");
        Object reader = ofACourt ? caller.court().orElse("") : caller.accountId();
        String sought = words == null ? "" : SearchText.folded(words);
        if (sought.isEmpty()) {
            return found(ofACourt ? OF_A_COURT + FROM_THERE : OF_A_PARTY, reader, after, limit)
                    .getResultList();
        }
        Optional<CaseNumber> number = CaseNumber.read(sought);
        if (number.isPresent()) {
            return found((ofACourt ? OF_A_COURT : AMONG_A_PARTYS) + NUMBERED + FROM_THERE, reader, after, limit)
                    .setParameter("number", number.get().toString())
                    .getResultList();
        }
        return ofACourt
                ? namedAtCourt(reader, sought, after, limit)
                : named(AMONG_A_PARTYS + NAMED + FROM_THERE, reader, sought, after, limit)
                        .getResultList();
    }

    private List<CaseFile> namedAtCourt(Object court, String sought, Position after, int limit) {
        List<CaseFile> newest =
                named(AMONG_THE_NEWEST, court, sought, after, limit).getResultList();
        return newest.size() > limit
                ? newest
                : named(OF_A_COURT + NAMED_BY_INDEX + FROM_THERE, court, sought, after, limit)
                        .setParameter("words", sought)
                        .getResultList();
    }

    private NativeQuery<CaseFile> named(String sql, Object reader, String sought, Position after, int limit) {
        return found(sql, reader, after, limit).setParameter("anywhere", SearchText.anywhere(sought));
    }

    private NativeQuery<CaseFile> found(String sql, Object reader, Position after, int limit) {
        return getSession()
                .createNativeQuery(sql, CaseFile.class)
                .setParameter("reader", reader)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1);
    }
}
