package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes what a log stands on: its tiles, past their guards, or its clock. */
class TamperedLogTest {
    private static final String ORIGIN = "log.comity.example/tampered/2026";

    @TempDir
    Path folder;

    private DataSource database;
    private EvidenceLog log;
    private final List<Hash> leaves = new ArrayList<>();

    private void open(Clock clock) throws Exception {
        database = TestDatabase.fresh();
        log = EvidenceLog.on(database, LogKeys.inFolder(folder, ORIGIN), clock);
    }

    private void append(int entries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < entries; i++) {
                leaves.add(log.append(connection, ("entry " + leaves.size()).getBytes(UTF_8)));
            }
            connection.commit();
        }
    }

    @ParameterizedTest(name = "{0}, in tile {1}/{2}, found with the proof of entry {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "another hash; 0; 0; 9; sha256('x') || substr(hashes, 33)",
                "two hashes exchanged; 0; 0; 9; substr(hashes, 33, 32) || substr(hashes, 1, 32) || substr(hashes, 65)",
                "cut; 0; 0; 200; substr(hashes, 1, 32 * 100)",
                "another last hash; 0; 1; 298; substr(hashes, 1, length(hashes) - 32) || sha256('x')",
                "cut; 0; 1; 298; substr(hashes, 1, length(hashes) - 32)",
                "a hash too many; 0; 1; 298; hashes || sha256('x')",
                "another upper hash; 1; 0; 298; sha256('x')"
            })
    @DisplayName(
            "A tile is not as it was built: no proof is given that does not hold, and nothing more is signed where it would show")
    void tiles(String what, int level, int index, int entry, String hashes) throws Exception {
        open(Clock.systemUTC());
        append(300);
        SignedNote signed = log.checkpoint();
        try (Connection connection = database.getConnection();
                Statement superuser = connection.createStatement()) {
            superuser.execute("set session_replication_role = replica");
            assertThat(superuser.executeUpdate("update evidence_tile set hashes = " + hashes + " where level = " + level
                            + " and tile_index = " + index))
                    .isEqualTo(1);
        }
        boolean isTooMany = what.equals("a hash too many");
        if (!isTooMany) {
            assertThatThrownBy(() -> log.proof(leaves.get(entry))).isInstanceOf(IllegalStateException.class);
        }
        append(1);
        boolean isOnTheEdge = level > 0 || index > 0;
        if (isOnTheEdge) {
            assertThatThrownBy(() -> log.checkpoint()).isInstanceOf(IllegalStateException.class);
            assertThat(log.published()).contains(signed);
        } else {
            // Whoever has had a proof or a tile of before finds it out; what is signed is still what was.
            assertThat(extendsIt(signed, log.checkpoint())).isTrue();
        }
    }

    private boolean extendsIt(SignedNote before, SignedNote after) {
        Checkpoint one = Checkpoint.parse(before.text());
        Checkpoint two = Checkpoint.parse(after.text());
        return MerkleTree.extendsTree(
                one.size(), one.root(), two.size(), two.root(), log.consistencyProof(one.size(), two.size()));
    }

    @Test
    @DisplayName(
            "A clock that jumps, back and forth, orders nothing: each state continues the one before, and all proofs hold")
    void clockJumps() throws Exception {
        Instant[] now = {Instant.parse("2026-11-21T14:00:00Z")};
        open(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        List<SignedNote> signed = new ArrayList<>();
        for (Duration jump : List.of(
                Duration.ZERO,
                Duration.ofDays(-366),
                Duration.ofDays(5_000),
                Duration.ofMillis(-1),
                Duration.ofDays(-5_000))) {
            now[0] = now[0].plus(jump);
            append(3);
            signed.add(log.checkpoint());
        }
        TrustPolicy policy = TrustPolicy.parse(log.policy().getBytes(UTF_8));
        for (int i = 0; i < signed.size(); i++) {
            assertThat(policy.assess(signed.get(i)).isValid()).isTrue();
            assertThat(Checkpoint.parse(signed.get(i).text()).size()).isEqualTo(3L * (i + 1));
            if (i > 0) {
                assertThat(extendsIt(signed.get(i - 1), signed.get(i))).isTrue();
            }
        }
        assertThat(log.proofs(leaves)).extracting(LoggedEntry::index).containsExactlyElementsOf(indices());
    }

    private List<Long> indices() {
        List<Long> indices = new ArrayList<>();
        for (long i = 0; i < leaves.size(); i++) {
            indices.add(i);
        }
        return indices;
    }
}
