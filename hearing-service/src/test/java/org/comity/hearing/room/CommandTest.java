package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.UNREADABLE_TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.UUID;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules themselves are in {@code docs/text-rules.json}. */
@DisplayName("What is typed into a room")
class CommandTest {
    private static Command saying(String text) {
        return new Command(
                UUID.randomUUID(),
                "statement.add",
                JsonNodeFactory.instance
                        .objectNode()
                        .setAll(Map.of("text", TextNode.valueOf(text.translateEscapes()))));
    }

    @ParameterizedTest(name = "{0} stands in the record as {1}")
    @CsvSource(textBlock = """
        被告可以答辩。,被告可以答辩。
        one\\r\\ntwo\\fthree,one\\ntwo\\nthree
        \\s\\s said　,said
        e\u0301t\u00e9,\u00e9t\u00e9
        \ud888\udfb0 newer than this Java,\ud888\udfb0 newer than this Java
        """)
    @DisplayName("is kept by the rules of text of the whole suite")
    void isKept(String typed, String kept) {
        assertEquals(kept.translateEscapes(), saying(typed).optionalText("text", 100));
    }

    @Test
    @DisplayName("is nothing if it shows nothing")
    void blank() {
        assertNull(saying("\u00a0\u200b\u3164").optionalText("text", 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u0007", "half \uD800"})
    @DisplayName("is refused whole if it holds what cannot be seen or turns what follows")
    void isRefused(String typed) {
        Command command = saying(typed);
        ProblemException refused = assertThrows(ProblemException.class, () -> command.optionalText("text", 100));
        assertEquals(UNREADABLE_TEXT, refused.code());
    }
}
