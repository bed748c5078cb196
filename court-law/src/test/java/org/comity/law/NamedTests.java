package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests of the services that pages of notes name, as {@code Class.method}. */
final class NamedTests {
    private static final List<String> SERVICES = List.of(
            "filing-service", "service-of-process-service", "hearing-service", "court-law", "gateway", "acceptance");
    private static final Map<String, String> TEXTS = texts();

    private NamedTests() {}

    /** For a cell of a table. */
    static String cell(List<String> tests) {
        return tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining(", "));
    }

    /** Each is there, and its class speaks of that. */
    static void requireAbout(String code, String test) {
        assertThat(textOf(test)).as("%s speaks of %s", test, code).containsPattern("[\"'`, ]" + code + "\\b");
    }

    static void requireThere(String test) {
        assertThat(textOf(test)).as(test).contains(" void " + test.split("\\.")[1] + "(");
    }

    private static String textOf(String test) {
        return TEXTS.getOrDefault(test.split("\\.")[0] + ".java", "");
    }

    private static Map<String, String> texts() {
        return SERVICES.stream()
                .map(service -> Path.of("..", service, "src", "test", "java"))
                .flatMap(NamedTests::filesIn)
                .filter(file -> file.toString().endsWith("Test.java"))
                .collect(Collectors.toMap(file -> file.getFileName().toString(), read(), String::concat));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Function<Path, String> read() {
        return file -> {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
