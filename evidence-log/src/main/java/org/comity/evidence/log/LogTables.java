package org.comity.evidence.log;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.RightEdge;
import org.comity.evidence.tree.Tiles;

/** What one log keeps in PostgreSQL: the statements, and nothing of what they mean. */
final class LogTables {
    private final String origin;

    LogTables(String origin) {
        this.origin = origin;
    }

    /** Held to the end of the transaction; if its process dies, PostgreSQL ends both. */
    void lock(Connection connection, String purpose) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "evidence-log/" + purpose + "/" + origin);
            lock.execute();
        }
    }

    void insertPending(Connection connection, byte[] entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into evidence_pending (origin, entry) values (?, ?)")) {
            insert.setString(1, origin);
            insert.setBytes(2, entry);
            insert.executeUpdate();
        }
    }

    boolean isPending(Connection connection, byte[] entry) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select exists (select from evidence_pending where origin = ? and entry = ?)")) {
            query.setString(1, origin);
            query.setBytes(2, entry);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The first of those that committed and have no index, in the order in which they were written. */
    List<Long> pending(Connection connection, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select entry_id from evidence_pending where origin = ? order by entry_id limit ?")) {
            query.setString(1, origin);
            query.setInt(2, limit);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    /** The identifier of the last entry that waits; 0 if none does. */
    long lastPending(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select entry_id from evidence_pending where origin = ? order by entry_id desc limit 1")) {
            query.setString(1, origin);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /**
     * Makes entries that wait leaves, in the order of their identifiers.
     *
     * @return their hashes
     */
    List<Hash> makeLeaves(Connection connection, List<Long> ids, long firstIndex) throws SQLException {
        Array array = connection.createArrayOf("bigint", ids.toArray());
        Hash[] hashes = new Hash[ids.size()];
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into evidence_leaf (origin, leaf_index, entry, appended_at)
                select origin, ? + row_number() over (order by entry_id) - 1, entry, appended_at
                from evidence_pending where entry_id = any(?) returning leaf_index, leaf_hash""")) {
            insert.setLong(1, firstIndex);
            insert.setArray(2, array);
            int found = 0;
            try (ResultSet rows = insert.executeQuery()) {
                for (; rows.next(); found++) {
                    hashes[(int) (rows.getLong(1) - firstIndex)] = Hash.of(rows.getBytes(2));
                }
            }
            if (found != ids.size()) {
                throw new LogContradiction(
                        "The log " + origin + " lost " + (ids.size() - found) + " entries that waited");
            }
        }
        try (PreparedStatement delete =
                connection.prepareStatement("delete from evidence_pending where entry_id = any(?)")) {
            delete.setArray(1, array);
            delete.executeUpdate();
        }
        return List.of(hashes);
    }

    /**
     * Gives entries that were in the log before, and that a restored backup lacks, the place that they had. One that waits again
     * waits no longer.
     *
     * @return their hashes
     */
    List<Hash> putBack(Connection connection, List<byte[]> entries, long firstIndex) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into evidence_leaf (origin, leaf_index, entry) values (?, ?, ?)")) {
            for (int number = 0; number < entries.size(); number++) {
                insert.setString(1, origin);
                insert.setLong(2, firstIndex + number);
                insert.setBytes(3, entries.get(number));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement delete =
                connection.prepareStatement("delete from evidence_pending where origin = ? and entry = any(?)")) {
            delete.setString(1, origin);
            delete.setArray(2, connection.createArrayOf("bytea", entries.toArray(byte[][]::new)));
            delete.executeUpdate();
        }
        return entries.stream().map(Hash::ofLeaf).toList();
    }

    void keep(Connection connection, List<RightEdge.Grown> tiles) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into evidence_tile (origin, level, tile_index, hashes) values (?, ?, ?, ?)
                on conflict (origin, level, tile_index) do update set hashes = excluded.hashes""")) {
            for (RightEdge.Grown tile : tiles) {
                upsert.setString(1, origin);
                upsert.setInt(2, tile.level());
                upsert.setLong(3, tile.index());
                upsert.setBytes(4, tile.hashes());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    long size(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select coalesce(max(leaf_index) + 1, 0) from evidence_leaf where origin = ?")) {
            query.setString(1, origin);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Optional<SignedNote> newest(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select note from evidence_checkpoint where origin = ? order by tree_size desc limit 1")) {
            query.setString(1, origin);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(SignedNote.parse(row.getString(1))) : Optional.empty();
            }
        }
    }

    void insertCheckpoint(Connection connection, Checkpoint checkpoint, SignedNote note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into evidence_checkpoint (origin, tree_size, note) values (?, ?, ?)")) {
            insert.setString(1, origin);
            insert.setLong(2, checkpoint.size());
            insert.setString(3, note.format());
            insert.executeUpdate();
        }
    }

    /** Whether an entry has no index, or a leaf no checkpoint. */
    boolean isBehind(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select exists (select from evidence_pending where origin = ?)
                    or (select coalesce(max(leaf_index) + 1, 0) from evidence_leaf where origin = ?)
                        is distinct from (select max(tree_size) from evidence_checkpoint where origin = ?)""")) {
            query.setString(1, origin);
            query.setString(2, origin);
            query.setString(3, origin);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /**
     * The index of each leaf that is in the tree; of the same content twice, the first. Asked so that the planner, while it
     * has no statistics, does not look through all entries of the origin.
     */
    Map<Hash, Long> indicesOf(Connection connection, Collection<Hash> leaves) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select leaf_hash, min(leaf_index) from evidence_leaf
                where leaf_hash = any(?) and origin || '' = ? group by leaf_hash""")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", leaves.stream().map(Hash::bytes).toArray(byte[][]::new)));
            query.setString(2, origin);
            Map<Hash, Long> indices = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    indices.put(Hash.of(rows.getBytes(1)), rows.getLong(2));
                }
            }
            return indices;
        }
    }

    /** The entries with these leaf hashes, whether they have a place or wait for one; each once. */
    List<byte[]> entriesOf(Connection connection, Collection<Hash> leaves) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select entry from evidence_leaf where leaf_hash = any(?) and origin || '' = ?
                union select entry from evidence_pending
                where origin = ? and sha256('\\x00'::bytea || entry) = any(?)""")) {
            Array hashes = connection.createArrayOf(
                    "bytea", leaves.stream().map(Hash::bytes).toArray(byte[][]::new));
            query.setArray(1, hashes);
            query.setString(2, origin);
            query.setString(3, origin);
            query.setArray(4, hashes);
            List<byte[]> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getBytes(1));
                }
            }
            return entries;
        }
    }

    /** The entries from one index on, up to before another. */
    List<byte[]> entries(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select entry from evidence_leaf
                where origin = ? and leaf_index >= ? and leaf_index < ? order by leaf_index""")) {
            query.setString(1, origin);
            query.setLong(2, from);
            query.setLong(3, to);
            List<byte[]> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getBytes(1));
                }
            }
            if (entries.size() != to - from) {
                throw new LogContradiction("The log " + origin + " lacks entries from " + from + " to " + to);
            }
            return entries;
        }
    }

    Tiles tiles(Connection connection) {
        return (level, index) -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select hashes from evidence_tile where origin = ? and level = ? and tile_index = ?")) {
                query.setString(1, origin);
                query.setInt(2, level);
                query.setLong(3, index);
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        throw new LogContradiction("The log " + origin + " lacks tile " + level + "/" + index);
                    }
                    return row.getBytes(1);
                }
            } catch (SQLException e) {
                throw new LogUnavailable(e);
            }
        };
    }
}
