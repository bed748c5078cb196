package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.comity.evidence.tree.Hash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {
    @Test
    @DisplayName("A path has up to 63 hashes, as many as a log of 2^63 entries needs, and an index up to 18 digits")
    void limits() {
        String hash = Hash.EMPTY_ROOT.base64() + "\n";
        String state = "\nlog.example/1\n3\n" + hash + "\n— log.example/1 AAAAAAA=\n";
        String head = "c2sp.org/tlog-proof@v1\nindex ";
        byte[] longest = (head + "999999999999999999\n" + hash.repeat(63) + state).getBytes(UTF_8);
        assertThat(TlogProof.parse(longest).path()).hasSize(63);
        for (String beyond : List.of(
                head + "0\n" + hash.repeat(64) + state,
                head + "1000000000000000000\n" + hash.repeat(63) + state,
                head + "00000000000000000000000000\n" + state)) {
            assertThatThrownBy(() -> TlogProof.parse(beyond.getBytes(UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v1\n\n— name AAAAAAA=\n",
                "c2sp.org/tlog-proof@v1\nindex \n\n",
                "c2sp.org/tlog-proof@v1\nindex -1\n\na\n\n— a AAAAAAA=\n"
            })
    void refusesWhatIsNoProof(String text) {
        assertThatThrownBy(() -> TlogProof.parse(text.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }
}
