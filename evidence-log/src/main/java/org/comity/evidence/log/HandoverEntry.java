package org.comity.evidence.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.record.EvidenceRecord;

/**
 * Which keys come next is an entry of the log, which the keys of now sign, each in its way: so the one that a quantum computer does not
 * break vouches for the one that follows it. That keys were replaced is another, which the new keys sign first: so the log is larger than
 * all that the old ones have signed, and which keys had signed is plain from the size.
 */
final class HandoverEntry {
    private final LogKeys keys;
    private final LogTables tables;
    private volatile boolean done;
    /** Those that this process has announced last. */
    private volatile Optional<LogKeys.ComingKeys> announced = Optional.empty();

    HandoverEntry(LogKeys keys, LogTables tables) {
        this.keys = keys;
        this.tables = tables;
        this.done = keys.replaced().isEmpty();
    }

    /** Whether there may be something to announce. */
    boolean isOwed() {
        return !done || !keys.coming().equals(announced);
    }

    /** Once for each handover, and for each keys that come, whoever is first. */
    void announce(Transactions database) {
        if (!done) {
            database.inOne(this::announceReplaced);
            done = true;
        }
        Optional<LogKeys.ComingKeys> coming = keys.coming();
        if (!coming.equals(announced)) {
            coming.ifPresent(next -> database.inOne(connection -> announceNext(connection, next)));
            announced = coming;
        }
    }

    private boolean announceNext(Connection connection, LogKeys.ComingKeys next) throws SQLException {
        tables.lock(connection, "append");
        return log(
                connection,
                EvidenceRecord.of("evidence-log.keys", "KEYS_NEXT", next.at())
                        .with("now", ids(keys.publicKeys()))
                        .with("next", next.keys().stream().map(NoteKey::vkey).collect(Collectors.joining(" ")))
                        .build());
    }

    /** Unless it is there. */
    private boolean log(Connection connection, EvidenceRecord record) throws SQLException {
        boolean owed = tables.indicesOf(connection, List.of(record.leafHash())).isEmpty()
                && !tables.isPending(connection, record.bytes());
        if (owed) {
            tables.insertPending(connection, record.bytes());
        }
        return owed;
    }

    private boolean announceReplaced(Connection connection) throws SQLException {
        tables.lock(connection, "append");
        ReplacedKeys last = keys.replaced().getLast();
        long signed = tables.newest(connection)
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
        return signed <= last.size() && log(connection, recordOf(last));
    }

    private EvidenceRecord recordOf(ReplacedKeys last) {
        List<NoteKey> after = keys.publicKeys();
        return EvidenceRecord.of("evidence-log.keys", "KEYS_REPLACED", last.at())
                .with("before", ids(last.keys()))
                .with("after", ids(after))
                .evidence(last.handover().textHash().hex())
                .build();
    }

    private static String ids(List<NoteKey> keys) {
        return keys.stream().map(NoteKey::id).collect(Collectors.joining(" "));
    }
}
