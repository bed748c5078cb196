package org.comity.evidence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingTextsTest {
    @Test
    void bothLanguagesHaveTheSameFindings() {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = "org.comity.evidence.verify.findings";
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, exact);
        Properties chinese = new Properties();
        ResourceBundle bundle = ResourceBundle.getBundle(name, Locale.CHINESE, exact);
        english.keySet().forEach(key -> chinese.put(key, bundle.getString(key)));
        assertThat(bundle.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(chinese.getProperty(key)).as(key).isNotEqualTo(english.getString(key)));
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
