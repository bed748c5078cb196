package org.comity.evidence.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TlogProof;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.comity.evidence.tree.Tile;

/**
 * An append-only log of evidence on a service's own PostgreSQL (tables of {@code V0_3__evidence_log.sql}).
 *
 * <pre>
 *   append (in the caller's transaction) ──commit──▶ checkpoint (signed, stored, never contradicted) ──▶ proofs
 * </pre>
 *
 * Any number of processes may append and sign: PostgreSQL advisory locks let one at a time, so indices have no gaps.
 * An entry exists if and only if its transaction committed. What was not yet in a checkpoint when a process died is
 * in the next one.
 */
public final class EvidenceLog {
    /** The longest entry that a tile bundle can carry. Source: C2SP tlog-tiles. */
    public static final int LONGEST_ENTRY = 65_535;

    private final DataSource database;
    private final LogKeys keys;
    private final Clock clock;
    /** A note whose signatures this process has made or verified; it need not be verified again while it is the same. */
    private volatile SignedNote verified;

    private EvidenceLog(DataSource database, LogKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param clock says when a checkpoint was signed, to the second */
    public static EvidenceLog on(DataSource database, LogKeys keys, Clock clock) {
        return new EvidenceLog(database, keys, clock);
    }

    public String origin() {
        return keys.origin();
    }

    public LogKeys keys() {
        return keys;
    }

    /**
     * Appends an entry in the caller's transaction, which holds the log's lock until it ends: append last, commit soon.
     * The transaction must be READ COMMITTED, PostgreSQL's default; under a stricter level a race ends in an error.
     *
     * @param entry 1 to 65,535 bytes without personal data, such as {@code EvidenceRecord.bytes()}
     * @return the index of the entry, the first is 0
     */
    public long append(Connection transaction, byte[] entry) throws SQLException {
        if (entry.length == 0 || entry.length > LONGEST_ENTRY) {
            throw new IllegalArgumentException("An entry has 1 to 65535 bytes, not " + entry.length);
        }
        lock(transaction, "append");
        long index = size(transaction);
        insertLeaf(transaction, index, entry);
        Nodes nodes = storedNodes(transaction);
        Hash hash = Hash.ofLeaf(entry);
        insertNode(transaction, 0, index, hash);
        // Each level on which this leaf completes a subtree.
        for (int level = 0; (index >> level & 1) == 1; level++) {
            hash = Hash.ofNode(nodes.at(level, (index >> level) - 1), hash);
            insertNode(transaction, level + 1, index >> (level + 1), hash);
        }
        return index;
    }

    /**
     * Signs and stores a checkpoint of all committed entries, or gives the newest one if nothing was added since.
     * Call it after the transaction that appended has committed, and not inside another one: what it signs must
     * never be rolled back.
     *
     * @throws LogContradiction if the entries do not continue what was signed before; nothing is signed then
     */
    public SignedNote checkpoint() {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                SignedNote checkpoint = checkpointIn(connection);
                connection.commit();
                return checkpoint;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** The newest checkpoint that was published, if any. */
    public Optional<SignedNote> published() {
        return with(this::newest);
    }

    /** An entry and its proof; takes a checkpoint first if none covers it yet. */
    public LoggedEntry proof(long index) {
        return proofs(List.of(index)).getFirst();
    }

    /**
     * Entries and their proofs, all against the same checkpoint, which is taken first if none covers them all.
     *
     * @throws IllegalArgumentException if one of these indices is not in the log
     */
    public List<LoggedEntry> proofs(Collection<Long> indices) {
        long needed = indices.stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        SignedNote checkpoint = published()
                .filter(note -> Checkpoint.parse(note.text()).size() >= needed)
                .orElseGet(this::checkpoint);
        long size = Checkpoint.parse(checkpoint.text()).size();
        return with(connection -> {
            List<LoggedEntry> entries = new ArrayList<>();
            for (long index : indices) {
                List<Hash> path = MerkleTree.inclusionProof(storedNodes(connection), index, size);
                entries.add(new LoggedEntry(entry(connection, index), new TlogProof(index, path, checkpoint)));
            }
            return entries;
        });
    }

    /** What shows that the tree of the first {@code oldSize} entries is the beginning of that of {@code newSize}. */
    public List<Hash> consistencyProof(long oldSize, long newSize) {
        return with(connection -> MerkleTree.consistencyProof(storedNodes(connection), oldSize, newSize));
    }

    /**
     * The content of a tile for publication under its {@link Tile#path()}, or empty if the newest published
     * checkpoint does not reach so far.
     */
    public Optional<byte[]> tile(Tile tile) {
        return with(connection -> {
            long size = newest(connection)
                    .map(note -> Checkpoint.parse(note.text()).size())
                    .orElse(0L);
            if (tile.leavesNeeded() > size) {
                return Optional.empty();
            }
            return Optional.of(tile.level() == Tile.ENTRIES ? bundle(connection, tile) : hashes(connection, tile));
        });
    }

    private SignedNote checkpointIn(Connection connection) throws SQLException {
        lock(connection, "checkpoint");
        long size = size(connection);
        Nodes nodes = storedNodes(connection);
        Optional<SignedNote> newest = newest(connection);
        if (newest.isPresent()) {
            refuseUnlessContinued(newest.get(), size, nodes);
        }
        Optional<SignedNote> remembered = keys.published();
        if (remembered.isPresent() && !remembered.equals(newest)) {
            refuseUnlessContinued(remembered.get(), size, nodes);
        }
        if (newest.isPresent() && Checkpoint.parse(newest.get().text()).size() == size) {
            return newest.get();
        }
        Instant now = clock.instant();
        SignedNote signed =
                keys.signCheckpoint(new Checkpoint(origin(), size, MerkleTree.root(nodes, size)).text(), now);
        keys.remember(signed);
        verified = signed;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into evidence_checkpoint (origin, tree_size, note) values (?, ?, ?)")) {
            insert.setString(1, origin());
            insert.setLong(2, size);
            insert.setString(3, signed.format());
            insert.executeUpdate();
        }
        return signed;
    }

    private void refuseUnlessContinued(SignedNote earlier, long size, Nodes nodes) {
        Checkpoint before = Checkpoint.parse(earlier.text());
        refuseUnlessSigned(earlier, before);
        if (before.size() > size) {
            throw new LogContradiction("The log " + origin() + " has signed " + before.size()
                    + " entries but its database has only " + size + "; it was probably restored from an old backup");
        }
        List<Hash> proof = MerkleTree.consistencyProof(nodes, before.size(), size);
        Hash root = MerkleTree.root(nodes, size);
        if (!MerkleTree.extendsTree(before.size(), before.root(), size, root, proof)) {
            throw new LogContradiction("The first " + before.size() + " entries of " + origin()
                    + " are not those that were signed; the database was changed");
        }
    }

    private void refuseUnlessSigned(SignedNote note, Checkpoint checkpoint) {
        if (note.equals(verified)) {
            return;
        }
        try {
            if (!checkpoint.origin().equals(origin())
                    || note.signedBy(keys.publicKeys()).isEmpty()) {
                throw new LogContradiction(
                        "The last checkpoint of " + checkpoint.origin() + " is not signed by " + origin());
            }
        } catch (InvalidSignature e) {
            throw new LogContradiction("The last checkpoint of " + origin() + " was changed: " + e.getMessage());
        }
        verified = note;
    }

    /** Held to the end of the transaction. */
    private void lock(Connection connection, String purpose) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "evidence-log/" + purpose + "/" + origin());
            lock.execute();
        }
    }

    private long size(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select coalesce(max(leaf_index) + 1, 0) from evidence_leaf where origin = ?")) {
            query.setString(1, origin());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Optional<SignedNote> newest(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select note from evidence_checkpoint where origin = ? order by tree_size desc limit 1")) {
            query.setString(1, origin());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(SignedNote.parse(row.getString(1))) : Optional.empty();
            }
        }
    }

    private void insertLeaf(Connection connection, long index, byte[] entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into evidence_leaf (origin, leaf_index, entry) values (?, ?, ?)")) {
            insert.setString(1, origin());
            insert.setLong(2, index);
            insert.setBytes(3, entry);
            insert.executeUpdate();
        }
    }

    private void insertNode(Connection connection, int level, long index, Hash hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into evidence_node (origin, level, node_index, hash) values (?, ?, ?, ?)")) {
            insert.setString(1, origin());
            insert.setInt(2, level);
            insert.setLong(3, index);
            insert.setBytes(4, hash.bytes());
            insert.executeUpdate();
        }
    }

    private byte[] entry(Connection connection, long index) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select entry from evidence_leaf where origin = ? and leaf_index = ?")) {
            query.setString(1, origin());
            query.setLong(2, index);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("There is no entry " + index + " in " + origin());
                }
                return row.getBytes(1);
            }
        }
    }

    private Nodes storedNodes(Connection connection) {
        return (level, index) -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select hash from evidence_node where origin = ? and level = ? and node_index = ?")) {
                query.setString(1, origin());
                query.setInt(2, level);
                query.setLong(3, index);
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        throw new LogContradiction("The log " + origin() + " lacks node " + level + "/" + index);
                    }
                    return Hash.of(row.getBytes(1));
                }
            } catch (SQLException e) {
                throw new LogUnavailable(e);
            }
        };
    }

    private byte[] hashes(Connection connection, Tile tile) {
        Nodes nodes = storedNodes(connection);
        ByteBuffer hashes = ByteBuffer.allocate(tile.width() * Hash.LENGTH);
        for (int i = 0; i < tile.width(); i++) {
            hashes.put(nodes.at(8 * tile.level(), tile.index() * Tile.FULL + i).bytes());
        }
        return hashes.array();
    }

    private byte[] bundle(Connection connection, Tile tile) throws SQLException {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (int i = 0; i < tile.width(); i++) {
            byte[] entry = entry(connection, tile.index() * Tile.FULL + i);
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    @FunctionalInterface
    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw new LogUnavailable(e);
        }
    }
}
