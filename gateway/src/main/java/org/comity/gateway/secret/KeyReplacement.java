package org.comity.gateway.secret;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * While an old key stands behind the first one of {@code comity.secrets.key}, what it encrypted is encrypted anew, so that it can be taken
 * away. Row by row: nobody who signs in meanwhile waits.
 */
@ApplicationScoped
class KeyReplacement {
    /** A column that is encrypted, and of whom or what. */
    private record Column(String table, String of, String name) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("second_factor", "account_id", "encrypted_secret"),
            new Column("webhook", "partner_id", "secret"),
            new Column("signing_key", "id", "private_key"));

    private final DataSource database;
    private final Encryption encryption;

    KeyReplacement(DataSource database, Encryption encryption) {
        this.database = database;
        this.encryption = encryption;
    }

    @Scheduled(every = "10m", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() throws SQLException {
        if (!encryption.isReplacing()) {
            return;
        }
        int renewed = 0;
        try (Connection connection = database.getConnection()) {
            for (Column column : COLUMNS) {
                renewed += renew(connection, column);
            }
        }
        Log.infof("secrets that were encrypted with another key than the first, and no longer are: %d", renewed);
    }

    private int renew(Connection connection, Column column) throws SQLException {
        int renewed = 0;
        try (PreparedStatement all = connection.prepareStatement(
                        "select %2$s, %3$s from %1$s".formatted(column.table, column.of, column.name));
                PreparedStatement one =
                        connection.prepareStatement("update %1$s set %3$s = ? where %2$s = ? and %3$s = ?"
                                .formatted(column.table, column.of, column.name));
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                byte[] before = rows.getBytes(2);
                Optional<byte[]> after = encryption.renewed(before, UUID.fromString(rows.getString(1)));
                if (after.isPresent()) {
                    one.setBytes(1, after.get());
                    one.setObject(2, rows.getObject(1));
                    // Somebody else may have set it meanwhile.
                    one.setBytes(3, before);
                    renewed += one.executeUpdate();
                }
            }
        }
        return renewed;
    }
}
