package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is typed into a room")
class WrittenTextTest {
    private static String unescaped(String text) {
        return text.translateEscapes();
    }

    @ParameterizedTest(name = "{0} stands in the record as {1}")
    @CsvSource(textBlock = """
        被告可以答辩。,被告可以答辩。
        기계에 하자가,기계에 하자가
        e\u0301t\u00e9,\u00e9t\u00e9
        one\\r\\ntwo\\fthree,one\\ntwo\\nthree
        \\s\\s said　,said
        \u00a0\u200b\u3164,''
        نمی\u200cخواهم,نمی\u200cخواهم
        \ud83d\udc69\u200d\u2696\ufe0f,\ud83d\udc69\u200d\u2696\ufe0f
        \ud842\udfb7,\ud842\udfb7
        """)
    void isKept(String typed, String written) {
        assertEquals(Optional.of(unescaped(written)), WrittenText.of(unescaped(typed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "\u202Ax",
                "x\u2066y\u2069",
                "\u0000",
                "a\u001B[31m",
                "half \uD800",
                "\uDC00 half",
                "\uFFFE",
                "private \uE000",
                "delete \u007F"
            })
    @DisplayName("is refused whole if it holds what cannot be seen or turns what follows")
    void isRefused(String typed) {
        assertEquals(Optional.empty(), WrittenText.of(typed));
    }
}
