package org.comity.serviceofprocess.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** The book of what people did here, written in the transaction of the deed; the database refuses to change a line of it. */
@ApplicationScoped
public class Audit {

    private final DataSource database;
    private final Clock clock;

    Audit(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param accountId null for an addressee who acts by a capability, without an account */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID accountId, String deed, UUID caseId, UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (at, account_id, deed, case_id, subject) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, Instant.now(clock).atOffset(ZoneOffset.UTC));
            insert.setObject(2, accountId);
            insert.setString(3, deed);
            insert.setObject(4, caseId);
            insert.setObject(5, subject);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("audit entry not kept", failed);
        }
    }
}
