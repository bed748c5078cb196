package org.comity.serviceofprocess.casefile;

import static org.comity.serviceofprocess.problem.ServiceProblem.PERSON_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.hibernate.Session;

/** Who works for the courts, so that something can be given to them. */
@ApplicationScoped
public class CourtPeople implements PanacheRepositoryBase<CourtPerson, UUID> {
    private static final String KEEP = """
            insert into court_person as known (account_id, name, role, court, active, version)
            values (:account, :name, :role, cast(:court as text), :active, :version)
            on conflict (account_id) do update
               set name = excluded.name, role = excluded.role, court = excluded.court, active = excluded.active,
                   version = excluded.version
             where known.version < excluded.version""";

    private final Session database;

    CourtPeople(Session database) {
        this.database = database;
    }

    /** What is said again at a start of the gateway, or from the dead letters, does not undo what came after it. */
    @Listens
    @Transactional
    void on(StaffMemberChanged fact) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("account", fact.accountId())
                .setParameter("name", fact.name())
                .setParameter("role", fact.role())
                .setParameter("court", fact.court())
                .setParameter("active", fact.active())
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    /** The clerks who work at a court now, by name; no court has more than one looks through at once. */
    public List<CourtPerson> clerksOf(String court) {
        return list("court = ?1 and role = 'clerk' and active order by name, accountId", court);
    }

    /** @throws org.comity.http.ProblemException PERSON_NOT_FOUND for who is no clerk there now */
    public CourtPerson requireClerk(String court, UUID account) {
        return find("accountId = ?1 and court = ?2 and role = 'clerk' and active", account, court)
                .firstResultOptional()
                .orElseThrow(PERSON_NOT_FOUND::with);
    }

    record StaffMemberChanged(UUID accountId, String name, String role, String court, boolean active, long version) {}
}
