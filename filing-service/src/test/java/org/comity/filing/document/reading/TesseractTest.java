package org.comity.filing.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.comity.filing.TestPages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The program that reads pages")
class TesseractTest {
    @TempDir
    Path folder;

    private static Tesseract tesseract(Map<String, String> said) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(ReadingConfig.class)
                .withDefaultValues(said)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .build();
        return new Tesseract(config.getConfigMapping(ReadingConfig.class));
    }

    /** One of this name and with these lines, in the place of Tesseract. */
    private Tesseract instead(String script, String seconds) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return tesseract(
                Map.of("comity.filing.reading.tesseract", program.toString(), "comity.filing.reading.time", seconds));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"zh-CN,chi_sim+eng", "zh,chi_sim+eng", "zh-Hans-HK,chi_sim+eng", "zh-TW,", "en-GB,eng", "sw,", "xx,"})
    @DisplayName("reads a language with its data, and none in the place of another")
    void data(String tag, String data) throws IOException {
        Tesseract two = instead("printf 'List of available languages (2):\\nchi_sim\\neng\\n'", "5s");
        assertThat(two.dataFor(tag)).isEqualTo(Optional.ofNullable(data));
        assertThat(two.languages()).containsExactly("en", "zh-Hans");
    }

    @Test
    @DisplayName("reads a page of Chinese and English and says how sure it is")
    void reads() throws IOException {
        Tesseract real = tesseract(Map.of("comity.filing.reading.tesseract", "tesseract"));
        Path picture = Files.write(
                folder.resolve("page.jpg"), TestPages.photographed("The price is 480,000 USD.", "买卖合同争议由法院管辖。"));
        ReadPage page =
                real.read(picture, real.dataFor("zh-CN").orElseThrow(), 2).orElseThrow();
        assertThat(page.page()).isEqualTo(2);
        assertThat(page.text()).contains("The price is 480,000 USD.").contains("合同");
        assertThat(page.confidence()).isBetween(70, 100);
        assertThat(real.version()).startsWith("tesseract ");
    }

    @Test
    @DisplayName("that does not run is said when the service starts, by the variable that names it")
    void notThere() throws IOException {
        Tesseract broken = instead("exit 3", "5s");
        assertThatThrownBy(() -> broken.look(null))
                .hasMessageContainingAll("COMITY_FILING_READING_TESSERACT", folder.toString(), "3");
        assertThatCode(() -> tesseract(Map.of()).look(null)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is ended when its time is over, and the page is not read")
    void time() throws IOException {
        Tesseract slow = instead("exec sleep 30", "1s");
        long began = System.nanoTime();
        assertThat(slow.read(folder.resolve("page.jpg"), "eng", 1)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as much memory as it likes    | head -c 1200000000 /dev/zero | tail
            more words than a page can    | yes 12345678901234567890 | head -c 20000000
            a file without end            | head -c 5000000 /dev/zero > "$1.out"
            the environment of the court  | [ -n "$HOME" ] || exit 1
            """)
    @DisplayName("is not given")
    void limits(String what, String script) throws IOException {
        assertThat(instead(script, "20s").read(folder.resolve("page.jpg"), "eng", 1))
                .as(what)
                .isEmpty();
    }
}
