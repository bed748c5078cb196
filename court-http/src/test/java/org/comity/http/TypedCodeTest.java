package org.comity.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A code that people type")
class TypedCodeTest {

    @ParameterizedTest(name = "is read from “{0}”")
    @ValueSource(
            strings = {
                "K7QM4T20",
                "k7qm-4t2o",
                " K7QM 4T20 ",
                // full-width letters, digits and hyphen of Chinese, Japanese and Korean input methods
                "Ｋ７ＱＭ－４Ｔ２０",
                "ｋ７ｑｍ　４ｔ２ｏ",
                "K7QMー4T20",
                "K7QMｰ4T20",
                // other dashes
                "K7QM\u20104T20",
                "K7QM\u20114T20",
                "K7QM\u20134T20",
                "K7QM—4T20",
                "K7QM−4T20",
                "K7QM﹣4T20",
                "K7QM\u00AD4T20",
                // other spaces, and characters that show nothing
                "K7QM\u00A04T20",
                "K7QM\u202F4T20",
                "\uFEFFK7QM\u200B4T20",
                "\u2067K7QM-4T20\u2069",
                "K7QM\t4T20\r\n",
                // the end of the sentence in which it was told
                "K7QM-4T20.",
                "K7QM-4T20。",
                "「K7QM-4T20」",
                "K7QM-4T2O,"
            })
    void isRead(String typed) {
        assertEquals(Optional.of("K7QM4T20"), TypedCode.read(typed, 8));
    }

    @ParameterizedTest(name = "is not “{0}”")
    @ValueSource(strings = {"", "K7QM4T2", "K7QM4T200", "K7QM-4T2U", "K7QM-4T2ö", "케이칠큐엠사티이영", "K7QM+4T2"})
    void isNot(String typed) {
        assertEquals(Optional.empty(), TypedCode.read(typed, 8));
    }

    @Test
    @DisplayName("is written with as many characters as the bytes need, and in groups")
    void isWritten() {
        assertEquals("00000000", TypedCode.of(new byte[5]));
        assertEquals("ZZZZZZZZ", TypedCode.of(HexFormat.of().parseHex("ffffffffff")));
        assertEquals("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", TypedCode.of(HexFormat.of().parseHex("ff".repeat(16))));
        assertEquals("K7QM-4T20", TypedCode.grouped("K7QM4T20", 4));
        assertEquals("ABCD-EFGH-JK", TypedCode.grouped("ABCDEFGHJK", 4));
    }
}
