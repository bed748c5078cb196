package org.comity.gateway.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The code of an app")
class TimedCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes();

    @ParameterizedTest(name = "is {1} at second {0}")
    @DisplayName("is that of RFC 6238, appendix B, of which apps show the last six digits")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void published(long second, String code) {
        assertThat(TimedCode.stepOf(code, SECRET, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @ParameterizedTest(name = "{0} seconds later: {1}")
    @DisplayName("holds for a telephone whose clock is half a minute off, and no more")
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void clocksDiffer(long later, boolean holds) {
        OptionalLong step = TimedCode.stepOf("005924", SECRET, Instant.ofEpochSecond(1234567890 + later));

        assertThat(step.isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is read as people type it")
    @CsvSource({"005 924, true", "００５９２４, true", "5924, false", "'', false", "0059245, false", "005925, false"})
    void typed(String typed, boolean holds) {
        assertThat(TimedCode.stepOf(typed, SECRET, Instant.ofEpochSecond(1234567890))
                        .isPresent())
                .isEqualTo(holds);
    }

    @Test
    @DisplayName("is taken once, and none of an earlier time after it")
    void once() {
        SecondFactor factor = new SecondFactor(UUID.randomUUID());
        factor.begin(SECRET, Instant.EPOCH);

        assertThat(factor.takes(OptionalLong.of(7))).isTrue();
        assertThat(factor.takes(OptionalLong.of(7))).isFalse();
        assertThat(factor.takes(OptionalLong.of(6))).isFalse();
        assertThat(factor.takes(OptionalLong.empty())).isFalse();
        assertThat(factor.takes(OptionalLong.of(8))).isTrue();
    }
}
