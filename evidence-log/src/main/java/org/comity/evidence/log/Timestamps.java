package org.comity.evidence.log;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.time.InvalidTimeToken;
import org.comity.evidence.time.NoTimeToken;
import org.comity.evidence.time.Stamp;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.time.TimeRoots;
import org.comity.evidence.time.TimeToken;

/**
 * What a time authority said of the checkpoints of one log. It is asked while no transaction is open, and no deed waits for
 * it. Each checkpoint has a chain of timestamps: the first is of the checkpoint as the log signed it, each later one, taken
 * before the certificates of the last end, of that and all timestamps before.
 */
public final class Timestamps {
    private final Transactions database;
    private final Cosignatures cosignatures;
    private final TimestampTable table;
    private final Optional<TimeAuthority> authority;

    Timestamps(Transactions database, String origin, Cosignatures cosignatures, Optional<TimeAuthority> authority) {
        this.database = database;
        this.cosignatures = cosignatures;
        this.table = new TimestampTable(origin);
        this.authority = authority;
    }

    /** The bytes that a chain of timestamps begins with: the checkpoint with the signatures of the log, without those of witnesses. */
    public static byte[] subjectOf(SignedNote checkpoint) {
        String origin = Checkpoint.parse(checkpoint.text()).origin();
        return new SignedNote(
                        checkpoint.text(),
                        checkpoint.lines().stream()
                                .filter(line -> line.name().equals(origin))
                                .toList())
                .bytes();
    }

    /** Who vouches for the authority; empty if no authority is asked. */
    public Optional<TimeRoots> roots() {
        return authority.map(TimeAuthority::roots);
    }

    /** The chain of a checkpoint, the first first; empty if it has none. */
    public List<TimeToken> of(SignedNote checkpoint) {
        return database.with(connection -> table.chain(connection, sizeOf(checkpoint)));
    }

    /** When the newest checkpoint that has a timestamp got its last. */
    public Optional<Instant> lastKept() {
        return database.with(table::lastKept);
    }

    /**
     * Has the newest checkpoint stamped; if witnesses must be asked, the newest that enough have seen.
     *
     * @return whether one was; not if there is none or it has a timestamp already
     * @throws NoTimeToken if the authority gives none
     */
    public boolean stampNewest() {
        Optional<SignedNote> newest = database.with(cosignatures::newestSeenOrAny);
        return newest.isPresent() && stamp(newest.get());
    }

    /**
     * @return whether it got its first timestamp now
     * @throws NoTimeToken if the authority gives none
     */
    boolean stamp(SignedNote checkpoint) {
        return authority.isPresent() && of(checkpoint).isEmpty() && add(checkpoint, List.of());
    }

    /**
     * Renews chains whose certificates have used up most of their lives.
     *
     * @param most of them
     * @return how many it renewed; less than {@code most} if no more are due
     */
    public int renew(Instant now, int most) {
        List<SignedNote> due = database.with(connection -> table.due(connection, now, most));
        for (SignedNote checkpoint : due) {
            add(checkpoint, of(checkpoint));
        }
        return due.size();
    }

    /** The earliest checkpoint with a timestamp, and seen by enough witnesses, that has so many entries. */
    Optional<SignedNote> earliest(Connection connection, long entries) throws SQLException {
        for (SignedNote each : table.earliest(connection, entries)) {
            Optional<SignedNote> seen = cosignatures.ifSeen(connection, each);
            if (seen.isPresent()) {
                return seen;
            }
        }
        return Optional.empty();
    }

    private boolean add(SignedNote checkpoint, List<TimeToken> chain) {
        byte[] bytes = bytesFor(checkpoint, chain);
        TimeAuthority asked = authority.orElseThrow();
        TimeToken token = asked.stamp(bytes);
        try {
            Stamp stamp = token.check(bytes, asked.roots());
            return database.with(
                    connection -> table.insert(connection, sizeOf(checkpoint), chain.size() + 1, token.der(), stamp));
        } catch (InvalidTimeToken e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the next timestamp of a chain is of. */
    public static byte[] bytesFor(SignedNote checkpoint, List<TimeToken> chain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(subjectOf(checkpoint));
        chain.forEach(token -> bytes.writeBytes(token.der()));
        return bytes.toByteArray();
    }

    private static long sizeOf(SignedNote checkpoint) {
        return Checkpoint.parse(checkpoint.text()).size();
    }
}
