package org.comity.serviceofprocess.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts addressees by state, at most once in a while, however often it is asked for. */
@ApplicationScoped
class Statistics {
    private static final String LINES = """
            with one as (
                select coalesce(p.country, '') country, extract(epoch from r.served_at - r.opened_at) / 86400 days
                  from service_request r join court_case_party p on p.party_id = r.party_id),
            named as (
                select country, count(*) >= :few stands from one group by country)
            select case when stands and country <> '' then country end, count(*), count(days),
                   percentile_cont(0.5) within group (order by days)
              from one join named using (country)
             group by 1 having count(*) >= :few
             order by 2 desc, 1""";

    private final EntityManager database;
    private final Clock clock;
    private final Duration kept;
    private volatile Counted last = new Counted(Instant.EPOCH, List.of());

    private record Counted(Instant at, List<StateLine> lines) {}

    Statistics(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "comity.statistics.kept", defaultValue = "10M") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    List<StateLine> byState() {
        Instant now = clock.instant();
        if (!now.isBefore(last.at().plus(kept))) {
            last = new Counted(now, count());
        }
        return last.lines();
    }

    private List<StateLine> count() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(LINES, Tuple.class)
                .setParameter("few", StateLine.FEW)
                .getResultList();
        return rows.stream()
                .map(row -> StateLine.of(
                        row.get(0, String.class),
                        ((Number) row.get(1)).longValue(),
                        ((Number) row.get(2)).longValue(),
                        row.get(3, Double.class)))
                .toList();
    }
}
