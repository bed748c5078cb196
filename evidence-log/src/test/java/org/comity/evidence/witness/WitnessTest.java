package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A witness")
class WitnessTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final String NAME = "witness.example.org/one";

    @TempDir
    Path folder;

    private PaperLog log;
    private Witness witness;

    @BeforeEach
    void begin() throws Exception {
        log = PaperLog.begin();
        knows(log);
        witness = opened();
    }

    private Witness opened() {
        return Witness.in(folder, NAME, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void knows(PaperLog... logs) throws Exception {
        StringBuilder lines = new StringBuilder("# those that asked\n");
        for (PaperLog each : logs) {
            lines.append("log ").append(each.signer.key().vkey()).append('\n');
        }
        Files.writeString(folder.resolve(Witness.LOGS), lines);
    }

    private WitnessAnswer add(AddCheckpoint request) throws Exception {
        return witness.add(request.bytes());
    }

    @ParameterizedTest(name = "0 → {0} → {1} → {2}")
    @CsvSource({"0, 0, 1", "1, 2, 3", "255, 256, 257", "7, 512, 600", "3, 3, 3"})
    @DisplayName("cosigns each checkpoint that continues the one before, with its key and the time")
    void cosigns(long first, long second, long third) throws Exception {
        long before = 0;
        for (long size : List.of(first, second, third)) {
            WitnessAnswer answer = add(log.from(before, size));
            assertThat(answer.status()).isEqualTo(200);
            String line = new String(answer.body(), UTF_8);
            assertThat(line).startsWith("— " + NAME + " ").endsWith("\n");
            SignedNote note = log.checkpoint(size).with(SignedNote.Line.parse(line.strip()));
            assertThat(note.signedBy(List.of(witness.key()))).containsExactly(witness.key());
            assertThat(note.timeSaidBy(witness.key())).contains(NOW);
            before = size;
        }
        assertThat(witness.key().type()).isEqualTo(NoteKey.Type.ED25519_COSIGNATURE);
    }

    @Test
    @DisplayName("answers 404 for a log that it does not know, until it is told of it, without a restart")
    void unknownLog() throws Exception {
        PaperLog stranger = PaperLog.begin("log.example.org/other/2026");
        assertThat(add(stranger.from(0, 5)).status()).isEqualTo(404);
        knows(log, stranger);
        assertThat(add(stranger.from(0, 5)).status()).isEqualTo(200);
        assertThat(add(log.from(0, 9)).status()).as("its own state for each").isEqualTo(200);
        Files.delete(folder.resolve(Witness.LOGS));
        assertThat(add(stranger.from(5, 6)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("answers 403 for a key that it does not know of this log, and for a signature that is wrong")
    void unknownKey() throws Exception {
        assertThat(add(PaperLog.begin().from(0, 5)).status()).isEqualTo(403);
        SignedNote other = new SignedNote(log.tree(6).text(), log.checkpoint(5).lines());
        assertThat(add(new AddCheckpoint(0, List.of(), other)).status()).isEqualTo(403);
        assertThat(add(log.from(0, 5)).status()).as("nothing was kept of them").isEqualTo(200);
    }

    @Test
    @DisplayName("answers 409 with the size that it knows when the old size is another one")
    void staleSize() throws Exception {
        add(log.from(0, 100));
        for (AddCheckpoint stale : List.of(log.from(0, 200), log.from(99, 200), log.from(101, 200))) {
            WitnessAnswer answer = add(stale);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.type()).isEqualTo("text/x.tlog.size");
            assertThat(answer.body()).asString(UTF_8).isEqualTo("100\n");
        }
        assertThat(add(log.from(100, 200)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("never cosigns a fork: 409 for another root of the same size, 422 for a proof that does not hold")
    void fork() throws Exception {
        add(log.from(0, 100));
        PaperLog fork = log.forkedAt(50);
        assertThat(add(fork.from(100, 100)).status()).isEqualTo(409);
        assertThat(add(fork.from(100, 200)).status()).isEqualTo(422);
        assertThat(add(new AddCheckpoint(100, log.proof(100, 200), fork.checkpoint(200)))
                        .status())
                .isEqualTo(422);
        assertThat(add(new AddCheckpoint(100, List.of(), log.checkpoint(200))).status())
                .isEqualTo(422);
        assertThat(add(new AddCheckpoint(100, log.proof(99, 100), log.checkpoint(100)))
                        .status())
                .as("a proof where none is due")
                .isEqualTo(422);
        assertThat(add(log.from(100, 200)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("remembers what it cosigned although it died before it answered; the log goes on from there")
    void diesBetweenStateAndAnswer() throws Exception {
        add(log.from(0, 100)); // nobody reads the answer
        witness = opened();
        assertThat(add(log.forkedAt(10).from(0, 120)).status()).isEqualTo(409);
        assertThat(add(log.from(0, 100)).body()).asString(UTF_8).isEqualTo("100\n");
        assertThat(add(log.from(100, 100)).status()).isEqualTo(200);
        assertThat(opened().key()).isEqualTo(witness.key());
    }

    @Test
    @DisplayName("cosigns one of two forks that come at the same time")
    void twoAtOnce() throws Exception {
        add(log.from(0, 10));
        PaperLog fork = log.forkedAt(10);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> both = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> add((i % 2 == 0 ? log : fork).from(10, 20)).status())
                    .toList();
            int cosigned = 0;
            for (var status : threads.invokeAll(both)) {
                cosigned += status.get() == 200 ? 1 : 0;
            }
            assertThat(cosigned).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("answers 500 and cosigns nothing when its own state cannot be read")
    void stateThatIsBroken() throws Exception {
        add(log.from(0, 100));
        try (var files = Files.list(folder.resolve("state"))) {
            Files.writeString(files.findFirst().orElseThrow(), "nonsense");
        }
        try (WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0))) {
            assertThat(post(server.port(), log.from(0, 100).bytes()).statusCode())
                    .isEqualTo(500);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "old",
                "old 5",
                "'old 5\n'",
                "'old x\n\nC'",
                "'old -1\n\nC'",
                "'old 00\n\nC'",
                "'old 0\r\n\nC'",
                "'OLD 0\n\nC'",
                "'old 0\nzzzz\n\nC'",
                "'old 9999999999999999999\n\nC'",
                "'old 601\n\nC'",
                "'old 0\n\nC\n'",
                "'old 0\n\n C'"
            })
    @DisplayName("answers 400 for what is no request")
    void malformed(String text) throws Exception {
        byte[] body = text.replace("C", log.checkpoint(600).format()).getBytes(UTF_8);
        assertThat(witness.add(body).status()).isEqualTo(400);
        String sixtyFour = "old 0\n" + (log.tree(1).root().base64() + "\n").repeat(64) + "\n";
        assertThat(witness.add((sixtyFour + log.checkpoint(600).format()).getBytes(UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("answers over HTTP as C2SP says, and nothing else")
    void overHttp() throws Exception {
        try (WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0))) {
            HttpResponse<String> good = post(server.port(), log.from(0, 3).bytes());
            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(good.body()).startsWith("— " + NAME);
            HttpResponse<String> stale = post(server.port(), log.from(0, 3).bytes());
            assertThat(stale.statusCode()).isEqualTo(409);
            assertThat(stale.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
            assertThat(post(server.port(), new byte[AddCheckpoint.LONGEST + 1]).statusCode())
                    .isEqualTo(413);
            HttpClient client = HttpClient.newHttpClient();
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/add-checkpoint");
            assertThat(client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(405);
            assertThat(client.send(
                                    HttpRequest.newBuilder(address.resolve("/state"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("that is killed at any moment, as a process, never forgets what it said")
    void killed() throws Exception {
        Random random = new Random();
        long said = 0;
        for (int round = 0; round < Integer.getInteger("comity.kills", 4); round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RunWitness.class.getName(),
                            folder.toString(),
                            NAME,
                            "0")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = process.inputReader()) {
                int port = Integer.parseInt(out.readLine().replaceAll("\\D", ""));
                said = Math.max(said, sizeKnownTo(port));
                int answers = 1 + random.nextInt(10);
                for (int i = 0; i < answers; i++, said++) {
                    assertThat(post(port, log.from(said, said + 1).bytes()).statusCode())
                            .isEqualTo(200);
                }
                Thread.startVirtualThread(process::destroyForcibly);
                said += answersUntilItDies(port, said);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(add(log.forkedAt((int) said - 1).from(said, said)).status()).isEqualTo(409);
        long known = Long.parseLong(new String(add(log.from(0, 0)).body(), UTF_8).strip());
        assertThat(known)
                .as("all that it answered, and at most one that it could not")
                .isBetween(said, said + 1);
    }

    private long answersUntilItDies(int port, long said) throws Exception {
        long more = 0;
        try {
            while (post(port, log.from(said + more, said + more + 1).bytes()).statusCode() == 200) {
                more++;
            }
        } catch (IOException died) {
            return more;
        }
        return more;
    }

    private long sizeKnownTo(int port) throws Exception {
        HttpResponse<String> answer = post(port, log.from(0, 0).bytes());
        return answer.statusCode() == 409 ? Long.parseLong(answer.body().strip()) : 0;
    }

    private static HttpResponse<String> post(int port, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/add-checkpoint"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
