package org.comity.evidence.log;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TlogProof;
import org.comity.evidence.time.NoTimeToken;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.comity.evidence.tree.RightEdge;
import org.comity.evidence.tree.Tile;
import org.comity.evidence.tree.TiledNodes;

/**
 * An append-only log of evidence on a service's own PostgreSQL (tables of {@code V0_3…}).
 *
 * <pre>
 *   append (in the caller's transaction) ──commit──▶ integrate (a batch gets its indices) ──commit──▶
 *       checkpoint (signed, remembered on disk, stored, never contradicted) ──▶ proofs
 * </pre>
 *
 * An entry is in the log if and only if its transaction committed. Appending takes no lock: an entry waits in a table of
 * its own until one process at a time (PostgreSQL advisory locks, which die with their connection) gives all that have
 * committed their indices, without gaps. An entry of a transaction that is still open is in a later batch and delays
 * nobody. What was not yet integrated or signed when a process died is so with the next checkpoint.
 */
public final class EvidenceLog {
    /** The longest entry that a tile bundle can carry. Source: C2SP tlog-tiles. */
    public static final int LONGEST_ENTRY = 65_535;

    /** Entries that get their index in one transaction: some milliseconds of work, a few megabytes at most times. */
    private static final int BATCH = 2_000;

    /** As many are integrated in a second or two; readers of a log with a long queue see it grow. */
    private static final int UNSIGNED_BATCHES = 5;

    /** How long a proof waits for witnesses: they usually answer within a second of a checkpoint. */
    private static final Duration FOR_WITNESSES = Duration.ofSeconds(3);

    private final Transactions database;
    private final LogKeys keys;
    private final Clock clock;
    private final LogTables tables;
    private final Continuation continuation;
    private final Restoration restoration;
    private final HandoverEntry handover;
    private final Witnesses witnesses;
    private final Cosignatures cosignatures;
    private final Timestamps timestamps;
    private final List<EvidenceLog> closed;

    private EvidenceLog(
            DataSource database,
            LogKeys keys,
            Witnesses witnesses,
            Optional<TimeAuthority> authority,
            Clock clock,
            List<EvidenceLog> closed) {
        this.database = new Transactions(database);
        this.keys = keys;
        this.continuation = new Continuation(keys);
        this.restoration = new Restoration(keys, witnesses);
        this.witnesses = witnesses;
        this.cosignatures = new Cosignatures(keys, witnesses);
        this.timestamps = new Timestamps(this.database, keys.origin(), cosignatures, authority);
        this.clock = clock;
        this.tables = new LogTables(keys.origin());
        this.handover = new HandoverEntry(keys, tables);
        this.closed = List.copyOf(closed);
    }

    /** A log without witnesses. */
    public static EvidenceLog on(DataSource database, LogKeys keys, Clock clock) {
        return on(database, keys, Witnesses.none(), clock);
    }

    public static EvidenceLog on(DataSource database, LogKeys keys, Witnesses witnesses, Clock clock) {
        return on(database, keys, witnesses, Optional.empty(), clock);
    }

    /** @param authority which says what time it was, if one is asked */
    public static EvidenceLog on(
            DataSource database, LogKeys keys, Witnesses witnesses, Optional<TimeAuthority> authority, Clock clock) {
        return new EvidenceLog(database, keys, witnesses, authority, clock, List.of());
    }

    /**
     * A log that was begun after others, on the same database.
     *
     * @param closed the others, the first first; they sign no state any more, and what they have signed is proven as ever
     */
    public static EvidenceLog after(
            List<EvidenceLog> closed,
            DataSource database,
            LogKeys keys,
            Witnesses witnesses,
            Optional<TimeAuthority> authority,
            Clock clock) {
        EvidenceLog log = new EvidenceLog(database, keys, witnesses, authority, clock, closed);
        if (closed.stream().anyMatch(each -> each.origin().equals(log.origin()))) {
            throw new IllegalStateException("The log " + log.origin() + " was closed; a new one has a new name");
        }
        return log;
    }

    public String origin() {
        return keys.origin();
    }

    public LogKeys keys() {
        return keys;
    }

    public Witnesses witnesses() {
        return witnesses;
    }

    public Timestamps timestamps() {
        return timestamps;
    }

    /** The logs that this one was begun after, the first first. */
    public List<EvidenceLog> closed() {
        return closed;
    }

    /** This log, or one that it was begun after, by its name. */
    public Optional<EvidenceLog> named(String origin) {
        return Stream.concat(Stream.of(this), closed.stream())
                .filter(each -> each.origin().equals(origin))
                .findFirst();
    }

    /**
     * The trust policy to publish: the keys of this log and of those that it was begun after, the witnesses, and how many of them
     * must have seen a checkpoint.
     */
    public String policy() {
        return witnesses.policyOf(Stream.concat(Stream.of(this), closed.reversed().stream())
                .map(EvidenceLog::keys)
                .toList());
    }

    /** The trust policy that this checkpoint fulfils: that of {@link #policy()}, without the quorum if it has none. */
    public String policyFor(SignedNote checkpoint) {
        return witnesses.policyFor(keys, checkpoint);
    }

    /**
     * Keeps what a witness answered.
     *
     * @param checkpoint that was published
     * @return whether the line is that witness's cosignature of it; another one is not kept
     */
    public boolean cosigned(SignedNote checkpoint, NoteKey witness, SignedNote.Line line) {
        return database.with(connection -> {
            boolean kept = cosignatures.keep(connection, checkpoint, witness, line);
            if (kept && isNewest(connection, checkpoint)) {
                restoration.isNewestFor(witness);
            }
            return kept;
        });
    }

    private boolean isNewest(Connection connection, SignedNote checkpoint) throws SQLException {
        return tables.newest(connection)
                .filter(newest -> newest.text().equals(checkpoint.text()))
                .isPresent();
    }

    /**
     * Appends an entry in the caller's transaction. It has an index once that has committed and a checkpoint was taken.
     *
     * @param entry 1 to 65,535 bytes without personal data, such as {@code EvidenceRecord.bytes()}
     * @return the leaf hash, by which the entry is asked for
     */
    public Hash append(Connection transaction, byte[] entry) throws SQLException {
        if (entry.length == 0 || entry.length > LONGEST_ENTRY) {
            throw new IllegalArgumentException("An entry has 1 to 65535 bytes, not " + entry.length);
        }
        tables.insertPending(transaction, entry);
        return Hash.ofLeaf(entry);
    }

    /** Whether this log, or one that was closed before it, has such an entry, with its place or waiting for one. */
    public boolean has(Connection transaction, Hash leaf) throws SQLException {
        for (EvidenceLog each : closed) {
            if (each.has(transaction, leaf)) {
                return true;
            }
        }
        return !tables.entriesOf(transaction, List.of(leaf)).isEmpty();
    }

    /** Whether something was appended that no checkpoint covers. */
    public boolean isBehind() {
        return handover.isOwed() || database.with(tables::isBehind);
    }

    /**
     * Gives all entries that have committed by now their indices, signs and stores a checkpoint of them, or gives the newest one
     * if nothing was added since. What commits meanwhile is waited for by the next one, or this would never end while entries
     * come faster than they get their indices; a long queue is signed in parts. Call it after the transaction that appended has committed, and not inside another one: what it signs
     * must never be rolled back.
     *
     * @throws LogContradiction if the entries do not continue what was signed before, or a backup was restored and somebody may
     *     have seen what it lacks; nothing is signed then
     */
    public SignedNote checkpoint() {
        restoration.broughtBack().ifPresent(this::bringBack);
        if (restoration.isUnderWay()) {
            // Witnesses are asked with a checkpoint: an empty log signs that it is empty.
            published().orElseGet(() -> database.inOne(this::sign));
            restoration.requireNothingNewer();
        }
        handover.announce(database);
        long last = database.with(tables::lastPending);
        for (int batches = 1; database.inOne(this::integrate) < last; batches++) {
            if (batches % UNSIGNED_BATCHES == 0) {
                database.inOne(this::sign);
            }
        }
        return database.inOne(this::sign);
    }

    /** The newest checkpoint that was published, if any, with the cosignatures that it has got so far. */
    public Optional<SignedNote> published() {
        return database.with(this::newest);
    }

    private Optional<SignedNote> newest(Connection connection) throws SQLException {
        Optional<SignedNote> newest = tables.newest(connection);
        return newest.isPresent() ? Optional.of(cosignatures.on(connection, newest.get())) : newest;
    }

    /** An entry and its proof; takes a checkpoint first if none covers it yet. */
    public LoggedEntry proof(Hash leaf) {
        return proofs(List.of(leaf)).getFirst();
    }

    /**
     * Entries and their proofs, all against the same checkpoint: the earliest that covers them and has a timestamp, so that it
     * says the earliest time. If there is none yet, one is taken, and its witnesses and the time authority are waited for, some
     * seconds each; a proof is worth something without them.
     *
     * <p>What a closed log has signed is proven by that. Entries of a closed log that are asked for together with later ones, or of
     * which it can prove no signed place, are logged here once more.
     *
     * @throws IllegalArgumentException if one of these is not in the log
     * @throws LogContradiction if what is kept does not lead to what was signed; no proof is given that does not hold
     */
    public List<LoggedEntry> proofs(Collection<Hash> leaves) {
        for (EvidenceLog each : closed) {
            Optional<List<LoggedEntry>> there = each.asClosed(leaves);
            if (there.isPresent()) {
                return there.get();
            }
        }
        takeAlong(leaves);
        return stamped(leaves).orElseGet(() -> stamp(seen(leaves)));
    }

    /** Empty if this log has not signed all of them, or what is kept does not lead to what it has signed. */
    private Optional<List<LoggedEntry>> asClosed(Collection<Hash> leaves) {
        try {
            return stamped(leaves).or(() -> signed(leaves).map(this::stamp));
        } catch (LogContradiction astray) {
            // Perhaps why it was closed.
            return Optional.empty();
        }
    }

    private Optional<List<LoggedEntry>> stamped(Collection<Hash> leaves) {
        return database.with(connection -> proofs(connection, leaves, earliestStamped(connection, leaves)));
    }

    /** Against what was signed already: a checkpoint that enough witnesses have seen, or the newest. */
    private Optional<List<LoggedEntry>> signed(Collection<Hash> leaves) {
        return database.with(connection -> proofs(connection, leaves, cosignatures.newestSeenOrAny(connection)))
                .or(() -> database.with(connection -> proofs(connection, leaves, newest(connection))));
    }

    private List<LoggedEntry> stamp(List<LoggedEntry> proven) {
        try {
            timestamps.stamp(proven.getFirst().proof().checkpoint());
        } catch (NoTimeToken without) {
            // The package says that it has none; the authority has an alarm of its own.
        }
        return proven;
    }

    private void takeAlong(Collection<Hash> leaves) {
        if (closed.isEmpty() || absent(leaves).isEmpty()) {
            return;
        }
        database.inOne(connection -> {
            tables.lock(connection, "append");
            Set<Hash> absent = absent(leaves);
            for (EvidenceLog each : closed) {
                for (byte[] entry : each.tables.entriesOf(connection, absent)) {
                    absent.remove(Hash.ofLeaf(entry));
                    if (!tables.isPending(connection, entry)) {
                        tables.insertPending(connection, entry);
                    }
                }
            }
            return absent;
        });
    }

    private Set<Hash> absent(Collection<Hash> leaves) {
        Set<Hash> absent = new HashSet<>(leaves);
        absent.removeAll(database.with(connection -> tables.indicesOf(connection, leaves))
                .keySet());
        return absent;
    }

    private Optional<SignedNote> earliestStamped(Connection connection, Collection<Hash> leaves) throws SQLException {
        Optional<Long> last =
                tables.indicesOf(connection, leaves).values().stream().max(Long::compare);
        return last.isPresent() ? timestamps.earliest(connection, last.get() + 1) : Optional.empty();
    }

    /** Against a checkpoint that as many witnesses have seen as must have, or the newest. */
    private List<LoggedEntry> seen(Collection<Hash> leaves) {
        List<LoggedEntry> unseen = database.with(connection -> proofs(connection, leaves, newest(connection)))
                .or(() -> {
                    Optional<SignedNote> taken = Optional.of(checkpoint());
                    return database.with(connection -> proofs(connection, leaves, taken));
                })
                .orElseThrow(() -> new IllegalArgumentException("Not all of these entries are in " + origin()));
        if (!witnesses.mustBeAsked()) {
            return unseen;
        }
        return Patience.of(FOR_WITNESSES)
                .untilPresent(() ->
                        database.with(connection -> proofs(connection, leaves, cosignatures.newestSeen(connection))))
                .or(() -> database.with(connection -> proofs(connection, leaves, newest(connection))))
                .orElse(unseen);
    }

    /** What shows that the tree of the first {@code oldSize} entries is the beginning of that of {@code newSize}. */
    public List<Hash> consistencyProof(long oldSize, long newSize) {
        return database.with(connection -> MerkleTree.consistencyProof(nodes(connection), oldSize, newSize));
    }

    /**
     * The content of a tile for publication under its {@link Tile#path()}, or empty if the newest published
     * checkpoint does not reach so far.
     */
    public Optional<byte[]> tile(Tile tile) {
        return database.with(connection -> {
            long size = sizeOf(tables.newest(connection));
            if (tile.leavesNeeded() > size) {
                return Optional.empty();
            }
            return Optional.of(
                    tile.level() == Tile.ENTRIES
                            ? bundle(connection, tile)
                            : Arrays.copyOf(
                                    tables.tiles(connection).hashesOf(tile.level(), tile.index()),
                                    tile.width() * Hash.LENGTH));
        });
    }

    /**
     * Brings back what a restored backup lacks up to a checkpoint that this log has signed: all of it, or nothing.
     *
     * @throws LogContradiction if the copy does not lead to that checkpoint
     */
    private void bringBack(SignedNote before) {
        Checkpoint checkpoint = Checkpoint.parse(before.text());
        database.inOne(connection -> {
            tables.lock(connection, "append");
            tables.lock(connection, "checkpoint");
            RightEdge edge = new RightEdge(tables.size(connection), tables.tiles(connection));
            while (edge.size() < checkpoint.size()) {
                long index = edge.size() / Tile.FULL;
                List<byte[]> bundle = restoration.bundle(index, checkpoint.size());
                List<byte[]> lacking = bundle.subList((int) (edge.size() - index * Tile.FULL), bundle.size());
                tables.putBack(connection, lacking, edge.size()).forEach(edge::add);
            }
            tables.keep(connection, edge.grown());
            continuation.require(before, edge.size(), nodes(connection));
            continuation.require(tables.newest(connection), edge.size(), nodes(connection));
            if (sizeOf(tables.newest(connection)) < checkpoint.size()) {
                tables.insertCheckpoint(connection, checkpoint, before);
            }
            if (sizeOf(keys.published()) < checkpoint.size()) {
                keys.remember(before);
            }
            return before;
        });
        restoration.isBroughtBack();
    }

    /** @return the last entry that got its index, by its identifier; the highest number if no more wait */
    private long integrate(Connection connection) throws SQLException {
        tables.lock(connection, "append");
        List<Long> batch = tables.pending(connection, BATCH);
        if (!batch.isEmpty()) {
            long size = tables.size(connection);
            continuation.require(tables.newest(connection), size, nodes(connection));
            RightEdge edge = new RightEdge(size, tables.tiles(connection));
            tables.makeLeaves(connection, batch, edge.size()).forEach(edge::add);
            tables.keep(connection, edge.grown());
        }
        return batch.size() == BATCH ? batch.getLast() : Long.MAX_VALUE;
    }

    private SignedNote sign(Connection connection) throws SQLException {
        tables.lock(connection, "checkpoint");
        long size = tables.size(connection);
        Nodes nodes = nodes(connection);
        Optional<SignedNote> newest = tables.newest(connection);
        continuation.require(newest, size, nodes);
        if (newest.isPresent() && Checkpoint.parse(newest.get().text()).size() == size) {
            return newest.get();
        }
        Checkpoint checkpoint = new Checkpoint(origin(), size, MerkleTree.root(nodes, size));
        SignedNote signed = keys.signCheckpoint(checkpoint.text(), clock.instant());
        continuation.isSigned(signed);
        tables.insertCheckpoint(connection, checkpoint, signed);
        return signed;
    }

    /** Empty if the checkpoint does not cover all of them. */
    private Optional<List<LoggedEntry>> proofs(
            Connection connection, Collection<Hash> leaves, Optional<SignedNote> checkpoint) throws SQLException {
        Map<Hash, Long> indices = tables.indicesOf(connection, leaves);
        long size = sizeOf(checkpoint);
        if (indices.size() < new HashSet<>(leaves).size()
                || indices.values().stream().anyMatch(index -> index >= size)) {
            return Optional.empty();
        }
        Nodes nodes = nodes(connection);
        List<LoggedEntry> entries = new ArrayList<>();
        for (Hash leaf : leaves) {
            long index = indices.get(leaf);
            byte[] entry = tables.entries(connection, index, index + 1).getFirst();
            TlogProof proof =
                    new TlogProof(index, MerkleTree.inclusionProof(nodes, index, size), checkpoint.orElseThrow());
            if (!proof.includes(entry)) {
                throw new LogContradiction("The tiles do not lead from entry " + index + " of " + origin()
                        + " to what was signed: the database was changed past its guards");
            }
            entries.add(new LoggedEntry(entry, proof));
        }
        return Optional.of(entries);
    }

    private static long sizeOf(Optional<SignedNote> checkpoint) {
        return checkpoint.map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    private Nodes nodes(Connection connection) {
        return new TiledNodes(tables.tiles(connection));
    }

    private byte[] bundle(Connection connection, Tile tile) throws SQLException {
        long first = tile.index() * Tile.FULL;
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : tables.entries(connection, first, first + tile.width())) {
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }
}
