package org.comity.filing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * How much each account has sent, by the hour. An hour has several rows, so that uploads to different submissions seldom wait for each
 * other, and few, so that they are soon added up. What is sent again after it was taken out counts again.
 */
@ApplicationScoped
public class UploadVolumes {
    /** In bytes, of an account since an hour, which are the parameters; a part of others' statements too. */
    public static final String OF_LAST_DAY =
            "select coalesce(sum(bytes), 0) from upload_volume where account_id = ? and hour >= ?";

    /** Rows of an account and hour; the table has no others. */
    private static final int SHARES = 8;

    private final DataSource database;
    private final Clock clock;

    UploadVolumes(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In bytes, in the last 24 hours and since the hour in which they began. */
    public long ofLastDay(UUID account) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_LAST_DAY)) {
            select.setObject(1, account);
            select.setObject(2, lastDay());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("uploads not counted", failed);
        }
    }

    /** The hour in which the last 24 began. */
    public OffsetDateTime lastDay() {
        return clock.instant()
                .minus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.HOURS)
                .atOffset(ZoneOffset.UTC);
    }

    /** @param subject the submission or the case, which is locked by who sends */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID account, UUID subject, long bytes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into upload_volume as kept (account_id, hour, share, bytes) values (?, ?, ?, ?)
                            on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes""")) {
            insert.setObject(1, account);
            insert.setObject(2, clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC));
            insert.setInt(3, Math.floorMod(subject.hashCode(), SHARES));
            insert.setLong(4, bytes);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("upload not counted", failed);
        }
    }
}
