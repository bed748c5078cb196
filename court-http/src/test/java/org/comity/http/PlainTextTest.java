package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/text-rules.json}. */
class PlainTextTest {
    @ParameterizedTest(name = "kept: {0}")
    @MethodSource
    void kept(String what, JsonNode example) {
        assertThat(PlainText.of(written(example))).hasValue(example.get("kept").textValue());
    }

    static Stream<Arguments> kept() {
        return examples("kept");
    }

    @ParameterizedTest(name = "refused: {0}")
    @MethodSource
    void refused(String what, JsonNode example) {
        assertThat(PlainText.of(written(example))).isEmpty();
    }

    static Stream<Arguments> refused() {
        return examples("refused");
    }

    @ParameterizedTest(name = "blank: {0}")
    @MethodSource
    void blank(String what, JsonNode example) {
        assertThat(PlainText.isBlank(written(example))).isTrue();
    }

    static Stream<Arguments> blank() {
        return examples("blank");
    }

    @ParameterizedTest(name = "not blank: {0}")
    @MethodSource
    void visible(String what, JsonNode example) {
        assertThat(PlainText.isBlank(written(example))).isFalse();
    }

    static Stream<Arguments> visible() {
        return examples("visible");
    }

    @ParameterizedTest(name = "cut: {0}")
    @MethodSource
    void cut(String what, JsonNode example) {
        assertThat(PlainText.cut(written(example), example.get("most").intValue()))
                .isEqualTo(example.get("kept").textValue());
    }

    static Stream<Arguments> cut() {
        return examples("cut");
    }

    @Test
    @DisplayName("strip takes what shows nothing from both ends, and no mark from a letter")
    void strips() {
        assertThat(PlainText.strip("\u00a0\u200b Jose\u0301 \u3000\n")).isEqualTo("Jose\u0301");
        assertThat(PlainText.strip("\u3164\u00a0")).isEmpty();
    }

    private static String written(JsonNode example) {
        return example.get("written").textValue();
    }

    private static Stream<Arguments> examples(String kind) {
        try {
            JsonNode rules = new ObjectMapper()
                    .readTree(Path.of("..", "docs", "text-rules.json").toFile());
            return rules.get(kind)
                    .valueStream()
                    .map(example -> Arguments.of(example.get("what").textValue(), example));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
