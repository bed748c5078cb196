package org.comity.filing.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.events.Listens;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What operators keep of the courts, from what the gateway tells. */
@ApplicationScoped
public class CourtOffices {
    /** What is said again at a start of the gateway, or from the dead letters, does not undo what came after it. */
    private static final String KEEP = """
            insert into court_office as known (court, address, telephone, hours, closed_because, version)
            values (:court, :address, :telephone, :hours, cast(:closedBecause as varchar), :version)
            on conflict (court) do update
               set address = excluded.address, telephone = excluded.telephone, hours = excluded.hours,
                   closed_because = excluded.closed_because, version = excluded.version
             where known.version < excluded.version""";

    /** Asks whether one court, which is the parameter, takes new filings; a part of others' statements. */
    public static final String IS_OPEN =
            "not exists (select from court_office o where o.court = ? and o.closed_because is not null)";

    private final Session database;

    CourtOffices(Session database) {
        this.database = database;
    }

    /**
     * @param address empty if not known, as the others
     * @param closedBecause null while it takes new filings
     */
    public record Office(
            String address,
            String telephone,
            String hours,
            @Nullable String closedBecause) {
        public static final Office UNKNOWN = new Office("", "", "", null);
    }

    /** By the court's code; one of which nothing is kept is absent. */
    @Transactional
    public Map<String, Office> byCourt() {
        return database.createNativeQuery("select * from court_office", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("court", String.class),
                        row -> new Office(
                                row.get("address", String.class),
                                row.get("telephone", String.class),
                                row.get("hours", String.class),
                                row.get("closed_because", String.class))));
    }

    @Listens
    @Transactional
    void on(CourtOfficeKept fact) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("court", fact.court())
                .setParameter("address", fact.address())
                .setParameter("telephone", fact.telephone())
                .setParameter("hours", fact.hours())
                .setParameter("closedBecause", fact.closedBecause(), String.class)
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    record CourtOfficeKept(
            String court, String address, String telephone, String hours, String closedBecause, long version) {}
}
