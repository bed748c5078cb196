package org.comity.hearing.interpreter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;

@ApplicationScoped
class Interpreters implements PanacheRepositoryBase<Interpreter, UUID> {
    private static final String INTERPRETER = "interpreter";

    private static final String KEEP = """
            insert into interpreter as known (account_id, name, works, version) values (?1, ?2, ?3, ?4)
            on conflict (account_id) do update
               set name = excluded.name, works = excluded.works, version = excluded.version
             where known.version < excluded.version""";

    private static final String LEAVE =
            "update interpreter set works = false, version = ?2 where account_id = ?1 and version < ?2";

    /** What is said again at a start of the gateway, or from the dead letters, does not undo what came after it. */
    @Listens
    @Transactional
    void on(StaffMemberChanged fact) {
        if (fact.role().equals(INTERPRETER)) {
            getEntityManager()
                    .createNativeQuery(KEEP)
                    .setParameter(1, fact.accountId())
                    .setParameter(2, fact.name())
                    .setParameter(3, fact.active())
                    .setParameter(4, fact.version())
                    .executeUpdate();
        } else {
            getEntityManager()
                    .createNativeQuery(LEAVE)
                    .setParameter(1, fact.accountId())
                    .setParameter(2, fact.version())
                    .executeUpdate();
        }
    }

    /** Those who work now, by name. */
    List<Interpreter> working(int most) {
        return find("works order by name, accountId").range(0, most - 1).list();
    }

    record StaffMemberChanged(UUID accountId, String name, String role, boolean active, long version) {}
}
