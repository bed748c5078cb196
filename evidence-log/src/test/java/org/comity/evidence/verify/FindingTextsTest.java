package org.comity.evidence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {
    @ParameterizedTest(name = "{0} says all that English says, with the same details and in its own words")
    @ValueSource(strings = {"zh", "ar", "es", "fr", "ja", "ko", "ru"})
    void everyLanguageHasTheSameFindings(String language) throws IOException {
        Properties english = texts("");
        Properties other = texts("_" + language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(other.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
            assertThat(placesIn(other.getProperty(key))).as(key).isEqualTo(placesIn(english.getProperty(key)));
        });
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/org/comity/evidence/verify/findings" + suffix + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    /** As the reader will see them: a single apostrophe would swallow the places after it. */
    private static Set<String> placesIn(String pattern) {
        String said = new MessageFormat(pattern, Locale.ROOT).format(new String[] {"@0", "@1", "@2", "@3", "@4"});
        return Pattern.compile("@[0-4]")
                .matcher(said)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void everyFindingOfTheCheckHasAText() throws IOException {
        ResourceBundle english = ResourceBundle.getBundle(
                "org.comity.evidence.verify.findings",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        TreeSet<String> codes = new TreeSet<>();
        try (DirectoryStream<Path> sources =
                Files.newDirectoryStream(Path.of("src/main/java/org/comity/evidence/pack"))) {
            for (Path source : sources) {
                Pattern.compile("(?:BrokenPackage|NotCanonical|holds|fails|notClaimed)\\(\\s*\"([a-z-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(result -> codes.add(result.group(1)));
            }
        }
        codes.remove("not-proven-");
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(english.keySet()).containsAll(codes);
    }
}
