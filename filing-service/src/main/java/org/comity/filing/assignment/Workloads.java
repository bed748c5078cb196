package org.comity.filing.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.submission.SearchWords;
import org.comity.http.Position;
import org.hibernate.Session;

/** How much everybody has, so that a case is not given blindly. */
@ApplicationScoped
class Workloads {
    private static final String OF_A_COURT = """
            select m.account_id, m.name, m.role, m.known_since, (m.active and m.court = :court) is true as here,
                   (select count(*) from assignee a where a.court = :court and a.account_id = m.account_id and a.open)
                       as open_cases
              from staff_member m
             where (m.known_since, m.account_id) > (:at, :id) and lower(normalize(m.name, NFKC)) like :words
               and (m.active and m.court = :court and m.role in ('clerk', 'judge', 'assessor', 'judges-assistant', 'technical-investigator')
                    or exists (select 1 from assignee a where a.court = :court and a.account_id = m.account_id and a.open))
             order by m.known_since, m.account_id limit :limit""";

    private final Session database;

    Workloads(Session database) {
        this.database = database;
    }

    /**
     * In the order in which this service heard of them.
     *
     * @param words a part of the name; empty for all
     * @param limit how many; one more is found if there is one
     */
    List<Workload.Row> of(String court, String words, Position after, int limit) {
        return database.createNativeQuery(OF_A_COURT, Tuple.class)
                .setParameter("court", court)
                .setParameter("words", SearchWords.anywhere(SearchWords.folded(words)))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1)
                .getResultStream()
                .map(Workloads::row)
                .toList();
    }

    private static Workload.Row row(Tuple row) {
        return new Workload.Row(
                new Workload(
                        row.get("account_id", UUID.class),
                        row.get("name", String.class),
                        row.get("role", String.class),
                        row.get("here", Boolean.class),
                        row.get("open_cases", Long.class)),
                row.get("known_since", Instant.class));
    }
}
