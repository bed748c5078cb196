package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The requirements of OWASP ASVS")
class AsvsTest {
    private static final Path FILE = Path.of("..", "docs", "asvs.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|");
    private static final Pattern NAMED = Pattern.compile("`([\\w-]+)/(\\w+)\\.(\\w+)`");
    private static final Pattern OF_THE_WEB = Pattern.compile("`(web/src/[\\w./-]+\\.test\\.tsx?)`");
    private static final List<String> WITHOUT = List.of("**open**: ", "**without a test**: ", "**none here**");

    /** The last requirement of level 1 or 2 in each section. Source: ASVS 4.0.3. */
    private static final Map<String, Integer> SECTIONS = Map.ofEntries(
            Map.entry("2.1", 12),
            Map.entry("2.2", 3),
            Map.entry("2.3", 3),
            Map.entry("2.4", 5),
            Map.entry("2.5", 7),
            Map.entry("2.6", 3),
            Map.entry("2.7", 6),
            Map.entry("2.8", 7),
            Map.entry("2.9", 3),
            Map.entry("2.10", 4),
            Map.entry("7.1", 4),
            Map.entry("7.2", 2),
            Map.entry("7.3", 4),
            Map.entry("7.4", 3),
            Map.entry("8.1", 4),
            Map.entry("8.2", 3),
            Map.entry("8.3", 8),
            Map.entry("11.1", 8),
            Map.entry("12.1", 3),
            Map.entry("12.2", 1),
            Map.entry("12.3", 6),
            Map.entry("12.4", 2),
            Map.entry("12.5", 2),
            Map.entry("12.6", 1),
            Map.entry("14.1", 4),
            Map.entry("14.2", 6),
            Map.entry("14.3", 3),
            Map.entry("14.4", 7),
            Map.entry("14.5", 4));

    private static final List<String> TAKEN_OUT = List.of("7.3.2", "14.3.1");

    private record Row(String number, String heldBy, String tests) {
        boolean isWithoutTest() {
            return WITHOUT.stream().anyMatch(heldBy::startsWith);
        }
    }

    @Test
    @DisplayName("of level 2 each have their row, in the chapters that are looked at")
    void isWhole() throws IOException {
        List<String> all = SECTIONS.entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                        .mapToObj(number -> section.getKey() + "." + number))
                .filter(number -> !TAKEN_OUT.contains(number))
                .toList();

        assertThat(rows()).extracting(Row::number).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @DisplayName("are held by a test that is there, or the row says why there is none")
    void isTested() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            if (row.isWithoutTest()) {
                assertThat(row.tests()).as(row.number()).isBlank();
                continue;
            }
            List<String> named = named(row, missing);
            assertThat(named).as(row.number()).isNotEmpty();
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> named(Row row, List<String> missing) throws IOException {
        List<String> named = new ArrayList<>();
        Matcher ours = NAMED.matcher(row.tests());
        while (ours.find()) {
            named.add(ours.group());
            if (!ThreatModelTest.exists(ours.group(1), ours.group(2), ours.group(3))) {
                missing.add(row.number() + " " + ours.group());
            }
        }
        Matcher web = OF_THE_WEB.matcher(row.tests());
        while (web.find()) {
            named.add(web.group());
            if (!Files.exists(Path.of("..", web.group(1)))) {
                missing.add(row.number() + " " + web.group());
            }
        }
        String rest =
                OF_THE_WEB.matcher(NAMED.matcher(row.tests()).replaceAll("")).replaceAll("");
        assertThat(rest.replace(",", "")).as("what is no test in %s", row).isBlank();
        return named;
    }

    private static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> line.matches("\\| \\d.*"))
                    .map(line -> {
                        Matcher row = ROW.matcher(line);
                        assertThat(row.matches()).as(line).isTrue();
                        return new Row(row.group(1), row.group(3), row.group(4));
                    })
                    .toList();
        }
    }
}
