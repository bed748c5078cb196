package org.comity.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of a file of a hundred bytes")
class ByteRangeTest {
    @ParameterizedTest(name = "{0}, if it is still {1}: {2}")
    @CsvSource({
        "bytes=0-0, , bytes 0-0/100",
        "bytes=0-, , bytes 0-99/100",
        "bytes=10-19, , bytes 10-19/100",
        "bytes=90-500, , bytes 90-99/100",
        "bytes=99-, , bytes 99-99/100",
        "bytes=-1, , bytes 99-99/100",
        "bytes=-500, , bytes 0-99/100",
        "bytes=5-99999999999999999999999999, , bytes 5-99/100",
        "Bytes= 10-19, , bytes 10-19/100",
        "bytes=10-19, \"a\", bytes 10-19/100",
        "bytes=100-, , none",
        "bytes=100-200, , none",
        "bytes=-0, , none",
        "bytes=99999999999999999999999999-, , none",
        ", , whole",
        "bytes=10-19, \"b\", whole",
        "bytes=10-19, W/\"a\", whole",
        "bytes=100-, \"b\", whole",
        "'bytes=10-19,30-39', , whole",
        "bytes=19-10, , whole",
        "bytes=-, , whole",
        "bytes=a-b, , whole",
        "bytes=--5, , whole",
        "pages=1-2, , whole",
        "'', , whole"
    })
    @DisplayName("a request gets the part that it asks for, or the whole where that is none")
    void asked(String range, String ifRange, String given) {
        Optional<ByteRange> asked = ByteRange.asked(range, ifRange, "\"a\"", 100);
        assertThat(asked.map(part -> part.isThere() ? part.of(100) : "none").orElse("whole"))
                .isEqualTo(given);
    }
}
