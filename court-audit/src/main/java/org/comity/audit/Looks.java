package org.comity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.Page;
import org.comity.http.Position;

/** Which of the court's people looked at a case. */
@ApplicationScoped
public class Looks {
    private static final String OF_A_CASE = """
            select position, at, account_id, role, subject from audit_trail
             where case_id = ? and act = 'looked-at' and (at, position) < (?, ?)
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
        Position from = Position.read(after, new Position(Position.NEWEST.at(), new UUID(0, Long.MAX_VALUE)));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_A_CASE)) {
            select.setObject(1, caseId);
            select.setObject(2, from.at().atOffset(ZoneOffset.UTC));
            select.setLong(3, from.id().getLeastSignificantBits());
            select.setInt(4, limit + 1);
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
}
