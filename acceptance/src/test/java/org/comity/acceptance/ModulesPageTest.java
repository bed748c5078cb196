package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code docs/modules.md}: what each module stands on, publishes, hears, asks for and keeps, read from what was built. */
class ModulesPageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path PAGE = PROJECT.resolve("docs/modules.md");
    private static final Pattern TABLE = Pattern.compile(
            "(?im)^\\s*(?:create (?:unlogged )?table (?:if not exists )?(?<made>\\w+)|alter table (?<from>\\w+)\\s+rename to (?<to>\\w+)|drop table (?:if exists )?(?<dropped>\\w+))");

    private final Map<String, JavaClasses> modules = new TreeMap<>();

    @Test
    @DisplayName("the page of the modules says what the code does; -Dcontract.write renews it")
    void page() throws IOException {
        for (String module : modulesWithClasses()) {
            modules.put(module, new ClassFileImporter().importPath(classesOf(module)));
        }
        String written = modules.keySet().stream().map(this::section).collect(Collectors.joining("\n", """
                # Modules

                Written from what was built, by `ModulesPageTest` (renew: `./mvnw test -pl acceptance -Dtest=ModulesPageTest -Dcontract.write=true` after a build).
                What they are for and which may depend on which: [developing.md](developing.md).

                """, ""));
        if (System.getProperty("contract.write") != null) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).hasContent(written);
    }

    private String section(String module) {
        StringBuilder text = new StringBuilder("## ").append(module).append("\n\n");
        say(text, "packages", packages(module));
        say(text, "stands on", standsOn(module));
        say(text, "publishes", publishes(module));
        say(text, "hears", hears(module));
        say(text, "asks over HTTP", asks(module));
        say(text, "keeps (tables)", keeps(module));
        return text.toString();
    }

    private static void say(StringBuilder text, String what, Collection<String> words) {
        if (!words.isEmpty()) {
            text.append("- ")
                    .append(what)
                    .append(": ")
                    .append(String.join(", ", words))
                    .append('\n');
        }
    }

    /** Without what they have in common, unless there is one only. */
    private Set<String> packages(String module) {
        Set<String> names = modules.get(module).stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        String base = names.stream().reduce(ModulesPageTest::common).orElseThrow();
        return names.stream()
                .map(name -> name.equals(base) ? name : name.substring(base.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String common(String one, String other) {
        String parent = one;
        while (!(other + ".").startsWith(parent + ".")) {
            parent = parent.substring(0, parent.lastIndexOf('.'));
        }
        return parent;
    }

    private Set<String> standsOn(String module) {
        Set<String> targets = modules.get(module).stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .collect(Collectors.toSet());
        return modules.keySet().stream()
                .filter(other -> !other.equals(module))
                .filter(other ->
                        targets.stream().anyMatch(target -> modules.get(other).contain(target)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> publishes(String module) {
        return modules
                .get(module)
                .that(DescribedPredicate.describe(
                        "events",
                        each -> !each.isInterface()
                                && each.getAllRawInterfaces().stream()
                                        .anyMatch(type -> type.getName().equals("org.comity.events.Event"))))
                .stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> hears(String module) {
        return modules.get(module).stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.isAnnotatedWith("org.comity.events.Listens"))
                .map(ModulesPageTest::heard)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String heard(JavaMethod method) {
        return method.getRawParameterTypes().getFirst().getSimpleName() + " ("
                + method.getOwner().getSimpleName() + ")";
    }

    private Set<String> asks(String module) {
        return modules.get(module).stream()
                .filter(each -> each.isAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient"))
                .map(each -> each.getAnnotationOfType("org.eclipse.microprofile.rest.client.inject.RegisterRestClient")
                                .get("configKey")
                                .orElse("")
                        + " (" + each.getSimpleName() + ")")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As its own migrations leave them. */
    private static Set<String> keeps(String module) {
        Set<String> tables = new TreeSet<>();
        for (String migration : migrations(module)) {
            TABLE.matcher(migration).results().forEach(statement -> change(tables, statement));
        }
        return tables;
    }

    private static void change(Set<String> tables, MatchResult statement) {
        if (statement.group("made") != null) {
            tables.add(statement.group("made"));
        } else if (statement.group("dropped") != null) {
            tables.remove(statement.group("dropped"));
        } else {
            tables.remove(statement.group("from"));
            tables.add(statement.group("to"));
        }
    }

    private static List<String> migrations(String module) {
        Path folder = classesOf(module).resolve("db/migration");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    // As they are run: V0_3 before V0_3_1.
                    .sorted(Comparator.comparing(file -> file.toString().replace("__", " ")))
                    .map(ModulesPageTest::text)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> modulesWithClasses() {
        return Pattern.compile("<module>([a-z-]+)</module>")
                .matcher(text(PROJECT.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                // built at the same time as this, and read by nobody
                .filter(module -> !module.equals("benchmarks"))
                .filter(module -> Files.isDirectory(classesOf(module).resolve("org")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path classesOf(String module) {
        return PROJECT.resolve(module).resolve("target/classes");
    }
}
