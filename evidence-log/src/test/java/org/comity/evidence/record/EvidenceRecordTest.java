package org.comity.evidence.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.evidence.tree.Hash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRecordTest {
    private static final Instant TIME = Instant.parse("2026-11-21T14:00:00Z");

    @Test
    @DisplayName("says nothing of what it commits to, and the opening shows it")
    void commitsWithoutSaying() {
        EvidenceRecord record = EvidenceRecord.of("t", "ACCEPTED", TIME)
                .commit("recipient", Map.of("email", "anna@example.org"))
                .build();
        ObjectNode entry = CanonicalJson.parse(record.bytes());
        EvidenceRecord.Opening opening = record.openings().getFirst();

        assertThat(new String(record.bytes(), UTF_8)).doesNotContain("anna");
        assertThat(opening.field()).isEqualTo("recipientCommit");
        assertThat(entry.get("recipientCommit").asText()).isEqualTo(opening.commitment());
        assertThat(EvidenceRecord.Opening.fromJson(opening.toJson())).isEqualTo(opening);
    }

    @Test
    @DisplayName("commits to the same value differently each time, so that nobody can guess it")
    void saltsEachCommitment() {
        EvidenceRecord one =
                EvidenceRecord.of("t", "E", TIME).commit("who", "A").build();
        EvidenceRecord two =
                EvidenceRecord.of("t", "E", TIME).commit("who", "A").build();
        assertThat(one.bytes()).isNotEqualTo(two.bytes());
    }

    @Test
    @DisplayName("is canonical: the same facts in another order are the same bytes")
    void isCanonical() {
        byte[] one = EvidenceRecord.of("t", "E", TIME)
                .with("b", 2)
                .with("a", "ö")
                .build()
                .bytes();
        byte[] two = EvidenceRecord.of("t", "E", TIME)
                .with("a", "ö")
                .with("b", 2)
                .build()
                .bytes();
        assertThat(one)
                .isEqualTo(two)
                .isEqualTo(("{\"a\":\"ö\",\"b\":2,\"event\":\"E\","
                                + "\"eventTime\":\"2026-11-21T14:00:00Z\",\"type\":\"t\",\"v\":1}")
                        .getBytes(UTF_8));
    }

    @Test
    @DisplayName("computes a commitment as the README tells a stranger to: SHA-256 of salt and canonical value")
    void commitsAsDocumented() {
        EvidenceRecord.Opening opening =
                new EvidenceRecord.Opening("whoCommit", "00".repeat(32), CanonicalJson.node("A"));
        byte[] bytes = new byte[35];
        System.arraycopy("\"A\"".getBytes(UTF_8), 0, bytes, 32, 3);
        assertThat(opening.commitment()).isEqualTo(Hash.ofBytes(bytes).hex());
    }

    @Test
    void refusesAFieldTwiceAndARecordTooLong() {
        EvidenceRecord.Builder builder = EvidenceRecord.of("t", "E", TIME).with("a", 1);
        assertThatThrownBy(() -> builder.with("a", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.with("event", "F")).isInstanceOf(IllegalArgumentException.class);
        builder.with("long", "x".repeat(65_536));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "{0} is not a canonical object")
    @ValueSource(
            strings = {
                "[]",
                "{} ",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1.0}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{}{}",
                ""
            })
    void refusesWhatIsNotCanonical(String json) {
        assertThatThrownBy(() -> CanonicalJson.parse(json.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("writes numbers and keys as RFC 8785 does")
    void followsRfc8785() {
        assertThat(new String(CanonicalJson.bytes(CanonicalJson.node(Map.of("n", List.of(1e30, 4.5, 2e-3)))), UTF_8))
                .isEqualTo("{\"n\":[1e+30,4.5,0.002]}");
    }
}
