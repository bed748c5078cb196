package org.comity.hearing.audit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.Caller;

/** Who did what to which hearing, when, from where. Written in the transaction of the act itself. What happens in a room is in its log. */
@ApplicationScoped
public class Audit {
    private final DataSource database;
    private final Caller caller;
    private final HttpServerRequest request;

    @Inject
    Audit(DataSource database, Caller caller, HttpServerRequest request) {
        this.database = database;
        this.caller = caller;
        this.request = request;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String act, UUID caseId, UUID hearingId) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (at, account_id, act, case_id, hearing_id, origin) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, Instant.now().atOffset(ZoneOffset.UTC));
            insert.setObject(2, caller.accountId());
            insert.setString(3, act);
            insert.setObject(4, caseId);
            insert.setObject(5, hearingId);
            insert.setString(6, request.remoteAddress().hostAddress());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("audit entry not kept: " + act, failed);
        }
    }
}
