package org.comity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.Page;
import org.comity.http.Position;
import org.jspecify.annotations.Nullable;

/** Which of the court's people looked at a case. */
@ApplicationScoped
public class Looks {
    private static final String OF_A_CASE = """
            select position, at, account_id, role, subject from audit_trail
             where case_id = ? and act = 'looked-at' and (at, position) < (?, ?)
             order by at desc, position desc limit ?""";

    /** What was looked at before there was a case is found by what it was; each part is cut by its own index before they are put together. */
    private static final String ALSO_BEFORE = """
            select position, at, account_id, role, subject from (
                (select position, at, account_id, role, subject from audit_trail
                  where case_id = ? and act = 'looked-at' and (at, position) < (?, ?)
                  order by at desc, position desc limit ?)
                union all
                (select position, at, account_id, role, subject from audit_trail
                  where subject = any(?) and case_id is null and act = 'looked-at' and (at, position) < (?, ?)
                  order by at desc, position desc limit ?)) looked
             order by at desc, position desc limit ?""";

    private final DataSource database;

    Looks(DataSource database) {
        this.database = database;
    }

    /**
     * The last first. Whoever may see the case must have been asked before.
     *
     * @param after null for the start of the list
     */
    public Page<Look> of(UUID caseId, String after, int limit) {
        return of(caseId, List.of(), after, limit);
    }

    /**
     * The last first, with those from before there was a case.
     *
     * @param caseId null for what has become no case
     * @param before what of it there was before: the filing, its documents
     * @param after null for the start of the list
     */
    public Page<Look> of(@Nullable UUID caseId, Collection<UUID> before, String after, int limit) {
        Position from = Position.read(after, new Position(Position.NEWEST.at(), new UUID(0, Long.MAX_VALUE)));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(before.isEmpty() ? OF_A_CASE : ALSO_BEFORE)) {
            int next = from(select, 1, caseId, from, limit);
            if (!before.isEmpty()) {
                next = from(select, next, connection.createArrayOf("uuid", before.toArray()), from, limit);
                select.setInt(next, limit + 1);
            }
            List<Look> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Look(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getObject(5, UUID.class)));
                }
            }
            return Page.of(found, limit, look -> new Position(look.at(), new UUID(0, look.position())));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @return the next parameter */
    private static int from(PreparedStatement select, int first, Object of, Position from, int limit)
            throws SQLException {
        select.setObject(first, of);
        select.setObject(first + 1, from.at().atOffset(ZoneOffset.UTC));
        select.setLong(first + 2, from.id().getLeastSignificantBits());
        select.setInt(first + 3, limit + 1);
        return first + 4;
    }
}
