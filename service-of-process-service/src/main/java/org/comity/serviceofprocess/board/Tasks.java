package org.comity.serviceofprocess.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Position;
import org.comity.serviceofprocess.board.Board.Reader;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what waits for a person; the database keeps it with each change of what it waits for. */
@ApplicationScoped
class Tasks {

    private static final String LINES = """
            select t.id, t.kind, t.since, t.case_id, c.case_number, t.request_id, r.number, t.attempt_id, t.party_id, p.name,
                   p.latin_name, p.chinese_name, coalesce(r.country, p.country)
              from service_task t
              join court_case c on c.case_id = t.case_id
              join court_case_party p on p.party_id = t.party_id
              left join service_request r on r.id = t.request_id
             where t.court = :court and (t.since, t.id) > (:after, :afterId) %s
             order by t.since, t.id
             limit :most""";
    private static final String COUNTS =
            "select t.kind, count(*) from service_task t where t.court = :court %s group by t.kind";

    private final Session database;

    Tasks(Session database) {
        this.database = database;
    }

    /**
     * What waits longest comes first.
     *
     * @param kind null for all
     * @param limit how many; one more is found if there is one
     */
    List<TaskLine> lines(Reader reader, @Nullable TaskKind kind, Position after, int limit) {
        NativeQuery<Tuple> query = reader.bound(database.createNativeQuery(
                LINES.formatted((kind == null ? "" : "and t.kind = :kind ") + reader.only("t")), Tuple.class));
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        return query.setParameter("after", after.at())
                .setParameter("afterId", after.id())
                .setParameter("most", limit + 1)
                .getResultStream()
                .map(Tasks::line)
                .toList();
    }

    /** How many of each kind wait; a kind of which none does is left out. */
    Map<TaskKind, Long> counts(Reader reader) {
        Map<TaskKind, Long> counts = new EnumMap<>(TaskKind.class);
        reader.bound(database.createNativeQuery(COUNTS.formatted(reader.only("t")), Tuple.class))
                .getResultStream()
                .forEach(row -> counts.put(TaskKind.valueOf(row.get(0, String.class)), row.get(1, Long.class)));
        return counts;
    }

    private static TaskLine line(Tuple row) {
        return new TaskLine(
                row.get(0, UUID.class),
                TaskKind.valueOf(row.get(1, String.class)),
                row.get(2, Instant.class),
                row.get(3, UUID.class),
                row.get(4, String.class),
                row.get(5, UUID.class),
                row.get(6, String.class),
                row.get(7, UUID.class),
                row.get(8, UUID.class),
                row.get(9, String.class),
                row.get(10, String.class),
                row.get(11, String.class),
                row.get(12, String.class));
    }
}
