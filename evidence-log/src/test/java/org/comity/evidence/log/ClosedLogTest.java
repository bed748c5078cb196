package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.pack.ProofPackage;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.verify.Verify;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new log was begun: whoever has something in the one before gets a proof of it as ever. */
class ClosedLogTest {
    private static final String FIRST = "log.comity.example/service/2026";
    private static final String SECOND = "log.comity.example/service/2027";

    @TempDir
    Path folder;

    private DataSource database;
    private OwnTimeAuthority own;
    private EvidenceLog first;
    private EvidenceRecord early;

    @BeforeEach
    void begin() throws Exception {
        database = TestDatabase.fresh();
        own = OwnTimeAuthority.in(folder.resolve("time"), Clock.systemUTC(), Duration.ofDays(100));
        first = log(LogKeys.inFolder(folder.resolve("first"), FIRST));
        early = record("MADE_AVAILABLE", null);
        append(first, early);
    }

    private EvidenceLog log(LogKeys keys) {
        return EvidenceLog.on(database, keys, Witnesses.none(), authority(), Clock.systemUTC());
    }

    private Optional<TimeAuthority> authority() {
        return Optional.of(TimeAuthority.over(own::answer, own.roots()));
    }

    /** As a service does that starts with the folder of the one before. */
    private EvidenceLog second() {
        return EvidenceLog.after(
                List.of(log(LogKeys.ofClosed(folder.resolve("first")))),
                database,
                LogKeys.inFolder(folder.resolve("second"), SECOND),
                Witnesses.none(),
                authority(),
                Clock.systemUTC());
    }

    private static EvidenceRecord record(String event, Hash after) {
        EvidenceRecord.Builder record = EvidenceRecord.of("service-of-process.event", event, Instant.now())
                .with("number", UUID.randomUUID().toString());
        return after == null ? record.build() : record.after(after).build();
    }

    private void append(EvidenceLog log, EvidenceRecord record) throws SQLException {
        try (Connection connection = database.getConnection()) {
            log.append(connection, record.bytes());
        }
    }

    private static byte[] packed(EvidenceLog log, EvidenceRecord... records) {
        ProofPackage proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.now());
        List<Hash> leaves = new ArrayList<>();
        for (EvidenceRecord each : records) {
            leaves.add(each.leafHash());
        }
        log.proofs(leaves).forEach(entry -> proof.evidence(entry, List.of()));
        return proof.bytes(log);
    }

    /** Of who has the policy and the certificates that the court publishes today. */
    private String verified(byte[] proof, EvidenceLog log, int exit) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int found = Verify.run(
                new PrintStream(out, true, UTF_8),
                Files.write(folder.resolve("proof.zip"), proof).toString(),
                "--policy",
                Files.writeString(folder.resolve("policy.txt"), log.policy()).toString(),
                "--time",
                folder.resolve("time").resolve(OwnTimeAuthority.ROOT).toString());
        assertThat(found).as(out.toString(UTF_8)).isEqualTo(exit);
        return out.toString(UTF_8);
    }

    private static long sizeOf(EvidenceLog log) {
        return log.published().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    @Test
    @DisplayName(
            "what was signed before is proven by the state of then, with its time, by the policy of today, and the old log grows no more")
    void asEver() throws Exception {
        SignedNote then = first.proof(early.leafHash()).proof().checkpoint();
        EvidenceLog second = second();
        EvidenceRecord late = record("ACCEPTED", null);
        append(second, late);
        second.checkpoint();

        assertThat(second.proof(early.leafHash()).proof().checkpoint()).isEqualTo(then);
        assertThat(verified(packed(second, early), second, Verify.HOLDS))
                .contains(FIRST, "Time not later than")
                .doesNotContain(SECOND);
        assertThat(verified(packed(second, late), second, Verify.HOLDS))
                .contains(SECOND)
                .doesNotContain(FIRST);
        assertThat(first.published()).contains(then);
        assertThat(sizeOf(second)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a matter that began before and went on after is proven whole, by the new log, into which the beginning is taken along once")
    void across() throws Exception {
        first.checkpoint();
        EvidenceLog second = second();
        EvidenceRecord late = record("ACCEPTED", early.leafHash());
        append(second, late);

        for (int i = 0; i < 2; i++) {
            assertThat(verified(packed(second, early, late), second, Verify.HOLDS))
                    .contains(SECOND, "Events linked")
                    .doesNotContain(FIRST);
        }
        assertThat(sizeOf(second)).isEqualTo(2);
        assertThat(second.proof(early.leafHash()).proof().tree().origin())
                .as("alone")
                .isEqualTo(FIRST);
    }

    @Test
    @DisplayName("what waited when it was closed, and what it cannot prove any more, is logged by the new one")
    void waited() throws Exception {
        EvidenceLog second = second();
        assertThat(verified(packed(second, early), second, Verify.HOLDS)).contains(SECOND);
        assertThat(first.published()).isEmpty();

        EvidenceRecord signed = record("ACCEPTED", null);
        append(first, signed);
        first.checkpoint();
        try (Connection connection = database.getConnection();
                Statement superuser = connection.createStatement()) {
            superuser.execute("set session_replication_role = replica");
            superuser.execute("update evidence_tile set hashes = sha256('x') || substr(hashes, 33) where origin = '"
                    + FIRST + "'");
        }
        assertThat(second.proof(signed.leafHash()).proof().tree().origin()).isEqualTo(SECOND);
    }

    @Test
    @DisplayName(
            "keys that were stolen are replaced when the log is closed; those that follow them seal its packages and sign nothing")
    void stolen() throws Exception {
        SignedNote then = first.proof(early.leafHash()).proof().checkpoint();
        LogKeys.ofClosed(folder.resolve("first")).replace(Instant.now());
        EvidenceLog second = second();

        assertThat(verified(packed(second, early), second, Verify.HOLDS))
                .contains(FIRST)
                .doesNotContain("replaced");
        assertThat(first.published()).contains(then);
    }

    @Test
    @DisplayName(
            "an entry of neither is in neither, a stranger's log gives no package of it, and no keys are made for a closed one")
    void refused() throws Exception {
        first.checkpoint();
        EvidenceLog second = second();
        assertThatThrownBy(() -> second.proof(record("ACCEPTED", null).leafHash()))
                .isInstanceOf(IllegalArgumentException.class);
        LoggedEntry entry = second.proof(early.leafHash());
        EvidenceLog alone = log(LogKeys.inFolder(folder.resolve("second"), SECOND));
        ProofPackage proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.now())
                .evidence(entry, List.of());
        assertThatThrownBy(() -> proof.bytes(alone)).isInstanceOf(IllegalStateException.class);

        assertThatThrownBy(() -> LogKeys.ofClosed(folder.resolve("nowhere"))).isInstanceOf(IllegalStateException.class);
        Files.delete(folder.resolve("first/ed25519.pem"));
        String vkey = Files.readString(folder.resolve("first/ed25519.vkey"));
        assertThatThrownBy(this::second).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("first/ed25519.vkey")).hasContent(vkey);
        assertThatThrownBy(() -> EvidenceLog.after(
                        List.of(first), database, first.keys(), Witnesses.none(), authority(), Clock.systemUTC()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("new name");
    }
}
