package org.comity.hearing.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who writes which room. By the database's clock alone, so that clocks of processes need not agree. */
@ApplicationScoped
public class Leases {
    /** Of an owner that lives its lock is held. */
    private static final String OWNER_IS_DEAD =
            "pg_try_advisory_xact_lock_shared(" + Owner.LOCK.formatted("held.owner::text") + ")";

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final DataSource database;
    private final Duration length;

    public Leases(
            DataSource database, @ConfigProperty(name = "comity.hearing.lease", defaultValue = "10s") Duration length) {
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
        return QuarkusTransaction.requiringNew().call(() -> takeAfterWhatIsWritten(hearingId, owner));
    }

    /** Whoever writes this moment ends first: its lock of the row is against this one alone, and not against renewals. */
    private Optional<Lease> takeAfterWhatIsWritten(UUID hearingId, UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement wait =
                        connection.prepareStatement("select from room_lease where hearing_id = ? for update");
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into room_lease as held (hearing_id, epoch, owner, fence, expires_at)
                        values (?, gen_random_uuid(), ?, 1, clock_timestamp() + ? * interval '1 millisecond')
                        on conflict (hearing_id) do update
                          set owner = excluded.owner, fence = held.fence + 1, expires_at = excluded.expires_at
                          where held.expires_at < clock_timestamp() or held.owner = excluded.owner or %s
                        returning epoch, fence""".formatted(OWNER_IS_DEAD))) {
            wait.setObject(1, hearingId);
            wait.execute();
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

    /**
     * Where the process listens that writes a room.
     *
     * @param asking whose own rooms are nobody else's
     * @return empty if none does: its lease has run out, or it is dead
     */
    public Optional<URI> writerOf(UUID hearingId, UUID asking) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("""
                        select living.application_name
                          from room_lease held
                          join pg_locks lock on lock.locktype = 'advisory' and lock.objsubid = 1 and lock.granted
                            and (lock.classid::bigint << 32 | lock.objid::bigint) = %s
                            and lock.database = (select oid from pg_database where datname = current_database())
                          join pg_stat_activity living on living.pid = lock.pid
                         where held.hearing_id = ? and held.owner <> ? and held.expires_at > clock_timestamp()
                           and lock.mode = 'ExclusiveLock'""".formatted(Owner.LOCK.formatted("held.owner::text")))) {
            select.setQueryTimeout(ANSWERS_WITHIN_SECONDS);
            select.setObject(1, hearingId);
            select.setObject(2, asking);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(URI.create(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("who writes room " + hearingId + " is not known", failed);
        }
    }

    /**
     * By the fence alone: a lease that ran out while nobody took it over is as good as ever.
     *
     * @return the hearings of those that are still held; the others somebody else has now
     * @throws IllegalStateException if the database could not be asked
     */
    Set<UUID> renew(Connection connection, Collection<Lease> leases) {
        return leases.isEmpty() ? Set.of() : extend(connection, leases, length.toMillis());
    }

    /** Lets the next owner in at once. */
    public void release(Lease lease) {
        try (Connection connection = database.getConnection()) {
            extend(connection, List.of(lease), -1);
        } catch (SQLException failed) {
            throw new IllegalStateException("lease of room " + lease.hearingId() + " not released", failed);
        }
    }

    private static Set<UUID> extend(Connection connection, Collection<Lease> leases, long milliseconds) {
        try (PreparedStatement update = connection.prepareStatement("""
                        update room_lease as held set expires_at = now() + ? * interval '1 millisecond'
                          from unnest(?, ?) as own (hearing_id, fence)
                         where held.hearing_id = own.hearing_id and held.fence = own.fence
                        returning held.hearing_id""")) {
            update.setQueryTimeout(ANSWERS_WITHIN_SECONDS);
            update.setLong(1, milliseconds);
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", leases.stream().map(Lease::hearingId).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", leases.stream().map(Lease::fence).toArray()));
            Set<UUID> held = new HashSet<>();
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    held.add(row.getObject(1, UUID.class));
                }
            }
            return held;
        } catch (SQLException failed) {
            throw new IllegalStateException("leases of rooms not renewed", failed);
        }
    }
}
