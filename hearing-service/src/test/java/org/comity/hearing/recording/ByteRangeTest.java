package org.comity.hearing.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of ten bytes the range")
class ByteRangeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "bytes=0-9; bytes 0-9/10",
                "bytes=0-0; bytes 0-0/10",
                "bytes=3-5; bytes 3-5/10",
                "bytes=3-; bytes 3-9/10",
                "bytes=3-99; bytes 3-9/10",
                "bytes=-4; bytes 6-9/10",
                "bytes=-99; bytes 0-9/10",
                // all of it
                "; ",
                "bytes=-; ",
                "bytes=5-3; ",
                "bytes=0-1,4-5; ",
                "items=0-1; ",
                "bytes=1-9999999999999999999999; "
            })
    void isThere(String header, String expected) throws ByteRange.NotThere {
        assertEquals(
                expected, ByteRange.of(header, 10).map(range -> range.of(10)).orElse(null));
    }

    @ParameterizedTest(name = "{0} is not there")
    @CsvSource({"bytes=10-", "bytes=10-11", "bytes=-0", "bytes=999999999999999-"})
    void ends(String header) {
        assertThrows(ByteRange.NotThere.class, () -> ByteRange.of(header, 10));
    }
}
