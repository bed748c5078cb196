package org.comity.filing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

/** How much each account has sent, by the hour: what is sent again after it was taken out counts again. */
@ApplicationScoped
public class UploadVolumes {
    private final DataSource database;
    private final Clock clock;

    UploadVolumes(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In bytes, in the last 24 hours and since the hour in which they began. */
    public long ofLastDay(UUID account) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select coalesce(sum(bytes), 0) from upload_volume where account_id = ? and hour >= ?")) {
            select.setObject(1, account);
            select.setObject(
                    2,
                    clock.instant()
                            .minus(Duration.ofDays(1))
                            .truncatedTo(ChronoUnit.HOURS)
                            .atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("uploads not counted", failed);
        }
    }

    /** Others who send for the same account wait from here until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID account, long bytes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into upload_volume as kept (account_id, hour, bytes) values (?, ?, ?)
                            on conflict (account_id, hour) do update set bytes = kept.bytes + excluded.bytes""")) {
            insert.setObject(1, account);
            insert.setObject(2, clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC));
            insert.setLong(3, bytes);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("upload not counted", failed);
        }
    }
}
