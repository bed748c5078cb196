package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.comity.evidence.tree.Tile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that appends and signs is killed (SIGKILL) at a random moment, again and again. */
class KilledProcessTest {
    private static final String ORIGIN = "log.comity.example/killed/2026";

    /** Some by default; with {@code -Dcomity.kills=200} as many as one has patience for. */
    private static final int ROUNDS = Integer.getInteger("comity.kills", 20);

    @TempDir
    Path keys;

    @Test
    @DisplayName("whatever a killed process had said, of entries and of checkpoints, is true for the next one")
    void keepsItsWord() throws Exception {
        DataSource database = TestDatabase.fresh();
        Random random = new Random();
        List<String> said = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // Some die before they have signed anything, others after a few checkpoints.
            said.addAll(runAndKill(
                    ((PGSimpleDataSource) database).getUrl(), round % 2 * (1 + random.nextInt(5)), random.nextInt(60)));
        }

        EvidenceLog log = EvidenceLog.on(database, LogKeys.inFolder(keys, ORIGIN), Clock.systemUTC());
        long size = Checkpoint.parse(log.checkpoint().text()).size();
        List<byte[]> entries = bundles(log, size);
        Nodes nodes = Nodes.ofEntries(entries);
        List<String> appended =
                said.stream().filter(line -> line.startsWith("entry ")).toList();
        List<String> signed =
                said.stream().filter(line -> line.startsWith("signed ")).toList();

        assertThat(signed).isNotEmpty();
        assertThat(entries.stream().map(entry -> "entry " + new String(entry, UTF_8)))
                .as("each once, and whatever was acknowledged")
                .doesNotHaveDuplicates()
                .containsAll(appended);
        assertThat(appended).isNotEmpty();
        assertThat(signed).allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(Hash.ofBase64(words[2])).isEqualTo(MerkleTree.root(nodes, Long.parseLong(words[1])));
        });
    }

    private static List<byte[]> bundles(EvidenceLog log, long size) {
        List<byte[]> entries = new ArrayList<>();
        for (long index = 0; index * Tile.FULL < size; index++) {
            Tile tile = new Tile(Tile.ENTRIES, index, (int) Math.min(Tile.FULL, size - index * Tile.FULL));
            ByteBuffer bundle = ByteBuffer.wrap(log.tile(tile).orElseThrow());
            while (bundle.hasRemaining()) {
                byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                entries.add(entry);
            }
        }
        return entries;
    }

    /** @return the lines it had printed whole */
    private List<String> runAndKill(String url, int afterSigned, int andThenLines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        url,
                        keys.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(UTF_8)) {
            int signed = 0;
            int more = 0;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                signed += line.startsWith("signed ") ? 1 : 0;
                more += signed >= afterSigned ? 1 : 0;
                if (more > andThenLines) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe of a killed process.
        }
        process.waitFor();
        return lines.stream()
                .filter(line -> line.endsWith("."))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    /** Three threads say an entry after its commit, a fourth a checkpoint after its publication. */
    static final class Appender {
        public static void main(String[] arguments) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(arguments[0]);
            database.setUser("postgres");
            EvidenceLog log =
                    EvidenceLog.on(database, LogKeys.inFolder(Path.of(arguments[1]), ORIGIN), Clock.systemUTC());
            for (int writer = 0; writer < 3; writer++) {
                Thread.ofPlatform().start(() -> append(database, log));
            }
            while (true) {
                Checkpoint checkpoint = Checkpoint.parse(log.checkpoint().text());
                System.out.println(
                        "signed " + checkpoint.size() + " " + checkpoint.root().base64() + ".");
            }
        }

        private static void append(DataSource database, EvidenceLog log) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                while (true) {
                    String entry = Long.toHexString(new Random().nextLong());
                    log.append(connection, entry.getBytes(UTF_8));
                    connection.commit();
                    System.out.println("entry " + entry + ".");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
