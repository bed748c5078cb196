package org.comity.hearing.log;

import io.quarkus.logging.Log;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A process that writes rooms, and how the database knows that it lives: by a lock of a session that stays open. When the process dies
 * its lock ends with the session, and another process may have its rooms before their leases run out. One that only sleeps keeps it. The
 * session bears as its name where the process listens, so that others can lead people to it.
 */
public final class Owner implements AutoCloseable {
    /** The key of an owner's lock, of its id as text. */
    static final String LOCK = "hashtextextended('owner of hearing rooms ' || %s, 0)";

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final UUID id = UUID.randomUUID();
    private final DataSource database;
    private final URI address;
    private Connection session;

    /** @param address where other processes of this service reach this one; at most 63 characters */
    public Owner(DataSource database, URI address) {
        this.database = database;
        this.address = address;
    }

    public UUID id() {
        return id;
    }

    /** Holds the lock, anew if its session was lost. Without it rooms of this process can be taken over, which costs nobody a word. */
    public synchronized void live() {
        try {
            if (session == null || !session.isValid(ANSWERS_WITHIN_SECONDS)) {
                close();
                session = database.getConnection();
                try (PreparedStatement name =
                        session.prepareStatement("select set_config('application_name', ?, false)")) {
                    name.setString(1, address.toString());
                    name.execute();
                }
                try (PreparedStatement lock =
                        session.prepareStatement("select pg_advisory_lock(" + LOCK.formatted("?") + ")")) {
                    lock.setString(1, id.toString());
                    lock.execute();
                }
            }
        } catch (SQLException failed) {
            Log.warnf("the database does not know that this process lives: %s", failed.getMessage());
            close();
        }
    }

    /**
     * Renews leases in the session of the lock, and so behind nothing else that this process asks of the database.
     *
     * @return the hearings of those that are still this process's
     * @throws IllegalStateException if the database could not be asked
     */
    public synchronized Set<UUID> renew(Leases leases, Collection<Lease> held) {
        if (session == null) {
            throw new IllegalStateException("leases of rooms not renewed: no session with the database");
        }
        return leases.renew(session, held);
    }

    /** As if the process ended. */
    @Override
    public synchronized void close() {
        try (Connection ending = session) {
            session = null;
            if (ending != null && ending.isValid(ANSWERS_WITHIN_SECONDS)) {
                try (PreparedStatement unlock =
                        ending.prepareStatement("select pg_advisory_unlock(" + LOCK.formatted("?") + ")")) {
                    unlock.setString(1, id.toString());
                    unlock.execute();
                }
                try (PreparedStatement unname = ending.prepareStatement("reset application_name")) {
                    unname.execute();
                }
            }
        } catch (SQLException gone) {
            Log.debugf("a session ended: %s", gone.getMessage());
        }
    }
}
