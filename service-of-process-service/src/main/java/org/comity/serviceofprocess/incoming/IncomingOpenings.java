package org.comity.serviceofprocess.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.serviceofprocess.incoming.IncomingOpening.By;
import org.hibernate.Session;

/** Who opened a request from abroad and its files, as the audit trail has it. */
@ApplicationScoped
class IncomingOpenings {
    static final String FOLLOWED = "incoming-followed";
    static final String FILE_FOLLOWED = "incoming-file-followed";

    private static final String PART = """
            select t.at, t.role, p.name, f.id, f.name, t.position
              from audit_trail t
              left join court_person p on p.account_id = t.account_id
              left join incoming_file f on f.id = t.subject
             where t.subject in (select cast(:request as uuid) union all select id from incoming_file where request_id = :request)
               and t.act in ('looked-at', 'incoming-followed', 'incoming-file-followed')
               and (t.at, t.position) < (:at, :position)
             order by t.at desc, t.position desc
             limit :most""";

    private final Session database;

    IncomingOpenings(Session database) {
        this.database = database;
    }

    /** The last first; whoever may see the request was asked before. */
    Page<IncomingOpening> of(UUID requestId, String after, int limit) {
        Position from = Position.read(after, new Position(Position.NEWEST.at(), new UUID(0, Long.MAX_VALUE)));
        List<Tuple> found = database.createNativeQuery(PART, Tuple.class)
                .setParameter("request", requestId)
                .setParameter("at", from.at())
                .setParameter("position", from.id().getLeastSignificantBits())
                .setParameter("most", limit + 1)
                .getResultList();
        return Page.of(
                        found,
                        limit,
                        row -> new Position(row.get(0, Instant.class), new UUID(0, row.get(5, Long.class))))
                .map(row -> new IncomingOpening(
                        row.get(0, Instant.class),
                        By.of(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, UUID.class),
                        row.get(4, String.class)));
    }
}
