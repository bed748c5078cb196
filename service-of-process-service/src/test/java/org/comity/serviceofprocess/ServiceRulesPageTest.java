package org.comity.serviceofprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.serviceofprocess.adviser.Channel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/service-rules.md")
class ServiceRulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "service-rules.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    @DisplayName("names for each rule a test that there is")
    void tests() throws IOException {
        List<MatchResult> named = Pattern.compile("`(\\w+Test)\\.(\\w+|\\*)`")
                .matcher(Files.readString(PAGE))
                .results()
                .toList();
        assertTrue(named.size() > 40, () -> "only " + named.size());
        List<String> missing = named.stream()
                .filter(test -> !exists(test.group(1), test.group(2)))
                .map(test -> test.group(1) + "." + test.group(2))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    @DisplayName("has a row for every channel")
    void channels() throws IOException {
        String page = Files.readString(PAGE);
        Stream.of(Channel.values())
                .forEach(channel -> assertTrue(page.contains("| `" + channel + "` |"), channel::name));
    }

    private static boolean exists(String type, String method) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(each -> each.endsWith(type + ".java"))
                    .findFirst()
                    .orElse(null);
            return file != null && (method.equals("*") || Files.readString(file).contains("void " + method + "("));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
