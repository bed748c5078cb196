package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogContradiction;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.TestDatabase;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Tile;
import org.comity.evidence.witness.Asked.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A log that was restored from yesterday's backup")
class RestoredLogTest {
    private static final String ORIGIN = "log.comity.example/service/2026";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private Path keys;
    private Witnesses witnesses;
    private DataSource database;
    private EvidenceLog log;

    @BeforeEach
    void open() throws Exception {
        keys = folder.resolve("keys");
        LogKeys ofTheLog = LogKeys.inFolder(keys, ORIGIN);
        witnesses = Witnesses.of(
                (witness("one", ofTheLog) + witness("two", ofTheLog) + "group either 1 one two\nquorum either\n")
                        .getBytes(UTF_8));
        database = TestDatabase.fresh();
        log = started();
    }

    private String witness(String name, LogKeys ofTheLog) throws IOException {
        Witness witness = Witness.in(folder.resolve(name), "witness.example.org/" + name, Clock.systemUTC());
        StringBuilder logs = new StringBuilder();
        ofTheLog.publicKeys()
                .forEach(key -> logs.append("log ").append(key.vkey()).append('\n'));
        Files.writeString(folder.resolve(name).resolve(Witness.LOGS), logs);
        WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0));
        opened.add(server);
        return "witness %s %s http://127.0.0.1:%d\n"
                .formatted(name, witness.key().vkey(), server.port());
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
        client.close();
    }

    /** As a process opens it that starts. */
    private EvidenceLog started() {
        return EvidenceLog.on(database, LogKeys.inFolder(keys, ORIGIN), witnesses, Clock.systemUTC());
    }

    private Hash append(String entry) throws Exception {
        try (Connection connection = database.getConnection()) {
            return log.append(connection, entry.getBytes(UTF_8));
        }
    }

    private Hash signed(String entry) throws Exception {
        Hash leaf = append(entry);
        log.checkpoint();
        return leaf;
    }

    private Outcome shown(int witness) {
        return new WitnessCalls(log, log.witnesses().all().get(witness), client, Duration.ofSeconds(20))
                .ask()
                .outcome();
    }

    /** Of the database and of the folder with the keys, which knows what was signed. */
    private record Backup(DataSource database, byte[] published) {}

    private Backup backup() throws Exception {
        return new Backup(TestDatabase.copyOf(database), Files.readAllBytes(keys.resolve("published-checkpoint")));
    }

    private void restore(Backup backup) throws IOException {
        Files.write(keys.resolve("published-checkpoint"), backup.published());
        Files.writeString(keys.resolve("restored"), "by a person\n");
        database = backup.database();
        log = started();
    }

    /** As the log's public addresses show it, to everybody. */
    private Path copyOfPublicLog(EvidenceLog of) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        SignedNote newest = of.published().orElseThrow();
        Files.write(copy.resolve("checkpoint"), newest.bytes());
        long size = Checkpoint.parse(newest.text()).size();
        for (long first = 0; first < size; first += Tile.FULL) {
            Tile tile = new Tile(Tile.ENTRIES, first / Tile.FULL, (int) Math.min(Tile.FULL, size - first));
            Path file = copy.resolve(tile.path());
            Files.createDirectories(file.getParent());
            Files.write(file, of.tile(tile).orElseThrow());
        }
        return copy;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    @DisplayName("goes on as soon as all witnesses have said that they have seen nothing newer")
    void nothingIsMissing() throws Exception {
        signed("a");
        shown(0);
        shown(1);
        restore(backup());
        append("b");
        assertThatThrownBy(log::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("restored from a backup")
                .hasMessageContaining("one, two");

        assertThat(shown(0)).isEqualTo(Outcome.COSIGNED);
        // Enough for a proof, not for this: perhaps only the other one has seen what is missing.
        assertThatThrownBy(log::checkpoint).hasMessageContaining("Not confirmed by: two.");
        assertThat(shown(1)).isEqualTo(Outcome.COSIGNED);

        assertThat(Checkpoint.parse(log.checkpoint().text()).size()).isEqualTo(2);
        assertThat(keys.resolve("restored")).doesNotExist();
    }

    @Test
    @DisplayName(
            "signs nothing beside a newer checkpoint that a witness holds, until what it lacks is back in its place")
    void catchesUp() throws Exception {
        // Given a backup, and after it entries that were published and that one witness has seen
        signed("a");
        shown(0);
        shown(1);
        append("waits when the backup is taken");
        Backup yesterday = backup();
        log.checkpoint();
        for (int number = 0; number < 600; number++) {
            append("lost " + number);
        }
        SignedNote newest = log.checkpoint();
        assertThat(shown(1)).isEqualTo(Outcome.COSIGNED);
        EvidenceLog asItWas = log;
        // When
        restore(yesterday);
        Hash later = append("after the restore");
        // Then
        assertThat(shown(0)).isEqualTo(Outcome.COSIGNED);
        assertThat(shown(1)).isEqualTo(Outcome.FORKED);
        assertThatThrownBy(log::checkpoint).hasMessageContaining("Not confirmed by: two.");
        assertThat(sizeOf(log.published().orElseThrow())).isEqualTo(1);

        // When somebody brings a copy of the public log
        move(copyOfPublicLog(asItWas), keys.resolve("missing"));
        assertThatThrownBy(log::checkpoint).hasMessageContaining("Not confirmed by: ");
        assertThat(log.published().orElseThrow().text()).isEqualTo(newest.text());
        assertThat(shown(0)).isEqualTo(Outcome.COSIGNED);
        assertThat(shown(1)).isEqualTo(Outcome.COSIGNED);
        SignedNote after = log.checkpoint();
        // Then it has one past, and each entry once
        assertThat(sizeOf(after)).isEqualTo(603);
        assertThat(MerkleTree.extendsTree(
                        602,
                        Checkpoint.parse(newest.text()).root(),
                        603,
                        Checkpoint.parse(after.text()).root(),
                        log.consistencyProof(602, 603)))
                .isTrue();
        assertThat(log.proof(later).index()).isEqualTo(602);
        assertThat(log.proof(Hash.ofLeaf("waits when the backup is taken".getBytes(UTF_8)))
                        .index())
                .isEqualTo(1);
        assertThat(shown(1)).isEqualTo(Outcome.COSIGNED);
        assertThat(keys.resolve("restored")).doesNotExist();
        assertThat(keys.resolve("missing")).doesNotExist();
    }

    @Test
    @DisplayName("takes nothing from a copy that does not lead to what the log has signed")
    void forgedCopy() throws Exception {
        signed("a");
        Backup yesterday = backup();
        signed("lost");
        shown(0);
        EvidenceLog asItWas = log;
        restore(yesterday);
        Path copy = copyOfPublicLog(asItWas);
        Path bundle = copy.resolve(new Tile(Tile.ENTRIES, 0, 2).path());
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 1] ^= 1;
        Files.write(bundle, bytes);
        move(copy, keys.resolve("missing"));

        assertThatThrownBy(log::checkpoint)
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("are not those that were signed");
        assertThat(sizeOf(log.published().orElseThrow())).isEqualTo(1);

        Files.delete(keys.resolve("missing").resolve(new Tile(Tile.ENTRIES, 0, 2).path()));
        assertThatThrownBy(log::checkpoint).hasMessageContaining("The copy of the log lacks");
    }

    @Test
    @DisplayName("without witnesses waits for a person, who deletes the file that says so")
    void withoutWitnesses() throws Exception {
        signed("a");
        Backup yesterday = backup();
        witnesses = Witnesses.none();
        restore(yesterday);
        append("b");
        assertThatThrownBy(log::checkpoint)
                .hasMessageContaining("It has no witnesses")
                .hasMessageContaining(keys.resolve("restored").toString());

        Files.delete(keys.resolve("restored"));

        assertThat(sizeOf(log.checkpoint())).isEqualTo(2);
    }

    private static long sizeOf(SignedNote checkpoint) {
        return Checkpoint.parse(checkpoint.text()).size();
    }
}
