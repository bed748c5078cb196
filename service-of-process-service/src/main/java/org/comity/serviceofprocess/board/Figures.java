package org.comity.serviceofprocess.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** Reads the figures that the database keeps with each opening, service and failure. */
@ApplicationScoped
class Figures {

    private static final String OF_COURT = """
            select f.country, f.requests, f.served, f.failed, (
                   select min(d.days) from (
                          select days, sum(addressees) over (order by days) as until_then, sum(addressees) over () as whole
                            from service_duration where court = f.court and country = f.country) d
                    where d.until_then * 2 >= d.whole and d.until_then > 0)
              from service_figure f
             where f.court = :court and f.requests > 0
             order by f.requests desc, f.country""";

    private final Session database;

    Figures(Session database) {
        this.database = database;
    }

    /** The country with the most requests first. */
    List<CountryFigures> of(String court) {
        return database.createNativeQuery(OF_COURT, Tuple.class)
                .setParameter("court", court)
                .getResultStream()
                .map(row -> new CountryFigures(
                        row.get(0, String.class),
                        row.get(1, Long.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, Integer.class)))
                .toList();
    }
}
