package org.comity.filing.casefile;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.SearchWords;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    /** From where the reader stands. */
    private static final String FROM_THERE =
            " and (f.registered_at, f.id) %1$s (:at, :id) order by f.registered_at %2$s, f.id %2$s limit :limit";

    /** A party's cases are named twice where its account acts for two parties. */
    private static final String OF_A_PARTY = """
            select f.* from (
                select case_registered_at, case_id from (
                    select distinct case_registered_at, case_id from case_party
                    where account_id = :reader and (case_registered_at, case_id) < (:at, :id)
                    order by case_registered_at desc, case_id desc limit :limit) own
                union
                select case_registered_at, case_id from (
                    select distinct case_registered_at, case_id from party_representative
                    where account_id = :reader and (case_registered_at, case_id) < (:at, :id)
                    order by case_registered_at desc, case_id desc limit :limit) others
                order by case_registered_at desc, case_id desc limit :limit) p
            join case_file f on f.id = p.case_id order by f.registered_at desc, f.id desc""";

    private static final String AMONG_A_PARTYS = """
            select f.* from case_file f where f.id in (
                select case_id from case_party where account_id = :reader
                union all select case_id from party_representative where account_id = :reader)""";

    /** What many are called is found here; to sort all of them by day would take long. */
    private static final String AMONG_THE_NEXT = """
            select f.* from (
                select * from case_file where court = :court and (registered_at, id) %1$s (:at, :id)
                order by registered_at %2$s, id %2$s limit 10000) f
            where f.search_text like :anywhere""";

    private static final String IN_ORDER = " order by f.registered_at %2$s, f.id %2$s limit :limit";

    /** At one court: who works at another now has left the cases of this one behind. */
    private static final String OF_AN_ASSIGNEE = """
            select f.* from (
                select case_registered_at, case_id from assignee
                where account_id = :reader and court = :court and (case_registered_at, case_id) < (:at, :id)
                order by case_registered_at desc, case_id desc limit :limit) a
            join case_file f on f.id = a.case_id order by f.registered_at desc, f.id desc""";

    private static final String AMONG_AN_ASSIGNEES = """
            select f.* from case_file f where f.id in (
                select case_id from assignee where account_id = :reader and court = :court)""";

    private static final String OF_A_COURT = "select f.* from case_file f where f.court = :court";
    private static final String OF_NOBODY = OF_A_COURT + " and not f.assigned";
    private static final String NUMBERED = " and f.number = :number";
    private static final String NAMED = " and f.search_text like :anywhere";
    private static final String NAMED_BY_INDEX = " and search_grams(f.search_text) @> search_grams(:words)" + NAMED;

    private final Caller caller;
    private final CaseParties parties;
    private final Assignees assignees;

    CaseFiles(Caller caller, CaseParties parties, Assignees assignees) {
        this.caller = caller;
        this.parties = parties;
        this.assignees = assignees;
    }

    /** A case for its parties and its court; for anybody else it does not exist. */
    public CaseFile requireVisible(UUID id) {
        return findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> CASE_NOT_FOUND.with(id));
    }

    /**
     * How the caller reads a case.
     *
     * @param forCourt whether for its court
     * @param own the parties for which the caller acts, all of one side; empty for the court
     */
    public record Reading(CaseFile file, boolean forCourt, List<CaseParty> own) {
        public Set<Litigant.Role> sides() {
            return own.stream().map(CaseParty::role).collect(Collectors.toSet());
        }

        /** The ids of the parties for which the caller acts. */
        public UUID[] partyIds() {
            return own.stream().map(CaseParty::id).toArray(UUID[]::new);
        }

        /**
         * Whether all that was filed, and the fee: the court, and who acts for a plaintiff, as who filed the case does from the first day.
         * Another party sees what concerns it.
         */
        public boolean isWhole() {
            return forCourt || sides().contains(Litigant.Role.PLAINTIFF);
        }
    }

    /** A case for its parties and its court, as the caller reads it; for anybody else it does not exist. */
    public Reading requireReading(UUID id) {
        CaseFile file = findByIdOptional(id).orElseThrow(() -> CASE_NOT_FOUND.with(id));
        if (isAtCallersCourt(file)) {
            return new Reading(file, true, List.of());
        }
        List<CaseParty> own = parties.of(id, caller.accountId());
        if (own.isEmpty()) {
            throw CASE_NOT_FOUND.with(id);
        }
        return new Reading(file, false, own);
    }

    /** The case of a court with a number as people write it; empty if it has none. */
    public Optional<CaseFile> ofCourt(String court, String number) {
        return CaseNumber.read(number).flatMap(read -> find("court = ?1 and number = ?2", court, read.toString())
                .firstResultOptional());
    }

    /** Until the transaction ends nobody else who holds the case acts in it. */
    public void hold(CaseFile file) {
        getEntityManager()
                .createNativeQuery("select id from case_file where id = ?1 for update")
                .setParameter(1, file.id())
                .getSingleResult();
    }

    /** Who joins a case is found by name as the others are. */
    public void findBy(CaseParty joined) {
        getEntityManager()
                .createNativeQuery("update case_file set search_text = search_text || ' ' || ?2 where id = ?1")
                .setParameter(1, joined.caseId())
                .setParameter(2, SearchText.of(joined.litigant()))
                .executeUpdate();
    }

    public boolean isVisible(CaseFile file) {
        return isAtCallersCourt(file) || parties.isParty(file.id(), caller.accountId());
    }

    /** Whether the caller sees the case for its court: a clerk or supervisor of it, or somebody of it to whom the case was given. */
    public boolean isAtCallersCourt(CaseFile file) {
        return caller.seesForCourt(file.court(), account -> assignees.isAssigned(file.id(), account));
    }

    /** Which of a court's cases are sought; of its people only those see the choice who see all of them. */
    public enum Assigned {
        /** All of them. */
        ANY,
        /** What waits to be given to somebody. */
        TO_NOBODY,
        /** What was given to one person. */
        TO_ONE
    }

    /**
     * What the caller looks for.
     *
     * @param words a case number as people write it, or a part of one, or of a name in any script; null for all cases
     * @param assignee of the court, where {@code assigned} is TO_ONE
     * @param narrowed to some of them, and in which order
     */
    public record Sought(String words, Assigned assigned, UUID assignee, Narrowed narrowed) {}

    /**
     * The caller's cases, in the order of their registration: of a court's clerks and supervisors the court's own, of its judges,
     * assessors and assistants those that were given to them, else those in which the caller is a party.
     *
     * @param limit how many; one more is found if there is one
     */
    public List<CaseFile> visible(Sought sought, Position after, int limit) {
        String words = sought.words() == null ? "" : SearchWords.folded(sought.words());
        Narrowed narrowed = sought.narrowed();
        Shelf shelf = shelf(sought);
        String there = narrowed.condition() + FROM_THERE;
        if (words.isEmpty()) {
            String whole = narrowed.isPlain() ? shelf.whole() : shelf.among() + there;
            return found(whole, narrowed, shelf, after, limit).getResultList();
        }
        Optional<CaseNumber> number = CaseNumber.read(words);
        if (number.isPresent()) {
            return found(shelf.among() + NUMBERED + there, narrowed, shelf, after, limit)
                    .setParameter("number", number.get().toString())
                    .getResultList();
        }
        return shelf.isLong()
                ? namedAtCourt(shelf, narrowed, words, after, limit)
                : named(shelf.among() + NAMED + there, narrowed, shelf, words, after, limit)
                        .getResultList();
    }

    /**
     * Where the caller looks.
     *
     * @param whole lists all of it from where the reader stands
     * @param among begins a search in it
     * @param isLong whether it holds too many to look at each
     */
    private record Shelf(String whole, String among, boolean isLong, Map<String, Object> whose) {}

    private Shelf shelf(Sought sought) {
        String court = caller.court().orElse("");
        return switch (caller.reach()) {
            case NONE -> new Shelf(OF_A_PARTY, AMONG_A_PARTYS, false, Map.of("reader", caller.accountId()));
            case ASSIGNED -> ofAssignee(caller.accountId(), court);
            case COURT ->
                switch (sought.assigned()) {
                    case ANY -> new Shelf(OF_A_COURT + FROM_THERE, OF_A_COURT, true, Map.of("court", court));
                    case TO_NOBODY -> new Shelf(OF_NOBODY + FROM_THERE, OF_NOBODY, false, Map.of("court", court));
                    case TO_ONE -> ofAssignee(sought.assignee(), court);
                };
        };
    }

    private static Shelf ofAssignee(UUID account, String court) {
        return new Shelf(OF_AN_ASSIGNEE, AMONG_AN_ASSIGNEES, false, Map.of("reader", account, "court", court));
    }

    private List<CaseFile> namedAtCourt(Shelf court, Narrowed narrowed, String sought, Position after, int limit) {
        String next = AMONG_THE_NEXT + narrowed.condition() + IN_ORDER;
        List<CaseFile> near = named(next, narrowed, court, sought, after, limit).getResultList();
        return near.size() > limit
                ? near
                : named(
                                OF_A_COURT + NAMED_BY_INDEX + narrowed.condition() + FROM_THERE,
                                narrowed,
                                court,
                                sought,
                                after,
                                limit)
                        .setParameter("words", sought)
                        .getResultList();
    }

    private NativeQuery<CaseFile> named(
            String sql, Narrowed narrowed, Shelf shelf, String sought, Position after, int limit) {
        return found(sql, narrowed, shelf, after, limit).setParameter("anywhere", SearchWords.anywhere(sought));
    }

    private NativeQuery<CaseFile> found(String sql, Narrowed narrowed, Shelf shelf, Position after, int limit) {
        NativeQuery<CaseFile> query = getSession()
                .createNativeQuery(narrowed.ordered(sql), CaseFile.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1);
        shelf.whose().forEach(query::setParameter);
        narrowed.values().forEach(query::setParameter);
        return query;
    }
}
