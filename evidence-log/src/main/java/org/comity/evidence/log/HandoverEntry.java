package org.comity.evidence.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.record.EvidenceRecord;

/**
 * That keys were replaced is an entry of the log, which the new keys sign first: so the log is larger than all that the old ones
 * have signed, and which keys had signed is plain from the size.
 */
final class HandoverEntry {
    private final LogKeys keys;
    private final LogTables tables;
    private volatile boolean done;

    HandoverEntry(LogKeys keys, LogTables tables) {
        this.keys = keys;
        this.tables = tables;
        this.done = keys.replaced().isEmpty();
    }

    /** Once for each handover, whoever starts first. */
    void announce(Transactions database) {
        if (!done) {
            database.inOne(this::announce);
            done = true;
        }
    }

    private boolean announce(Connection connection) throws SQLException {
        tables.lock(connection, "append");
        ReplacedKeys last = keys.replaced().getLast();
        long signed = tables.newest(connection)
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
        EvidenceRecord record = recordOf(last);
        boolean owed = signed <= last.size()
                && tables.indicesOf(connection, List.of(record.leafHash())).isEmpty()
                && !tables.isPending(connection, record.bytes());
        if (owed) {
            tables.insertPending(connection, record.bytes());
        }
        return owed;
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
