package org.comity.serviceofprocess.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Sums the figures that each opening and service keeps, over all courts, at most once in a while, however often it is asked. */
@ApplicationScoped
class Statistics {
    private static final String LINES = """
            with one as (
                select country, sum(requests) requests, sum(served) served,
                       case when sum(requests) >= :few and country <> 'ZZ' then country end place
                  from service_figure group by country),
            shown as (
                select place, sum(requests) addressees, sum(served) served
                  from one group by place having sum(requests) >= :few),
            took as (
                select one.place, d.days, sum(d.addressees) addressees
                  from service_duration d join one using (country) group by 1, 2),
            ranked as (
                select place, days, sum(addressees) over (partition by place order by days) until_then,
                       sum(addressees) over (partition by place) whole
                  from took)
            select s.place, s.addressees, s.served, (
                   select min(r.days) from ranked r
                    where r.place is not distinct from s.place and r.until_then * 2 >= r.whole and r.until_then > 0)
              from shown s
             order by 2 desc, 1""";

    private final Session database;
    private final Kept<List<StateLine>> lines;

    Statistics(
            Session database,
            Clock clock,
            @ConfigProperty(name = "comity.statistics.kept", defaultValue = "10M") Duration kept) {
        this.database = database;
        lines = new Kept<>(this::count, clock, kept);
    }

    List<StateLine> byState() {
        return lines.get();
    }

    private List<StateLine> count() {
        return database.createNativeQuery(LINES, Tuple.class)
                .setParameter("few", StateLine.FEW)
                .getResultStream()
                .map(row -> StateLine.of(
                        row.get(0, String.class),
                        row.get(1, Number.class).longValue(),
                        row.get(2, Number.class).longValue(),
                        row.get(3, Integer.class)))
                .toList();
    }
}
