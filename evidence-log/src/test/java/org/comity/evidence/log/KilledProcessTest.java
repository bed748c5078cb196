package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.evidence.log.CrashingDataSource.Step;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.comity.evidence.tree.Tile;
import org.comity.evidence.witness.Asked;
import org.comity.evidence.witness.Witness;
import org.comity.evidence.witness.WitnessCalls;
import org.comity.evidence.witness.WitnessServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that appends, signs and shows a witness what it signed is killed (SIGKILL) in each of its phases, and at random moments,
 * again and again. Each round costs about a second: who appends is never far ahead of who signs.
 */
class KilledProcessTest {
    private static final String ORIGIN = "log.comity.example/killed/2026";

    /** Each phase once, unless {@code -Dcomity.kills=200} asks for more. */
    private static final int ROUNDS = Integer.getInteger("comity.kills", 15);

    private static final int SIGKILL = 128 + 9;

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

    private static final String AT_RANDOM = "at a random moment";
    private static final int RANDOM_ROUNDS = 3;

    @TempDir
    Path folder;

    private final Map<String, Integer> kills = new TreeMap<>();

    @Test
    @DisplayName(
            "whatever a killed process had said, of entries and of checkpoints, is true for the next one, and for a witness")
    void keepsItsWord() throws Exception {
        Instant begun = Instant.now();
        DataSource database = TestDatabase.fresh();
        LogKeys keys = LogKeys.inFolder(folder.resolve("keys"), ORIGIN);
        Witness witness = Witness.in(folder.resolve("witness"), "witness.example.org/one", Clock.systemUTC());
        Files.writeString(folder.resolve("witness/logs.txt"), TrustPolicy.logLines(keys.publicKeys()));
        List<String> said = new ArrayList<>();
        try (WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0))) {
            String asked =
                    "witness one " + witness.key().vkey() + " http://127.0.0.1:" + server.port() + "\nquorum one\n";
            Random random = new Random();
            for (int round = 0; round < ROUNDS; round++) {
                String url = ((PGSimpleDataSource) database).getUrl();
                int phase = round % (PHASES.size() + RANDOM_ROUNDS);
                // At random, some die before they have signed anything, others after a few checkpoints.
                said.addAll(
                        phase < PHASES.size()
                                ? runUntilItDies(url, PHASES.get(phase), asked)
                                : runAndKill(url, random.nextInt(6), random.nextInt(60), asked));
            }
            said.add(lastWord(EvidenceLog.on(database, keys, Witnesses.of(asked.getBytes(UTF_8)), Clock.systemUTC())));
        }

        EvidenceLog log = EvidenceLog.on(database, keys, Clock.systemUTC());
        List<byte[]> entries = bundles(
                log, Checkpoint.parse(log.published().orElseThrow().text()).size());
        Nodes nodes = Nodes.ofEntries(entries);
        Set<String> logged = entries.stream()
                .map(entry -> "entry " + new String(entry, UTF_8))
                .collect(Collectors.toSet());
        List<String> appended = starting(said, "entry ");
        List<String> missing =
                appended.stream().filter(line -> !logged.contains(line)).toList();
        System.out.printf(
                "%d kills: %s; %d entries acknowledged, %d of them missing; %d checkpoints, %d shown to the witness, of which %d contradicted it; %d s%n",
                ROUNDS,
                kills,
                appended.size(),
                missing.size(),
                starting(said, "signed ").size(),
                starting(said, "cosigned").size(),
                starting(said, "forked").size(),
                Duration.between(begun, Instant.now()).toSeconds());

        assertThat(kills.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROUNDS);
        assertThat(logged).as("each once").hasSameSizeAs(entries);
        assertThat(appended).as("what was acknowledged").isNotEmpty();
        assertThat(missing).isEmpty();
        assertThat(starting(said, "forked")).isEmpty();
        assertThat(said.getLast()).as("in the end").isEqualTo("cosigned");
        assertThat(starting(said, "signed ")).isNotEmpty().allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(Hash.ofBase64(words[2])).isEqualTo(MerkleTree.root(nodes, Long.parseLong(words[1])));
        });
    }

    private static List<String> starting(List<String> said, String with) {
        return said.stream().filter(line -> line.startsWith(with)).toList();
    }

    /** Of the witness, when nobody dies any more. */
    private static String lastWord(EvidenceLog log) {
        log.checkpoint();
        return saidBy(callsOf(log));
    }

    private static WitnessCalls callsOf(EvidenceLog log) {
        return new WitnessCalls(
                log, log.witnesses().all().getFirst(), HttpClient.newHttpClient(), Duration.ofSeconds(20));
    }

    private static String saidBy(WitnessCalls calls) {
        Asked asked = calls.ask();
        return switch (asked.outcome()) {
            case COSIGNED -> "cosigned";
            case FORKED -> "forked: " + asked.what();
            default -> "not cosigned: " + asked.what();
        };
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

    private Process start(String url, String dies, String asked) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        url,
                        folder.resolve("keys").toString(),
                        dies,
                        asked)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** @return the lines it had printed whole when it came to a phase and killed itself there */
    private List<String> runUntilItDies(String url, String phase, String asked) throws Exception {
        Process process = start(url, phase, asked);
        List<String> lines;
        try (BufferedReader output = process.inputReader(UTF_8)) {
            lines = output.lines().limit(50_000).toList();
        }
        process.destroyForcibly();
        assertThat(lines).as("until " + phase).hasSizeLessThan(50_000);
        died(process, phase);
        return whole(lines);
    }

    /** @return the lines it had printed whole */
    private List<String> runAndKill(String url, int afterSigned, int andThenLines, String asked) throws Exception {
        Process process = start(url, "sign " + Step.NEVER, asked);
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
        died(process, AT_RANDOM);
        return whole(lines);
    }

    private void died(Process process, String when) throws InterruptedException {
        assertThat(process.waitFor()).as(when).isEqualTo(SIGKILL);
        kills.merge(when, 1, Integer::sum);
    }

    private static List<String> whole(List<String> lines) {
        return lines.stream()
                .filter(line -> line.endsWith("."))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    /** Three threads say an entry after its commit, a fourth a checkpoint after its publication, and what the witness answered. */
    static final class Appender {
        /** So many more may be appended for each checkpoint. */
        private static final int AHEAD = 60;

        private static final Semaphore TURNS = new Semaphore(AHEAD);

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
                    Witnesses.of(arguments[3].getBytes(UTF_8)),
                    Clock.systemUTC());
            for (int writer = 0; writer < 3; writer++) {
                DataSource its = whenAppending && writer == 0 ? dying : database;
                Thread.ofPlatform().start(() -> append(its, log));
            }
            WitnessCalls witness = callsOf(log);
            while (true) {
                Checkpoint checkpoint = Checkpoint.parse(log.checkpoint().text());
                System.out.println(
                        "signed " + checkpoint.size() + " " + checkpoint.root().base64() + ".");
                TURNS.drainPermits();
                TURNS.release(AHEAD);
                System.out.println(saidBy(witness) + ".");
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
                    TURNS.acquire();
                    String entry = Long.toHexString(new Random().nextLong());
                    log.append(connection, entry.getBytes(UTF_8));
                    connection.commit();
                    System.out.println("entry " + entry + ".");
                }
            } catch (SQLException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
