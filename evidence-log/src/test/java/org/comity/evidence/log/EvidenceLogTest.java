package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
            append(entries.get(i));
        }
        SignedNote signed = log.checkpoint();
        Checkpoint checkpoint = Checkpoint.parse(signed.text());

        assertThat(checkpoint).isEqualTo(new Checkpoint(ORIGIN, 13, MerkleTree.root(Nodes.ofEntries(entries), 13)));
        assertThat(TrustPolicy.parse(keys.policy().getBytes(UTF_8))
                        .assess(signed)
                        .logKeys())
                .hasSize(2);
        for (int i = 0; i < 13; i++) {
            LoggedEntry logged = log.proof(Hash.ofLeaf(entries.get(i)));
            assertThat(logged.index()).isEqualTo(i);
            assertThat(logged.proof().includes(entries.get(i))).isTrue();
        }
    }

    @Test
    @DisplayName("signs nothing new while nothing is new")
    void givesTheNewestCheckpointAgain() throws Exception {
        append("one".getBytes(UTF_8));
        assertThat(log.checkpoint()).isEqualTo(log.checkpoint());
    }

    @Test
    @DisplayName("knows nothing of an entry whose transaction was rolled back, and leaves no gap for it")
    void leavesNoGapAfterARollback() throws Exception {
        append("one".getBytes(UTF_8));
        Hash lost;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lost = log.append(connection, "lost".getBytes(UTF_8));
            connection.rollback();
        }
        LoggedEntry two = log.proof(append("two".getBytes(UTF_8)));
        assertThat(two.index()).isEqualTo(1);
        assertThat(two.entry()).isEqualTo("two".getBytes(UTF_8));
        assertThatThrownBy(() -> log.proof(lost)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("waits for no transaction that is still open, and takes its entry up when it has committed")
    void waitsForNoStranger() throws Exception {
        try (Connection stranger = database.getConnection()) {
            // Given an entry that was written first and is not committed
            stranger.setAutoCommit(false);
            Hash early = log.append(stranger, "early".getBytes(UTF_8));
            // Then another is logged and proved meanwhile
            assertThat(log.proof(append("late".getBytes(UTF_8))).index()).isZero();
            assertThat(log.isBehind()).isFalse();
            assertThatThrownBy(() -> log.proof(early)).isInstanceOf(IllegalArgumentException.class);
            // When it commits
            stranger.commit();
            assertThat(log.isBehind()).isTrue();
            assertThat(log.proof(early).index()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("keeps the order of entries of one transaction, and of one that follows another")
    void keepsTheOrder() throws Exception {
        List<Hash> written = new ArrayList<>();
        for (int transaction = 0; transaction < 5; transaction++) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < 4; i++) {
                    written.add(log.append(connection, (transaction + "/" + i).getBytes(UTF_8)));
                }
                connection.commit();
            }
        }
        assertThat(log.proofs(written).stream().map(LoggedEntry::index))
                .isEqualTo(LongStream.range(0, 20).boxed().toList());
    }

    @Test
    @DisplayName("proves the same content that was appended twice by its first place")
    void provesTwins() throws Exception {
        append("twin".getBytes(UTF_8));
        Hash twin = append("twin".getBytes(UTF_8));
        assertThat(log.proofs(List.of(twin, twin)).stream().map(LoggedEntry::index))
                .containsExactly(0L, 0L);
        assertThat(Checkpoint.parse(log.checkpoint().text()).size()).isEqualTo(2);
    }

    @Test
    @DisplayName("gives every entry one index, without gaps, while writers and signers race")
    void ordersWritersThatRace() throws Exception {
        List<Hash> written = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<Hash>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                byte[] entry = ("racer " + i).getBytes(UTF_8);
                results.add(writers.submit(() -> append(entry)));
                if (i % 20 == 0) {
                    writers.submit(log::checkpoint);
                }
            }
            for (Future<Hash> result : results) {
                written.add(result.get());
            }
        }
        assertThat(Checkpoint.parse(log.checkpoint().text()).size()).isEqualTo(200);
        List<LoggedEntry> logged = log.proofs(written);
        assertThat(logged.stream().map(LoggedEntry::index).distinct().sorted())
                .isEqualTo(LongStream.range(0, 200).boxed().toList());
        logged.forEach(
                entry -> assertThat(entry.proof().includes(entry.entry())).isTrue());
    }

    @Test
    @DisplayName(
            "signs although entries come faster than they get their places, and leaves the newest to the next checkpoint")
    void signsUnderLoad() throws Exception {
        int[] left = {12};
        DataSource flooded = new CrashingDataSource(database, CrashingDataSource.Step.NEVER) {
            @Override
            public Connection getConnection() throws SQLException {
                if (left[0]-- > 0) {
                    appendMany(2_000);
                }
                return super.getConnection();
            }
        };
        appendMany(3_000);
        EvidenceLog busy = EvidenceLog.on(flooded, log.keys(), Clock.systemUTC());
        long size = Checkpoint.parse(busy.checkpoint().text()).size();
        assertThat(size).isGreaterThanOrEqualTo(3_000).isLessThanOrEqualTo(9_000);
        left[0] = 0;
        assertThat(Checkpoint.parse(busy.checkpoint().text()).size()).isGreaterThan(size);
        assertThat(busy.isBehind()).isFalse();
    }

    private void appendMany(int entries) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into evidence_pending (origin, entry) select ?, decode(md5(random()::text), 'hex') from generate_series(1, ?)")) {
            insert.setString(1, log.origin());
            insert.setInt(2, entries);
            insert.executeUpdate();
        }
    }

    @Test
    @DisplayName("takes up more than fits one batch")
    void takesUpManyBatches() throws Exception {
        try (Connection connection = database.getConnection();
                Statement insert = connection.createStatement()) {
            insert.execute("insert into evidence_pending (origin, entry) select '" + ORIGIN
                    + "', convert_to('entry ' || i, 'UTF8') from generate_series(0, 4500) i order by i");
        }
        Checkpoint checkpoint = Checkpoint.parse(log.checkpoint().text());
        List<byte[]> entries = IntStream.rangeClosed(0, 4500)
                .mapToObj(i -> ("entry " + i).getBytes(UTF_8))
                .toList();
        assertThat(checkpoint).isEqualTo(new Checkpoint(ORIGIN, 4501, MerkleTree.root(Nodes.ofEntries(entries), 4501)));
    }

    @Test
    @DisplayName("looks no entry up by reading the log from its beginning, whatever the planner knows of it")
    void looksUpByHash() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into evidence_pending (origin, entry) select '" + ORIGIN
                    + "', convert_to('entry ' || i, 'UTF8') from generate_series(1, 12000) i");
        }
        log.checkpoint();
        long before = readByOtherIndexesOrScans();
        for (int i = 0; i < 20; i++) {
            append(("later " + i).getBytes(UTF_8));
            log.checkpoint();
        }
        assertThat(readByOtherIndexesOrScans() - before).isLessThan(12_000);
    }

    /** Rows of the log that were read one by one, or by the index of their places. */
    private long readByOtherIndexesOrScans() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement()) {
            query.execute("select pg_stat_force_next_flush()");
            try (ResultSet row = query.executeQuery("""
                    select seq_tup_read + (select idx_tup_read from pg_stat_user_indexes
                        where indexrelname = 'evidence_leaf_pk')
                    from pg_stat_user_tables where relname = 'evidence_leaf'""")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    @DisplayName("goes on with what the last release has logged and signed")
    void goesOnFromTheLastRelease() throws Exception {
        // Given 700 entries with every node of their tree, as they were kept until now, and a checkpoint of them
        DataSource released = TestDatabase.ofTheLastRelease();
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            entries.add(("released " + i).getBytes(UTF_8));
        }
        Nodes nodes = Nodes.ofEntries(entries);
        SignedNote signed =
                keys.signCheckpoint(new Checkpoint(ORIGIN, 700, MerkleTree.root(nodes, 700)).text(), Instant.EPOCH);
        try (Connection connection = released.getConnection()) {
            insert(
                    connection,
                    "insert into evidence_leaf (origin, leaf_index, entry) values ('" + ORIGIN + "', ?, ?)",
                    700,
                    i -> entries.get(i));
            for (int level = 0; 700 >> level > 0; level++) {
                int height = level;
                insert(
                        connection,
                        "insert into evidence_node (origin, level, node_index, hash) values ('" + ORIGIN + "', " + level
                                + ", ?, ?)",
                        700 >> level,
                        i -> nodes.at(height, i).bytes());
            }
            insert(
                    connection,
                    "insert into evidence_checkpoint (origin, tree_size, note) values ('" + ORIGIN
                            + "', ? + 700, convert_from(?, 'UTF8'))",
                    1,
                    i -> signed.bytes());
        }
        // When
        TestDatabase.migrate(released, "V0_3_1__evidence_in_batches.sql");
        TestDatabase.migrate(released, "V0_3_4__evidence_timestamps.sql");
        EvidenceLog today = EvidenceLog.on(released, keys, Clock.systemUTC());
        // Then
        assertThat(today.published()).contains(signed);
        entries.add("today".getBytes(UTF_8));
        append(released, today, entries.getLast());
        Checkpoint next = Checkpoint.parse(today.checkpoint().text());
        assertThat(next.root()).isEqualTo(MerkleTree.root(Nodes.ofEntries(entries), 701));
        assertThat(today.proof(Hash.ofLeaf(entries.get(300))).proof().includes(entries.get(300)))
                .isTrue();
    }

    private static void insert(Connection connection, String sql, int rows, IntFunction<byte[]> content)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows; i++) {
                insert.setLong(1, i);
                insert.setBytes(2, content.apply(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @ParameterizedTest(name = "{0} is refused by the database itself")
    @ValueSource(
            strings = {
                "update evidence_pending set entry = 'x'",
                "delete from evidence_pending",
                "truncate evidence_pending",
                "update evidence_leaf set entry = 'x'",
                "delete from evidence_leaf",
                "truncate evidence_leaf",
                "update evidence_tile set hashes = hashes",
                "update evidence_tile set hashes = sha256('x') || hashes",
                "update evidence_tile set tile_index = 7, hashes = hashes || hashes",
                "delete from evidence_tile",
                "delete from evidence_checkpoint",
                "truncate evidence_checkpoint",
                "update evidence_cosignature set line = 'x'",
                "delete from evidence_cosignature",
                "truncate evidence_cosignature"
            })
    void neverForgets(String statement) throws Exception {
        append("one".getBytes(UTF_8));
        log.checkpoint();
        append("waits".getBytes(UTF_8));
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
        // Then it signs nothing, and gives no entry an index that another may have
        assertThatThrownBy(afterRestore::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("old backup");
        assertThat(afterRestore.published()).isEmpty();
        assertThat(count(restored, "evidence_leaf")).isZero();
        assertThat(count(restored, "evidence_pending")).isEqualTo(1);
    }

    @Test
    @DisplayName("refuses to sign over entries that are not those it has signed")
    void refusesChangedEntries() throws Exception {
        append("one".getBytes(UTF_8));
        log.checkpoint();
        DataSource other = TestDatabase.fresh();
        EvidenceLog forged =
                EvidenceLog.on(other, LogKeys.inFolder(folder.resolve("others"), ORIGIN), Clock.systemUTC());
        append(other, forged, "another one".getBytes(UTF_8));
        append(other, forged, "two".getBytes(UTF_8));
        forged.checkpoint();
        EvidenceLog here = EvidenceLog.on(other, keys, Clock.systemUTC());
        assertThatThrownBy(here::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("not signed by");
        try (Connection connection = other.getConnection();
                Statement superuser = connection.createStatement()) {
            superuser.execute("set session_replication_role = replica; delete from evidence_checkpoint");
        }
        assertThatThrownBy(here::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("database was changed");
    }

    @Test
    @DisplayName("goes on without contradiction when it dies between any two steps of a checkpoint")
    void survivesACrashLoop() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        List<Checkpoint> published = new ArrayList<>();
        for (int round = 0; round < 2 * CrashingDataSource.Step.values().length; round++) {
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
        append("more".getBytes(UTF_8));
        log.checkpoint();
        assertThat(log.tile(new Tile(0, 1, 44)))
                .as("a partial tile stays as it was")
                .contains(rest);
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
    @DisplayName("a disk that takes no more stops the signing, not the deeds, and loses nothing")
    void fullDisk() throws Exception {
        Hash first = append("before".getBytes(UTF_8));
        SignedNote signed = log.checkpoint();
        Path remembered = folder.resolve("keys/published-checkpoint");
        byte[] kept = Files.readAllBytes(remembered);
        Files.delete(remembered);
        // What cannot be replaced stands for a disk that cannot be written.
        Files.createDirectories(remembered.resolve("full"));

        Hash second = append("meanwhile".getBytes(UTF_8));
        assertThatThrownBy(() -> log.checkpoint()).isInstanceOf(UncheckedIOException.class);
        assertThat(log.published())
                .as("what was not remembered is not published")
                .contains(signed);
        assertThat(log.isBehind()).isTrue();

        Files.delete(remembered.resolve("full"));
        Files.delete(remembered);
        Files.write(remembered, kept);
        assertThat(log.proofs(List.of(first, second)))
                .extracting(LoggedEntry::index)
                .containsExactly(0L, 1L);
    }

    @Test
    void refusesEntriesThatATileCannotCarry() throws Exception {
        assertThatThrownBy(() -> append(new byte[65_536])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThat(log.proof(append(new byte[65_535])).index()).isZero();
    }

    private Hash append(byte[] entry) throws SQLException {
        return append(database, log, entry);
    }

    private static Hash append(DataSource database, EvidenceLog log, byte[] entry) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Hash leaf = log.append(connection, entry);
            connection.commit();
            return leaf;
        }
    }

    private static long count(DataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
