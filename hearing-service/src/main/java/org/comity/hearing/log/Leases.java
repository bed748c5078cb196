package org.comity.hearing.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who writes which room. By the database's clock alone, so that clocks of processes need not agree. */
@ApplicationScoped
public class Leases {
    /** Of an owner that lives its lock is held. */
    private static final String OWNER_IS_DEAD =
            "pg_try_advisory_xact_lock_shared(" + Owner.LOCK.formatted("held.owner::text") + ")";

    private final DataSource database;
    private final Duration length;

    Leases(DataSource database, @ConfigProperty(name = "comity.hearing.lease", defaultValue = "10s") Duration length) {
        this.database = database;
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    /**
     * Empty while another owner's lease has not run out and that owner lives ({@link Owner}). An owner that comes back gets a new fence,
     * which is what keeps out one that was thought dead.
     */
    public Optional<Lease> take(UUID hearingId, UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into room_lease as held (hearing_id, epoch, owner, fence, expires_at)
                        values (?, gen_random_uuid(), ?, 1, now() + ? * interval '1 millisecond')
                        on conflict (hearing_id) do update
                          set owner = excluded.owner, fence = held.fence + 1, expires_at = excluded.expires_at
                          where held.expires_at < now() or held.owner = excluded.owner or %s
                        returning epoch, fence""".formatted(OWNER_IS_DEAD))) {
            upsert.setObject(1, hearingId);
            upsert.setObject(2, owner);
            upsert.setLong(3, length.toMillis());
            try (ResultSet row = upsert.executeQuery()) {
                return row.next()
                        ? Optional.of(new Lease(hearingId, row.getObject(1, UUID.class), row.getLong(2)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("lease of room " + hearingId + " not taken", failed);
        }
    }

    /** @return false if somebody else has it now */
    public boolean renew(Lease lease) {
        return extend(lease, length.toMillis());
    }

    /** Lets the next owner in at once. */
    public void release(Lease lease) {
        extend(lease, -1);
    }

    private boolean extend(Lease lease, long milliseconds) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update room_lease set expires_at = now() + ? * interval '1 millisecond' where hearing_id = ? and fence = ?")) {
            update.setLong(1, milliseconds);
            update.setObject(2, lease.hearingId());
            update.setLong(3, lease.fence());
            return update.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("lease of room " + lease.hearingId() + " not renewed", failed);
        }
    }
}
