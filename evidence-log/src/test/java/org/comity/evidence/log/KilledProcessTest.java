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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.evidence.log.CrashingDataSource.Step;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.comity.evidence.tree.Tile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that appends and signs is killed (SIGKILL) in each of its phases, and at random moments, again and again. */
class KilledProcessTest {
    private static final String ORIGIN = "log.comity.example/killed/2026";

    /** Some by default; with {@code -Dcomity.kills=200} as many as one has patience for. */
    private static final int ROUNDS = Integer.getInteger("comity.kills", 20);

    /** What it does when it dies, and with which of its connections. */
    private static final List<String> PHASES = Stream.concat(
                    Stream.of(
                                    Step.BEFORE_THE_ENTRY_WAITS,
                                    Step.BEFORE_THE_BATCH_COMMITS,
                                    Step.AFTER_THE_BATCH_COMMITTED)
                            .map(step -> "append " + step),
                    Stream.of(Step.values())
                            .filter(step -> step != Step.BEFORE_THE_ENTRY_WAITS && step != Step.NEVER)
                            .map(step -> "sign " + step))
            .toList();

    @TempDir
    Path keys;

    @Test
    @DisplayName("whatever a killed process had said, of entries and of checkpoints, is true for the next one")
    void keepsItsWord() throws Exception {
        DataSource database = TestDatabase.fresh();
        Random random = new Random();
        List<String> said = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String url = ((PGSimpleDataSource) database).getUrl();
            int phase = round % (PHASES.size() + 8);
            // At random, some die before they have signed anything, others after a few checkpoints.
            said.addAll(
                    phase < PHASES.size()
                            ? runUntilItDies(url, PHASES.get(phase))
                            : runAndKill(url, round % 2 * (1 + random.nextInt(5)), random.nextInt(60)));
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
        Set<String> logged = entries.stream()
                .map(entry -> "entry " + new String(entry, UTF_8))
                .collect(Collectors.toSet());
        assertThat(logged).as("each once").hasSameSizeAs(entries);
        assertThat(appended).as("whatever was acknowledged").allMatch(logged::contains);
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

    private Process start(String url, String dies) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        url,
                        keys.toString(),
                        dies)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** @return the lines it had printed whole when it came to a phase and killed itself there */
    private List<String> runUntilItDies(String url, String phase) throws Exception {
        Process process = start(url, phase);
        List<String> lines;
        try (BufferedReader output = process.inputReader(UTF_8)) {
            lines = output.lines().limit(50_000).toList();
        }
        process.destroyForcibly();
        assertThat(lines).as("until " + phase).hasSizeLessThan(50_000);
        assertThat(process.waitFor()).as(phase).isEqualTo(128 + 9);
        return whole(lines);
    }

    /** @return the lines it had printed whole */
    private List<String> runAndKill(String url, int afterSigned, int andThenLines) throws Exception {
        Process process = start(url, "sign " + Step.NEVER);
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
        return whole(lines);
    }

    private static List<String> whole(List<String> lines) {
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
            String[] dies = arguments[2].split(" ");
            DataSource dying = new CrashingDataSource(database, Step.valueOf(dies[1]), Appender::killItself);
            boolean whenAppending = dies[0].equals("append");
            EvidenceLog log = EvidenceLog.on(
                    whenAppending ? database : dying,
                    LogKeys.inFolder(Path.of(arguments[1]), ORIGIN),
                    Clock.systemUTC());
            for (int writer = 0; writer < 3; writer++) {
                DataSource its = whenAppending && writer == 0 ? dying : database;
                Thread.ofPlatform().start(() -> append(its, log));
            }
            while (true) {
                Checkpoint checkpoint = Checkpoint.parse(log.checkpoint().text());
                System.out.println(
                        "signed " + checkpoint.size() + " " + checkpoint.root().base64() + ".");
            }
        }

        private static void killItself() {
            try {
                new ProcessBuilder(
                                "kill",
                                "-9",
                                Long.toString(ProcessHandle.current().pid()))
                        .start()
                        .waitFor();
                Thread.sleep(Duration.ofMinutes(1));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
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
