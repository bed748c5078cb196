package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.log.TestDatabase;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.witness.Asked.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A log that asks its witnesses")
class WitnessCallsTest {
    private static final String ORIGIN = "log.comity.example/service/2026";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private DataSource database;
    private LogKeys keys;
    private Witness one;
    private Witness two;
    private WitnessServer oneServer;
    private EvidenceLog log;

    @BeforeEach
    void open() throws Exception {
        database = TestDatabase.fresh();
        keys = LogKeys.inFolder(folder.resolve("keys"), ORIGIN);
        one = witness("one");
        two = witness("two");
        oneServer = served(one);
        WitnessServer twoServer = served(two);
        log = logWith(policy(oneServer.port(), twoServer.port(), 2));
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
        client.close();
    }

    private Witness witness(String name) throws IOException {
        Witness witness = Witness.in(folder.resolve(name), "witness.example.org/" + name, Clock.systemUTC());
        StringBuilder logs = new StringBuilder();
        keys.publicKeys().forEach(key -> logs.append("log ").append(key.vkey()).append('\n'));
        Files.writeString(folder.resolve(name).resolve(Witness.LOGS), logs);
        return witness;
    }

    private WitnessServer served(Witness witness) throws IOException {
        WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0));
        opened.add(server);
        return server;
    }

    private String policy(int onePort, int twoPort, int quorum) {
        return "witness one " + one.key().vkey() + " http://127.0.0.1:" + onePort + "/\n"
                + "witness two " + two.key().vkey() + " http://127.0.0.1:" + twoPort + "\n"
                + "group both " + quorum + " one two\nquorum both\n";
    }

    private EvidenceLog logWith(String policy) {
        return EvidenceLog.on(database, keys, Witnesses.of(policy.getBytes(UTF_8)), Clock.systemUTC());
    }

    private WitnessCalls calls(EvidenceLog of, int witness) {
        return calls(of, witness, PATIENCE);
    }

    private WitnessCalls calls(EvidenceLog of, int witness, Duration patience) {
        return new WitnessCalls(of, of.witnesses().all().get(witness), client, patience);
    }

    private Hash append(String entry) throws Exception {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            Hash leaf = log.append(transaction, entry.getBytes(UTF_8));
            transaction.commit();
            return leaf;
        }
    }

    private Hash signed(String entry) throws Exception {
        Hash leaf = append(entry);
        log.checkpoint();
        return leaf;
    }

    private static List<NoteKey> witnessesOf(EvidenceLog log, SignedNote note) throws Exception {
        return TrustPolicy.parse(log.policy().getBytes(UTF_8)).assess(note).witnesses();
    }

    @Test
    @DisplayName("has both cosignatures in its proofs, its checkpoint, and the policy of the package")
    void bothCosign() throws Exception {
        WitnessCalls first = calls(log, 0);
        WitnessCalls second = calls(log, 1);
        Hash leaf = null;
        for (String entry : List.of("a", "b", "c")) {
            leaf = signed(entry);
            assertThat(first.ask().outcome()).isEqualTo(Outcome.COSIGNED);
            assertThat(second.ask().outcome()).isEqualTo(Outcome.COSIGNED);
        }
        LoggedEntry logged = log.proof(leaf);
        assertThat(logged.proof().includes("c".getBytes(UTF_8))).isTrue();
        SignedNote checkpoint = logged.proof().checkpoint();
        assertThat(witnessesOf(log, checkpoint)).containsExactlyInAnyOrder(one.key(), two.key());
        assertThat(checkpoint.timeSaidBy(one.key()).orElseThrow())
                .isBetween(
                        Instant.now().minus(Duration.ofHours(1)), Instant.now().plus(Duration.ofHours(1)));
        assertThat(log.published()).contains(checkpoint);
        assertThat(log.policyFor(checkpoint))
                .isEqualTo(log.policy())
                .contains("quorum both")
                .doesNotContain("http");
        log.checkpoint();
        assertThat(log.published()).as("nothing new").contains(checkpoint);
    }

    @Test
    @DisplayName("proves with the last checkpoint that both have seen, while a newer one is on its way")
    void newerOneOnItsWay() throws Exception {
        Hash leaf = signed("a");
        calls(log, 0).ask();
        calls(log, 1).ask();
        SignedNote seen = log.published().orElseThrow();
        signed("b");
        calls(log, 0).ask();
        assertThat(log.proof(leaf).proof().checkpoint()).isEqualTo(seen);
    }

    @Test
    @DisplayName("proves without the quorum if a witness is away, and the package then claims none")
    void oneIsAway() throws Exception {
        Hash leaf = signed("a");
        oneServer.close();
        assertThat(calls(log, 0).ask())
                .satisfies(asked -> assertThat(asked.outcome()).isEqualTo(Outcome.UNREACHABLE))
                .satisfies(asked -> assertThat(asked.what()).contains("witness one"));
        calls(log, 1).ask();
        SignedNote checkpoint = log.proof(leaf).proof().checkpoint();
        assertThat(witnessesOf(log, checkpoint)).containsExactly(two.key());
        assertThat(log.policyFor(checkpoint)).contains("witness one", "quorum none");
        assertThat(log.policy()).contains("quorum both");
        EvidenceLog lenient = logWith(policy(1, 1, 1));
        assertThat(lenient.policyFor(lenient.proof(leaf).proof().checkpoint())).contains("quorum both");
    }

    @Test
    @DisplayName("finds out what a witness has seen although it has forgotten, or another replica asked")
    void anotherReplica() throws Exception {
        WitnessCalls here = calls(log, 0);
        WitnessCalls there = calls(log, 0);
        signed("a");
        here.ask();
        signed("b");
        assertThat(there.ask().outcome()).isEqualTo(Outcome.COSIGNED);
        signed("c");
        assertThat(here.ask().outcome()).isEqualTo(Outcome.COSIGNED);
        assertThat(calls(log, 0).ask().outcome()).as("after a restart").isEqualTo(Outcome.COSIGNED);
        Files.delete(folder.resolve("two").resolve(Witness.LOGS));
        assertThat(calls(log, 1).ask().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName("names a fork: the witness has cosigned another past under the same keys")
    void fork() throws Exception {
        EvidenceLog honest = log;
        DataSource here = database;
        database = TestDatabase.fresh();
        keys = LogKeys.inFolder(copyOfKeys(), ORIGIN);
        EvidenceLog other = logWith(policy(oneServer.port(), 1, 1));
        log = other;
        signed("another a");
        assertThat(calls(other, 0).ask().outcome()).isEqualTo(Outcome.COSIGNED);
        database = here;
        log = honest;
        Hash leaf = signed("a");
        WitnessCalls calls = calls(honest, 0);
        assertThat(calls.ask())
                .satisfies(asked -> assertThat(asked.outcome()).isEqualTo(Outcome.FORKED))
                .satisfies(asked -> assertThat(asked.what())
                        .contains("witness one", one.key().id(), "another root of 1 entries", ORIGIN));
        signed("b");
        assertThat(calls.ask().what()).contains("do not begin with the 1");
        assertThat(honest.proof(leaf).index()).as("and still proves").isZero();
    }

    @Test
    @DisplayName("names a witness that has seen more than there is: a backup was restored with its keys")
    void witnessSawMore() throws Exception {
        signed("a");
        assertThat(one.add(PaperLog.requestOf(keys, 5)).status()).isEqualTo(200);
        assertThat(calls(log, 0).ask())
                .satisfies(asked -> assertThat(asked.outcome()).isEqualTo(Outcome.FORKED))
                .satisfies(asked -> assertThat(asked.what()).contains("5 entries, of which we have only 1"));
    }

    private Path copyOfKeys() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copied-keys"));
        for (String file : List.of("ed25519.pem", "ed25519.vkey", "ml-dsa-44.pem", "ml-dsa-44.vkey")) {
            Files.copy(folder.resolve("keys").resolve(file), copy.resolve(file));
        }
        return copy;
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "no line",
                "— witness.example.org/one AAAAAAA=",
                "— witness.example.org/one AAAAAA",
                "— somebody.else AAAAAAAAAAA=",
                "two",
                "other text"
            })
    @DisplayName("keeps nothing that is not the witness's signature of its checkpoint, and says so")
    void liar(String body) throws Exception {
        Hash leaf = signed("a");
        SignedNote newest = log.published().orElseThrow();
        String lie =
                switch (body) {
                    case "two" -> new String(two.add(request(newest)).body(), UTF_8);
                    case "other text" ->
                        new String(one.add(PaperLog.requestOf(keys, 5)).body(), UTF_8);
                    default -> body + "\n";
                };
        EvidenceLog lied = logWith(policy(
                answering(exchange -> {
                    exchange.sendResponseHeaders(200, lie.getBytes(UTF_8).length);
                    exchange.getResponseBody().write(lie.getBytes(UTF_8));
                    exchange.close();
                }),
                1,
                1));
        assertThat(calls(lied, 0).ask().outcome()).isEqualTo(Outcome.WRONG_SIGNATURE);
        assertThat(witnessesOf(lied, lied.proof(leaf).proof().checkpoint())).isEmpty();
    }

    private byte[] request(SignedNote newest) {
        return new AddCheckpoint(0, List.of(), newest).bytes();
    }

    @ParameterizedTest(name = "status {0}")
    @ValueSource(ints = {204, 301, 409, 500, 503})
    @DisplayName("calls every other answer no answer")
    void otherAnswers(int status) throws Exception {
        signed("a");
        EvidenceLog asking = logWith(policy(
                answering(exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                }),
                1,
                1));
        assertThat(calls(asking, 0).ask().outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    @DisplayName("is not held by a witness that stalls, sends without end, or sends 409 for ever")
    void staller() throws Exception {
        signed("a");
        EvidenceLog stalled = logWith(policy(answering(exchange -> {}), 1, 1));
        assertThat(calls(stalled, 0, Duration.ofSeconds(1)).ask().what()).contains("does not answer within 1 s");
        EvidenceLog endless = logWith(policy(
                answering(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] much = new byte[64 * 1024];
                    while (true) {
                        exchange.getResponseBody().write(much);
                    }
                }),
                1,
                1));
        assertThat(calls(endless, 0).ask().outcome()).isEqualTo(Outcome.UNREACHABLE);
        EvidenceLog turning = logWith(policy(
                answering(exchange -> {
                    boolean zero = new String(exchange.getRequestBody().readAllBytes(), UTF_8).startsWith("old 0\n");
                    byte[] size = (zero ? "1\n" : "0\n").getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", WitnessAnswer.SIZE);
                    exchange.sendResponseHeaders(409, size.length);
                    exchange.getResponseBody().write(size);
                    exchange.close();
                }),
                1,
                1));
        assertThat(calls(turning, 0).ask().what()).contains("409 again and again");
    }

    private int answering(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", handler);
        server.start();
        opened.add(() -> server.stop(0));
        return server.getAddress().getPort();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "quorum x\n",
                "witness one V\nquorum one\n",
                "witness one V ftp://a/\nquorum one\n",
                "witness one V http:nowhere\nquorum one\n",
                "witness one V http://a/\n",
                "witness é V http://a/\nquorum é\n"
            })
    @DisplayName("does not begin with witnesses that nobody could ask")
    void unusable(String policy) {
        byte[] file = policy.replace("V", one.key().vkey()).getBytes(UTF_8);
        assertThatThrownBy(() -> Witnesses.of(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
