package org.comity.serviceofprocess.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.comity.events.Listens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** How courts are reached, as their operators keep it at the gateway. */
@ApplicationScoped
public class CourtOffices {
    /** What is said again at a start of the gateway does not undo what came after it. */
    private static final String KEEP = """
            insert into court_office as known (court, address, telephone, hours, version)
            values (:court, :address, :telephone, :hours, :version)
            on conflict (court) do update
               set address = excluded.address, telephone = excluded.telephone, hours = excluded.hours, version = excluded.version
             where known.version < excluded.version""";

    private final Session database;

    CourtOffices(Session database) {
        this.database = database;
    }

    /** Each empty where the court keeps none. */
    @Schema(name = "CourtOffice")
    public record Office(String address, String telephone, String hours) {
        boolean isKnown() {
            return !address.isBlank() || !telephone.isBlank() || !hours.isBlank();
        }
    }

    /**
     * Empty where nothing is kept of the court.
     *
     * @param court its code
     */
    @Transactional
    public Optional<Office> of(String court) {
        return database.createNativeQuery("select * from court_office where court = :court", Tuple.class)
                .setParameter("court", court)
                .getResultStream()
                .findFirst()
                .map(row -> new Office(
                        row.get("address", String.class),
                        row.get("telephone", String.class),
                        row.get("hours", String.class)))
                .filter(Office::isKnown);
    }

    @Listens
    @Transactional
    void on(CourtOfficeKept fact) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("court", fact.court())
                .setParameter("address", fact.address())
                .setParameter("telephone", fact.telephone())
                .setParameter("hours", fact.hours())
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    record CourtOfficeKept(String court, String address, String telephone, String hours, long version) {}
}
