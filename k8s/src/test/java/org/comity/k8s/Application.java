package org.comity.k8s;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a service says about itself in its sources: which variables it reads and where it answers. */
record Application(String name, Properties properties, Set<String> variables) {
    private static final Path PROJECT = Path.of("..");
    private static final List<String> SHARED = List.of("court-http", "court-events", "court-evidence", "court-store");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(COMITY_[A-Z_]+)");
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"(comity\\.[a-z.-]+)\"");

    static Application named(String name) {
        Path home = PROJECT.resolve(name);
        Properties own = load(home.resolve("src/main/resources/application.properties"));
        Properties all = new Properties();
        SHARED.stream()
                .filter(module -> text(home.resolve("pom.xml")).contains("<artifactId>" + module + "</artifactId>"))
                .map(module ->
                        PROJECT.resolve(module).resolve("src/main/resources/META-INF/microprofile-config.properties"))
                .forEach(file -> all.putAll(load(file)));
        all.putAll(own);
        Set<String> variables = new TreeSet<>(expressions(all));
        variables.addAll(injected(home.resolve("src/main/java"), all));
        return new Application(name, all, variables);
    }

    /** The value, with expressions replaced by their defaults. */
    String value(String key, String otherwise) {
        return properties.getProperty(key, otherwise).replaceAll("\\$\\{[A-Z_]+:([^}]*)}", "$1");
    }

    private static Set<String> expressions(Properties properties) {
        Set<String> names = new TreeSet<>();
        properties.forEach((key, value) -> {
            if (!key.toString().matches("%(test|dev)\\..*")) {
                Matcher expression = EXPRESSION.matcher(value.toString());
                while (expression.find()) {
                    names.add(expression.group(1));
                }
            }
        });
        return names;
    }

    /** A property that no file sets can only come from a variable of its name. */
    private static Set<String> injected(Path sources, Properties set) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher injected = INJECTED.matcher(text(file));
                while (injected.find()) {
                    if (!set.containsKey(injected.group(1)) && !hasDefault(file, injected.end())) {
                        names.add(injected.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
                    }
                }
            });
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        return names;
    }

    private static boolean hasDefault(Path file, int end) {
        return text(file).startsWith(", defaultValue", end);
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
