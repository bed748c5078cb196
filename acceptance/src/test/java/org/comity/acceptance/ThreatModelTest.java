package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The threat model")
class ThreatModelTest {
    private static final Path FILE = Path.of("..", "docs", "threat-model.md");
    private static final Pattern ROW = Pattern.compile("\\| ([STRIDE]) \\| (.+) \\| (.+) \\| (.+) \\|");
    private static final Pattern NAMED = Pattern.compile("`([\\w-]+)/(\\w+)\\.(\\w+)`");

    private record Row(String letter, String tests) {}

    @Test
    @DisplayName("looks at every boundary under all six letters")
    void isWhole() throws IOException {
        Map<String, List<Row>> boundaries = boundaries();

        assertThat(boundaries)
                .hasSizeGreaterThan(5)
                .allSatisfy((boundary, rows) ->
                        assertThat(rows).extracting(Row::letter).as(boundary).contains("S", "T", "R", "I", "D", "E"));
    }

    @Test
    @DisplayName("names of each control a test that is there")
    void isTested() throws IOException {
        List<String> missing = new ArrayList<>();
        for (List<Row> rows : boundaries().values()) {
            for (Row row : rows) {
                Matcher named = NAMED.matcher(row.tests());
                int tests = 0;
                while (named.find()) {
                    tests++;
                    if (!exists(named.group(1), named.group(2), named.group(3))) {
                        missing.add(named.group());
                    }
                }
                assertThat(tests).as(row.toString()).isPositive();
                assertThat(NAMED.matcher(row.tests()).replaceAll("").replace(",", ""))
                        .as("what is no test in %s", row)
                        .isBlank();
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Each heading that has a table, with the rows below it. */
    private static Map<String, List<Row>> boundaries() throws IOException {
        Map<String, List<Row>> boundaries = new LinkedHashMap<>();
        String heading = null;
        boolean table = false;
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
                table = false;
            } else if (line.startsWith("|---")) {
                table = true;
                boundaries.put(heading, new ArrayList<>());
            } else if (table && line.startsWith("|")) {
                Matcher row = ROW.matcher(line);
                assertThat(row.matches()).as(line).isTrue();
                boundaries.get(heading).add(new Row(row.group(1), row.group(4)));
            }
        }
        return boundaries;
    }

    static boolean exists(String module, String type, String method) throws IOException {
        Set<Path> sources = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
            files.filter(file -> file.endsWith(type + ".java")).forEach(sources::add);
        }
        Pattern test =
                Pattern.compile("@(?:(?:Parameterized|Repeated)?Test|Property)\\b(?:(?!\\bvoid\\b)[\\s\\S])*?\\bvoid "
                        + method + "\\(");
        for (Path source : sources) {
            if (test.matcher(Files.readString(source)).find()) {
                return true;
            }
        }
        return false;
    }
}
