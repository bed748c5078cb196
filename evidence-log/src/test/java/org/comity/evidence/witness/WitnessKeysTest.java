package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.TestDatabase;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.NoteSigner;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.pack.ProofPackage;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.Tile;
import org.comity.evidence.verify.Verify;
import org.comity.evidence.witness.Asked.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys of ML-DSA-44, of a log and of a witness, and keys that are replaced. */
class WitnessKeysTest {
    private static final String ORIGIN = "log.comity.example/service/2026";

    @TempDir
    Path folder;

    private DataSource database;
    private LogKeys keys;

    @BeforeEach
    void begin() throws Exception {
        database = TestDatabase.fresh();
        keys = LogKeys.inFolder(folder.resolve("keys"), ORIGIN);
    }

    private static EvidenceLog log(DataSource on, LogKeys keys, NoteKey witness, int port) {
        String policy = "witness one " + witness.vkey() + " http://127.0.0.1:" + port + "/\nquorum one\n";
        return EvidenceLog.on(on, keys, Witnesses.of(policy.getBytes(UTF_8)), Clock.systemUTC());
    }

    private static Hash signed(DataSource on, EvidenceLog log, byte[] entry) throws Exception {
        try (Connection connection = on.getConnection()) {
            log.append(connection, entry);
        }
        log.checkpoint();
        return Hash.ofLeaf(entry);
    }

    private static Outcome asked(EvidenceLog log) {
        return new WitnessCalls(
                        log, log.witnesses().all().getFirst(), HttpClient.newHttpClient(), Duration.ofSeconds(20))
                .ask()
                .outcome();
    }

    private static NoteKey keyOf(LogKeys keys, NoteKey.Type type) {
        return keys.publicKeys().stream()
                .filter(key -> key.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private void knows(String lines) throws Exception {
        Files.writeString(folder.resolve("witness").resolve(Witness.LOGS), lines);
    }

    @ParameterizedTest
    @EnumSource(
            value = NoteKey.Type.class,
            names = {"ED25519", "ML_DSA_44"})
    @DisplayName(
            "A witness that knows a log by one of its keys alone goes on with the one that replaced it, and cosigns nothing larger by the old one")
    void oneKeyAlone(NoteKey.Type type) throws Exception {
        Witness witness = Witness.in(folder.resolve("witness"), "witness.example.org/one", Clock.systemUTC());
        try (WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0))) {
            EvidenceLog log = log(database, keys, witness.key(), server.port());
            NoteKey before = keyOf(keys, type);
            knows(TrustPolicy.logLines(List.of(before)));
            signed(database, log, "a".getBytes(UTF_8));
            assertThat(asked(log)).isEqualTo(Outcome.COSIGNED);

            LogKeys stolen = copied();
            LogKeys replaced = keys.replace(Instant.now());
            EvidenceLog after = log(database, replaced, witness.key(), server.port());
            signed(database, after, "b".getBytes(UTF_8));
            assertThat(asked(after)).as("before it was told").isEqualTo(Outcome.REFUSED);
            knows(TrustPolicy.logLines(List.of(keyOf(replaced, type))) + TrustPolicy.replacedLines(List.of(before), 1));

            DataSource theirs = TestDatabase.fresh();
            EvidenceLog thief = log(theirs, stolen, witness.key(), server.port());
            signed(theirs, thief, "a".getBytes(UTF_8));
            signed(theirs, thief, "another b".getBytes(UTF_8));
            assertThat(asked(thief))
                    .as("a tree that continues, by a replaced key")
                    .isEqualTo(Outcome.REFUSED);
            assertThat(asked(after)).isEqualTo(Outcome.COSIGNED);
            assertThat(TrustPolicy.parse(after.policy().getBytes(UTF_8))
                            .assess(after.published().orElseThrow())
                            .isValid())
                    .isTrue();
        }
    }

    private LogKeys copied() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copied-keys"));
        for (String file : List.of("ed25519.pem", "ed25519.vkey", "ml-dsa-44.pem", "ml-dsa-44.vkey")) {
            Files.copy(folder.resolve("keys").resolve(file), copy.resolve(file));
        }
        return LogKeys.inFolder(copy, ORIGIN);
    }

    @Test
    @DisplayName(
            "Somebody else's witness may sign with ML-DSA-44: the log keeps it, and who checks a package counts it")
    void witnessOfMlDsa() throws Exception {
        NoteSigner signer = NoteSigner.of(
                "witness.example.org/quantum",
                NoteKey.Type.ML_DSA_44,
                KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair());
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/add-checkpoint", exchange -> {
            SignedNote asked = AddCheckpoint.parse(exchange.getRequestBody().readAllBytes())
                    .checkpoint();
            byte[] line = signer.sign(asked.text(), Instant.now()).format().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, line.length);
            exchange.getResponseBody().write(line);
            exchange.close();
        });
        server.start();
        try {
            EvidenceLog log =
                    log(database, keys, signer.key(), server.getAddress().getPort());
            EvidenceRecord record = EvidenceRecord.of("service-of-process.event", "ACCEPTED", Instant.now())
                    .build();
            Hash leaf = signed(database, log, record.bytes());
            assertThat(asked(log)).isEqualTo(Outcome.COSIGNED);
            byte[] proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.now())
                    .evidence(log.proof(leaf), List.of())
                    .bytes(log);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int exit = Verify.run(
                    new PrintStream(out, true, UTF_8),
                    Files.write(folder.resolve("proof.zip"), proof).toString(),
                    "--policy",
                    Files.writeString(folder.resolve("policy.txt"), log.policy())
                            .toString());
            assertThat(exit).as(out.toString(UTF_8)).isEqualTo(Verify.HOLDS);
            assertThat(out.toString(UTF_8)).contains("✓ Witnessed by 1 of 1");
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName(
            "The keys that come next are an entry that both old keys sign, so that the one of ML-DSA-44 vouches for what follows it")
    void nextIsSigned() throws Exception {
        EvidenceLog log = EvidenceLog.on(database, keys, Clock.systemUTC());
        signed(database, log, "a".getBytes(UTF_8));
        assertThat(log.isBehind()).isFalse();
        List<NoteKey> next = keys.next();

        assertThat(log.isBehind()).as("something is to be said").isTrue();
        SignedNote said = log.checkpoint();
        assertThat(log.isBehind()).isFalse();
        assertThat(log.checkpoint()).as("once").isEqualTo(said);
        EvidenceLog again =
                EvidenceLog.on(database, LogKeys.inFolder(folder.resolve("keys"), ORIGIN), Clock.systemUTC());
        assertThat(again.checkpoint()).as("whoever starts").isEqualTo(said);
        assertThat(said.signedBy(keys.publicKeys())).containsExactlyElementsOf(keys.publicKeys());
        assertThat(Checkpoint.parse(said.text()).size()).isEqualTo(2);
        assertThat(entriesUpTo(log, 2))
                .contains("\"event\":\"KEYS_NEXT\"")
                .contains(next.stream().map(NoteKey::vkey).toList());

        EvidenceLog after = EvidenceLog.on(database, keys.replace(Instant.now()), Clock.systemUTC());
        assertThat(Checkpoint.parse(after.checkpoint().text()).size()).isEqualTo(3);
        assertThat(entriesUpTo(after, 3)).contains("KEYS_REPLACED");
        assertThat(after.isBehind()).isFalse();
    }

    private static String entriesUpTo(EvidenceLog log, int size) {
        return new String(log.tile(new Tile(Tile.ENTRIES, 0, size)).orElseThrow(), UTF_8);
    }
}
