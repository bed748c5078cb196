package org.comity.hearing.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The logs of all rooms, in PostgreSQL, which checks on its own that nothing is written with a stale fence, out of order, or with a
 * hash that is not that of the event, and that nothing is ever changed.
 */
@ApplicationScoped
public class EventLog {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String INSERT = """
            insert into hearing_event
              (hearing_id, seq, fence, recorded_at, type, audience, command_id, body, hash, previous_link, link)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Events that are read at once. */
    private static final int PART = 1_000;

    private final DataSource database;
    private final FactTypes types;

    EventLog(DataSource database, FactTypes types) {
        this.database = database;
        this.types = types;
    }

    /**
     * An event and what it is written with.
     *
     * @param last the event before it; null for the first
     * @param fence of the lease under which it is written
     */
    public record Entry(RoomEvent event, RoomEvent last, long fence) {
        private byte[] previousLink() {
            return last == null ? Chain.start(event.hearingId()) : last.link();
        }
    }

    /** The next event of a room whose last one is given; not yet written. {@code last} is null for the first. */
    public static RoomEvent next(UUID hearingId, RoomEvent last, String by, UUID commandId, Fact fact, Instant at) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return RoomEvent.after(
                last == null ? Chain.start(hearingId) : last.link(),
                hearingId,
                last == null ? 1 : last.seq() + 1,
                at,
                by,
                commandId,
                fact,
                HexFormat.of().formatHex(salt));
    }

    /**
     * Writes an event in the running transaction.
     *
     * @throws LogRefused if the database found the fence stale or the event not the next
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Entry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            fill(insert, entry);
            insert.executeUpdate();
        } catch (SQLException refused) {
            throw new LogRefused(refused);
        }
    }

    /**
     * Writes events of several rooms in one transaction of their own; when it returns they are durable.
     *
     * @param connection in no transaction
     * @throws LogRefused if the database did not take all of them; then it has none of them, unless the line to it broke
     */
    void appendTogether(Connection connection, List<Entry> entries) {
        try {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Entry entry : entries) {
                    fill(insert, entry);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            }
        } catch (SQLException refused) {
            throw new LogRefused(refused);
        }
    }

    private static void fill(PreparedStatement insert, Entry entry) throws SQLException {
        RoomEvent event = entry.event();
        insert.setObject(1, event.hearingId());
        insert.setLong(2, event.seq());
        insert.setLong(3, entry.fence());
        insert.setObject(4, event.at().atOffset(ZoneOffset.UTC));
        insert.setString(5, event.type());
        insert.setString(6, event.audience().toString());
        insert.setObject(7, event.commandId());
        insert.setBytes(8, event.body());
        insert.setBytes(9, event.hash());
        insert.setBytes(10, entry.previousLink());
        insert.setBytes(11, event.link());
    }

    /** The newest fact of a kind; empty if there was none. */
    public <F extends Fact> Optional<F> last(UUID hearingId, Class<F> kind) {
        return select(
                        hearingId,
                        "select body, hash, link from hearing_event where hearing_id = ? and type = ? order by seq desc limit 1",
                        FactTypes.nameOf(kind))
                .stream()
                .findFirst()
                .map(event -> kind.cast(event.fact()));
    }

    /** The facts of some kinds, in order. */
    public List<Fact> of(UUID hearingId, Set<Class<? extends Fact>> kinds) {
        return select(
                        hearingId,
                        "select body, hash, link from hearing_event where hearing_id = ? and type = any (string_to_array(?, ' ')) order by seq",
                        kinds.stream().map(FactTypes::nameOf).collect(Collectors.joining(" ")))
                .stream()
                .map(RoomEvent::fact)
                .toList();
    }

    /**
     * The whole log of a room, in order.
     *
     * @throws LogBroken if it is not the unbroken chain that was written
     */
    public List<RoomEvent> read(UUID hearingId) {
        List<RoomEvent> events = new ArrayList<>();
        replay(hearingId, events::add);
        return events;
    }

    /**
     * Tells the whole log of a room, in order, and holds a part of it at a time.
     *
     * @throws LogBroken if it is not the unbroken chain that was written; what was told until then is to be forgotten
     */
    public void replay(UUID hearingId, Consumer<RoomEvent> to) {
        Chain.Follower chain = new Chain.Follower(hearingId);
        long last = 0;
        List<RoomEvent> part = part(hearingId, last, PART);
        while (!part.isEmpty()) {
            for (RoomEvent event : part) {
                if (!chain.follows(event)) {
                    throw new LogBroken(hearingId);
                }
                to.accept(event);
            }
            last = part.getLast().seq();
            part = part(hearingId, last, PART);
        }
    }

    /** {@code most} events after the one with this number, if there are as many. That they hold together was looked at by {@link #replay}. */
    public List<RoomEvent> part(UUID hearingId, long after, int most) {
        return select(
                hearingId,
                "select body, hash, link from hearing_event where hearing_id = ? and seq > ? order by seq limit ?",
                after,
                most);
    }

    /** What a command became; empty if it became nothing. */
    public Optional<RoomEvent> ofCommand(UUID hearingId, UUID commandId) {
        return select(
                        hearingId,
                        "select body, hash, link from hearing_event where hearing_id = ? and command_id = ?",
                        commandId)
                .stream()
                .findFirst();
    }

    private List<RoomEvent> select(UUID hearingId, String query, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, hearingId);
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 2, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<RoomEvent> events = new ArrayList<>();
                while (row.next()) {
                    events.add(RoomEvent.read(types, row.getBytes(1), row.getBytes(2), row.getBytes(3)));
                }
                return events;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("log of room " + hearingId + " not read", failed);
        }
    }
}
