package org.comity.evidence.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of RFC 8785; their source and what they were compared with stand beside them. */
class CanonicalJsonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path VECTORS = Path.of("src/test/resources/rfc8785");

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("a number is written as in appendix B")
    @CsvFileSource(resources = "/rfc8785/numbers.csv", numLinesToSkip = 1)
    void numbers(String bits, String text) {
        double number = Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits));

        assertThat(new String(CanonicalJson.bytes(CanonicalJson.node(number)), UTF_8))
                .isEqualTo(text);
    }

    @Test
    @DisplayName("the sample of section 3.2.2 has the bytes of section 3.2.4")
    void sample() throws IOException {
        byte[] canonical =
                CanonicalJson.bytes(JSON.readTree(VECTORS.resolve("sample.json").toFile()));

        assertThat(HexFormat.of().formatHex(canonical))
                .isEqualTo(Files.readString(VECTORS.resolve("sample.hex")).replaceAll("\\s", ""));
    }

    @Test
    @DisplayName("names are sorted by their UTF-16 units, as in section 3.2.3")
    void sorting() throws IOException {
        byte[] canonical = CanonicalJson.bytes(
                JSON.readTree(VECTORS.resolve("sorting.json").toFile()));

        assertThat(JSON.readTree(canonical).properties().stream()
                        .map(each -> each.getValue().asText()))
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }
}
