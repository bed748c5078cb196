package org.comity.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("docs/hearing-rules.md")
class HearingRulesTest {
    private static final Path PAGE = Path.of("../docs/hearing-rules.md");
    private static final Path CLASSES = Path.of("target/test-classes");
    /** A class of tests and one of its methods. */
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:\\.[A-Z]\\w*)?)\\.([a-z]\\w*)`");

    /** What comes before the first heading, which has the rules, or beneath one. */
    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !heading.isEmpty() && !line.equals("## " + heading))
                .skip(heading.isEmpty() ? 0 : 1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| ") && !line.endsWith("| test |"))
                .toList();
    }

    @ParameterizedTest(name = "{0}, of which there are more than {1}")
    @CsvSource({"'', 40", "Bad input, 24", "Article by article, 20", "Rule by rule, 20", "What an audit found, 17"})
    @DisplayName("names a test for each rule and for each kind of bad input, and each test that it names is one")
    void testsExist(String heading, int count) throws IOException {
        Set<String> tests = tests();
        Set<String> missing = new TreeSet<>();
        List<String> rows = rows(heading);
        for (String rule : rows) {
            List<String> named =
                    NAMED.matcher(rule).results().map(HearingRulesTest::name).toList();
            assertTrue(!named.isEmpty(), () -> "no test: " + rule);
            named.stream().filter(test -> !tests.contains(test)).forEach(missing::add);
        }
        assertTrue(rows.size() > count, "the table was not read");
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Rule by rule, '', 21", "What an audit found, H, 18"})
    @DisplayName("leaves out none of the rules by which the room was designed, and nothing that was found")
    void leavesNothingOut(String heading, String prefix, int last) throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, last)
                        .mapToObj(number -> prefix + number)
                        .toList(),
                rows(heading).stream().map(row -> row.split(" *\\| *")[1]).toList());
    }

    private static String name(MatchResult found) {
        return found.group(1) + "." + found.group(2);
    }

    /** Of this module, as {@code Class.method} and {@code Outer.Class.method}. */
    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String relative = CLASSES.relativize(file).toString();
                Class<?> type = load(relative.substring(0, relative.length() - ".class".length())
                        .replace('/', '.'));
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .map(annotation -> annotation.annotationType().getSimpleName())
                                .anyMatch(Set.of("Test", "ParameterizedTest", "Property")::contains))
                        .forEach(method -> {
                            names.add(type.getSimpleName() + "." + method.getName());
                            if (type.getEnclosingClass() != null) {
                                names.add(type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName() + "."
                                        + method.getName());
                            }
                        });
            }
        }
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HearingRulesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
