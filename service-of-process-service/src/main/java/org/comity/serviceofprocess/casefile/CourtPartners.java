package org.comity.serviceofprocess.casefile;

import static org.comity.serviceofprocess.problem.ServiceProblem.PARTNER_NOT_OF_COURT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.hibernate.Session;

/** Whose systems work for the courts, as their operators keep them at the gateway. */
@ApplicationScoped
public class CourtPartners {
    /** What is said again at a start of the gateway does not undo what came after it. */
    private static final String KEEP = """
            insert into court_partner as known (id, name, courts, active, version)
            values (:id, :name, :courts, :active, :version)
            on conflict (id) do update
               set name = excluded.name, courts = excluded.courts, active = excluded.active, version = excluded.version
             where known.version < excluded.version""";

    private final Session database;

    CourtPartners(Session database) {
        this.database = database;
    }

    /**
     * @param court its code
     * @param partner client id; null asks nothing
     * @throws org.comity.http.ProblemException PARTNER_NOT_OF_COURT for one that does not work for the court now
     */
    public void require(String court, UUID partner) {
        if (partner != null && !isOf(court, partner)) {
            throw PARTNER_NOT_OF_COURT.with();
        }
    }

    private boolean isOf(String court, UUID partner) {
        return database.createNativeQuery(
                                "select 1 from court_partner where id = :id and active and :court = any (courts)",
                                Integer.class)
                        .setParameter("id", partner)
                        .setParameter("court", court)
                        .getSingleResultOrNull()
                != null;
    }

    @Listens
    @Transactional
    void on(PartnerChanged fact) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("id", fact.partnerId())
                .setParameter("name", fact.name())
                .setParameter("courts", fact.courts().toArray(String[]::new))
                .setParameter("active", fact.active())
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    record PartnerChanged(UUID partnerId, String name, List<String> courts, boolean active, long version) {}
}
