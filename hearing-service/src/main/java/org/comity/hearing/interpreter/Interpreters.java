package org.comity.hearing.interpreter;

import static org.comity.hearing.problem.HearingProblem.INTERPRETER_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.http.Position;

@ApplicationScoped
public class Interpreters implements PanacheRepositoryBase<Interpreter, UUID> {
    private static final String INTERPRETER = "interpreter";

    /** Of somebody who never was an interpreter the row says so: an older fact that comes after it finds it there. */
    private static final String KEEP = """
            insert into interpreter as known (account_id, name, works, version, known_since) values (?1, ?2, ?3, ?4, ?5)
            on conflict (account_id) do update
               set name = excluded.name, works = excluded.works, version = excluded.version
             where known.version < excluded.version""";

    private final Clock clock;

    Interpreters(Clock clock) {
        this.clock = clock;
    }

    /** What is said again at a start of the gateway, or from the dead letters, does not undo what came after it. */
    @Listens
    @Transactional
    void on(StaffMemberChanged fact) {
        boolean interprets = fact.role().equals(INTERPRETER);
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter(1, fact.accountId())
                .setParameter(2, interprets ? fact.name() : "")
                .setParameter(3, interprets && fact.active())
                .setParameter(4, fact.version())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /**
     * Those who work now, in the order in which they became known.
     *
     * @param words a part of a name; blank for all
     * @param limit how many; one more is found if there is one
     */
    List<Interpreter> working(String words, Position after, int limit) {
        String sought = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return find(
                        "works and (knownSince, accountId) > (?1, ?2) and lower(name) like ?3 escape '!' order by knownSince, accountId",
                        after.at(),
                        after.id(),
                        "%" + sought + "%")
                .range(0, limit)
                .list();
    }

    /** @throws org.comity.http.ProblemException INTERPRETER_UNKNOWN for who does not work as an interpreter now */
    public Interpreter require(UUID account) {
        return findByIdOptional(account).filter(Interpreter::works).orElseThrow(INTERPRETER_UNKNOWN::with);
    }

    record StaffMemberChanged(UUID accountId, String name, String role, boolean active, long version) {}
}
