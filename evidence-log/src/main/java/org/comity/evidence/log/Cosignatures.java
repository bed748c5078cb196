package org.comity.evidence.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;

/** What witnesses said of the checkpoints of one log, as PostgreSQL keeps it. */
final class Cosignatures {
    private static final int NEWEST = 8;

    private final LogKeys keys;
    private final Witnesses witnesses;

    Cosignatures(LogKeys keys, Witnesses witnesses) {
        this.keys = keys;
        this.witnesses = witnesses;
    }

    /**
     * Keeps the cosignature of a published checkpoint; a second one of the same witness changes nothing.
     *
     * @return whether it is that witness's signature of that checkpoint; another one is not kept
     */
    boolean keep(Connection connection, SignedNote checkpoint, NoteKey witness, SignedNote.Line line)
            throws SQLException {
        if (!Witnesses.isCosignature(line, witness, checkpoint.text())) {
            return false;
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into evidence_cosignature (origin, tree_size, witness, line) values (?, ?, ?, ?)
                on conflict (origin, tree_size, witness) do nothing""")) {
            insert.setString(1, keys.origin());
            insert.setLong(2, Checkpoint.parse(checkpoint.text()).size());
            insert.setString(3, witness.name() + "+" + witness.id());
            insert.setString(4, line.format().strip());
            insert.executeUpdate();
        }
        return true;
    }

    /** A checkpoint with the cosignatures of the witnesses of today. */
    SignedNote on(Connection connection, SignedNote checkpoint) throws SQLException {
        if (witnesses.all().isEmpty()) {
            return checkpoint;
        }
        SignedNote cosigned = checkpoint;
        try (PreparedStatement query = connection.prepareStatement(
                "select line from evidence_cosignature where origin = ? and tree_size = ? and witness = any(?) order by witness")) {
            query.setString(1, keys.origin());
            query.setLong(2, Checkpoint.parse(checkpoint.text()).size());
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            witnesses.all().stream()
                                    .map(each ->
                                            each.key().name() + "+" + each.key().id())
                                    .toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    cosigned = cosigned.with(SignedNote.Line.parse(rows.getString(1)));
                }
            }
        }
        return cosigned;
    }

    /** The newest checkpoint that as many witnesses have seen as must have. */
    Optional<SignedNote> newestSeen(Connection connection) throws SQLException {
        for (SignedNote each : newestCosigned(connection)) {
            SignedNote cosigned = on(connection, each);
            if (witnesses.haveSeen(keys, cosigned)) {
                return Optional.of(cosigned);
            }
        }
        return Optional.empty();
    }

    /** The newest that may be relied on: one that was seen by enough, or, where nobody must be asked, any. */
    Optional<SignedNote> newestSeenOrAny(Connection connection) throws SQLException {
        return witnesses.mustBeAsked() ? newestSeen(connection) : new LogTables(keys.origin()).newest(connection);
    }

    /** A checkpoint with its cosignatures, if as many witnesses have seen it as must have. */
    Optional<SignedNote> ifSeen(Connection connection, SignedNote checkpoint) throws SQLException {
        SignedNote cosigned = on(connection, checkpoint);
        return !witnesses.mustBeAsked() || witnesses.haveSeen(keys, cosigned)
                ? Optional.of(cosigned)
                : Optional.empty();
    }

    private List<SignedNote> newestCosigned(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select note from evidence_checkpoint join (
                    select distinct origin, tree_size from evidence_cosignature
                    where origin = ? order by tree_size desc limit ?) cosigned using (origin, tree_size)
                order by tree_size desc""")) {
            query.setString(1, keys.origin());
            query.setInt(2, NEWEST);
            List<SignedNote> notes = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    notes.add(SignedNote.parse(rows.getString(1)));
                }
            }
            return notes;
        }
    }
}
