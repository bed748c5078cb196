package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.comity.evidence.tree.Tile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLogTest {
    private static final String ORIGIN = "log.comity.example/service/2026";

    @TempDir
    Path folder;

    private DataSource database;
    private LogKeys keys;
    private EvidenceLog log;

    @BeforeEach
    void begin() throws Exception {
        database = TestDatabase.fresh();
        keys = LogKeys.inFolder(folder.resolve("keys"), ORIGIN);
        log = EvidenceLog.on(database, keys, Clock.systemUTC());
    }

    @Test
    @DisplayName("numbers entries from 0 and proves each of them")
    void provesWhatWasCommitted() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            entries.add(("entry " + i).getBytes(UTF_8));
            assertThat(append(entries.get(i))).isEqualTo(i);
        }
        SignedNote signed = log.checkpoint();
        Checkpoint checkpoint = Checkpoint.parse(signed.text());

        assertThat(checkpoint).isEqualTo(new Checkpoint(ORIGIN, 13, MerkleTree.root(Nodes.ofEntries(entries), 13)));
        assertThat(TrustPolicy.parse(keys.policy().getBytes(UTF_8))
                        .assess(signed)
                        .logKeys())
                .hasSize(2);
        for (int i = 0; i < 13; i++) {
            assertThat(log.proof(i).proof().includes(entries.get(i))).isTrue();
        }
    }

    @Test
    @DisplayName("signs nothing new while nothing is new")
    void givesTheNewestCheckpointAgain() throws Exception {
        append("one".getBytes(UTF_8));
        assertThat(log.checkpoint()).isEqualTo(log.checkpoint());
    }

    @Test
    @DisplayName("knows nothing of an entry whose transaction was rolled back, and uses its index again")
    void leavesNoGapAfterARollback() throws Exception {
        append("one".getBytes(UTF_8));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(log.append(connection, "lost".getBytes(UTF_8))).isEqualTo(1);
            connection.rollback();
        }
        assertThat(append("two".getBytes(UTF_8))).isEqualTo(1);
        assertThat(log.proof(1).entry()).isEqualTo("two".getBytes(UTF_8));
    }

    @Test
    @DisplayName("gives every index once, without gaps, to writers that race")
    void ordersWritersThatRace() throws Exception {
        TreeSet<Long> indices = new TreeSet<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<Long>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                byte[] entry = ("racer " + i).getBytes(UTF_8);
                results.add(writers.submit(() -> append(entry)));
                if (i % 20 == 0) {
                    writers.submit(log::checkpoint);
                }
            }
            for (Future<Long> result : results) {
                indices.add(result.get());
            }
        }
        assertThat(indices).hasSize(200).first().isEqualTo(0L);
        assertThat(indices.last()).isEqualTo(199L);
        assertThat(Checkpoint.parse(log.checkpoint().text()).size()).isEqualTo(200);
        log.proofs(indices).forEach(entry -> assertThat(entry.proof().includes(entry.entry()))
                .isTrue());
    }

    @ParameterizedTest(name = "{0} is refused by the database itself")
    @ValueSource(
            strings = {
                "update evidence_leaf set entry = 'x'",
                "delete from evidence_leaf",
                "truncate evidence_leaf",
                "update evidence_node set hash = hash",
                "delete from evidence_node",
                "delete from evidence_checkpoint",
                "truncate evidence_checkpoint"
            })
    void neverForgets(String statement) throws Exception {
        append("one".getBytes(UTF_8));
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("refuses to sign over a database that was restored from before its last checkpoint")
    void refusesARestoredDatabase() throws Exception {
        // Given a log that has signed two entries, and a database that has only the first
        append("one".getBytes(UTF_8));
        append("two".getBytes(UTF_8));
        log.checkpoint();
        DataSource restored = TestDatabase.fresh();
        EvidenceLog afterRestore = EvidenceLog.on(restored, keys, Clock.systemUTC());
        append(restored, afterRestore, "one".getBytes(UTF_8));
        // Then it signs nothing
        assertThatThrownBy(afterRestore::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("old backup");
        assertThat(afterRestore.published()).isEmpty();
    }

    @Test
    @DisplayName("refuses to sign over entries that are not those it has signed")
    void refusesChangedEntries() throws Exception {
        append("one".getBytes(UTF_8));
        log.checkpoint();
        DataSource other = TestDatabase.fresh();
        EvidenceLog forged = EvidenceLog.on(other, keys, Clock.systemUTC());
        append(other, forged, "another one".getBytes(UTF_8));
        append(other, forged, "two".getBytes(UTF_8));
        assertThatThrownBy(forged::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("database was changed");
    }

    @Test
    @DisplayName("goes on without contradiction when it dies between any two steps of a checkpoint")
    void survivesACrashLoop() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        List<Checkpoint> published = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            byte[] entry = ("round " + round).getBytes(UTF_8);
            entries.add(entry);
            append(entry);
            // When it dies after the commit of the entry, or after signing, or not at all
            CrashingDataSource.Step dies =
                    CrashingDataSource.Step.values()[round % CrashingDataSource.Step.values().length];
            EvidenceLog process = EvidenceLog.on(
                    new CrashingDataSource(database, dies),
                    LogKeys.inFolder(folder.resolve("keys"), ORIGIN),
                    Clock.systemUTC());
            try {
                published.add(Checkpoint.parse(process.checkpoint().text()));
            } catch (CrashingDataSource.Crash | LogUnavailable e) {
                // Then the next process starts from what is on disk.
            }
        }
        published.add(Checkpoint.parse(
                EvidenceLog.on(database, LogKeys.inFolder(folder.resolve("keys"), ORIGIN), Clock.systemUTC())
                        .checkpoint()
                        .text()));
        // Then whatever was published at any time is the beginning of the tree of all committed entries
        Nodes nodes = Nodes.ofEntries(entries);
        assertThat(published).hasSizeGreaterThan(2).allSatisfy(checkpoint -> assertThat(checkpoint.root())
                .isEqualTo(MerkleTree.root(nodes, checkpoint.size())));
        assertThat(published.getLast().size()).isEqualTo(entries.size());
    }

    @Test
    @DisplayName("publishes tiles from which a stranger computes the root")
    void publishesTiles() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 300; i++) {
                entries.add(("entry " + i).getBytes(UTF_8));
                log.append(connection, entries.get(i));
            }
            connection.commit();
        }
        assertThat(log.tile(new Tile(0, 0, 256))).as("not before it is signed").isEmpty();
        Checkpoint checkpoint = Checkpoint.parse(log.checkpoint().text());

        byte[] full = log.tile(new Tile(0, 0, 256)).orElseThrow();
        byte[] rest = log.tile(new Tile(0, 1, 44)).orElseThrow();
        List<Hash> leaves = new ArrayList<>();
        for (byte[] tile : List.of(full, rest)) {
            for (int i = 0; i < tile.length; i += 32) {
                leaves.add(Hash.of(Arrays.copyOfRange(tile, i, i + 32)));
            }
        }
        assertThat(leaves).isEqualTo(entries.stream().map(Hash::ofLeaf).toList());
        Hash upper = Hash.of(log.tile(new Tile(1, 0, 1)).orElseThrow());
        assertThat(upper).isEqualTo(MerkleTree.root(Nodes.ofEntries(entries), 256));
        assertThat(checkpoint.root()).isEqualTo(MerkleTree.root(Nodes.ofEntries(entries), 300));
        byte[] bundle = log.tile(new Tile(Tile.ENTRIES, 1, 44)).orElseThrow();
        assertThat(bundle).startsWith(0, 9).hasSize(44 * (2 + 9));
        assertThat(log.tile(new Tile(0, 1, 45))).isEmpty();
    }

    @Test
    @DisplayName("keeps its private keys from everybody else, and finds them again")
    void keepsItsKeys() throws Exception {
        for (String file : List.of("ed25519.pem", "ml-dsa-44.pem")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("keys").resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(LogKeys.inFolder(folder.resolve("keys"), ORIGIN).publicKeys())
                .isEqualTo(keys.publicKeys());
        assertThatThrownBy(() -> LogKeys.inFolder(folder.resolve("keys"), "log.comity.example/other/2026"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesEntriesThatATileCannotCarry() throws Exception {
        assertThatThrownBy(() -> append(new byte[65_536])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThat(append(new byte[65_535])).isZero();
    }

    private long append(byte[] entry) throws SQLException {
        return append(database, log, entry);
    }

    private static long append(DataSource database, EvidenceLog log, byte[] entry) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long index = log.append(connection, entry);
            connection.commit();
            return index;
        }
    }
}
