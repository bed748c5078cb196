package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While the processes of a service are replaced, those of the version before go on with tables that the new version has migrated. */
@DisplayName("A migration")
class MigrationsTest {
    /** The newest migration of each module when this rule came; what is after it keeps to it. */
    private static final Map<String, String> BEFORE_THE_RULE = Map.ofEntries(
            Map.entry("gateway", "043"),
            Map.entry("filing-service", "163"),
            Map.entry("service-of-process-service", "087"),
            Map.entry("hearing-service", "084"),
            Map.entry("court-http", "0.1.1"),
            Map.entry("court-events", "0.2.3"),
            Map.entry("evidence-log", "0.3.4"),
            Map.entry("court-audit", "0.4.3"),
            Map.entry("court-cases", "0.5.9"),
            Map.entry("court-sessions", "0.6"),
            Map.entry("court-evidence", "0"));

    /** Says that the version before reads and writes no more what is taken away here. */
    private static final Pattern CONTRACT = Pattern.compile("^-- contract: since V[0-9.]+ nobody .+");

    private static final Pattern VERSION = Pattern.compile("V([0-9_]+)__.+[.]sql");
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern ALTERED = Pattern.compile("alter table (?:only )?(?:if exists )?(\\w+)");
    private static final Pattern UNIQUE = Pattern.compile("create unique index .*? on (\\w+)");
    /** What takes something from the version before, or refuses what it writes. */
    private static final Map<String, Pattern> TAKES_AWAY = Map.of(
            "drops a table", Pattern.compile("\\bdrop table\\b"),
            "drops a column", Pattern.compile("\\bdrop column\\b"),
            "renames", Pattern.compile("\\brename\\b"),
            "changes a type", Pattern.compile("\\balter column \\w+ (?:set data )?type\\b"),
            "asks for a value", Pattern.compile("\\bset not null\\b"),
            "takes a default away", Pattern.compile("\\bdrop default\\b"),
            "adds a column that must be given",
                    Pattern.compile(
                            "\\badd (?:column )?(?!constraint\\b)\\w+ (?:(?!\\bdefault\\b|\\bgenerated\\b)[^,;])*"
                                    + "\\bnot null\\b(?![^,;]*\\b(?:default|generated)\\b)"));

    @Test
    @DisplayName("takes nothing away that the version before still uses")
    void expands() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        List<Path> looked = new ArrayList<>();
        for (Path migration : migrations()) {
            String module = migration.getName(1).toString();
            if (isAfter(version(migration), BEFORE_THE_RULE.getOrDefault(module, "0"))) {
                looked.add(migration);
                List<String> found = takenAway(Files.readString(migration));
                if (!found.isEmpty()) {
                    faults.put(module + " " + migration.getFileName(), found);
                }
            }
        }
        assertThat(looked).isNotEmpty();
        assertThat(faults).as("docs/developing.md, Migrations").isEmpty();
    }

    @Test
    @DisplayName("is looked at in every module that has one, from where the rule began")
    void everyModule() throws IOException {
        assertThat(migrations())
                .extracting(migration -> migration.getName(1).toString())
                .hasSameElementsAs(BEFORE_THE_RULE.keySet());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "drops a table | drop table charge;",
                "drops a column | alter table charge drop column paid_on;",
                "renames | alter table charge rename column paid_on to paid_at;",
                "renames | alter table charge rename to fee;",
                "changes a type | alter table charge alter column cny type bigint using cny::bigint;",
                "asks for a value | alter table charge alter column cny set not null;",
                "takes a default away | alter table charge alter column cny drop default;",
                "adds a column that must be given | alter table charge add column payer uuid not null;",
                "adds a column that must be given | alter table charge add column note text, add column payer uuid not null references person;",
                "adds a constraint | alter table charge add constraint positive check (cny > 0);",
                "makes unique | create unique index one_serial on charge (serial);",
                "renames | create table a (b int); alter table charge rename column c to d;",
                "drops a column | -- contract: nobody needs it\\nalter table charge drop column paid_on;"
            })
    void isFound(String what, String sql) {
        assertThat(takenAway(sql.replace("\\n", "\n"))).containsExactly(what);
    }

    /** It holds the one while it waits for the other; who works with both in the other order would wait for it, and one of them be ended. */
    @Test
    @DisplayName("alters one table that people work with, and no second")
    void oneTable() {
        assertThat(takenAway("alter table charge add column a text; alter table payment add column b text;"))
                .containsExactly("alters charge and payment");
        assertThat(takenAway("create table refund (id uuid); alter table refund add column a text; "
                        + "alter table charge add column b text; alter table charge add column c text;"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "create table charge (id uuid primary key, cny numeric not null);",
                "create table charge (id uuid); alter table charge add constraint one unique (id); create unique index i on charge (id);",
                "alter table charge add column payer uuid;",
                "alter table charge add column cny numeric(20, 2) not null default 0, add column note text;",
                "alter table charge add column serial bigint not null default nextval('charge_serial');",
                "alter table charge add column serial bigint generated always as identity not null;",
                "alter table charge alter column payer drop not null;",
                "alter table charge drop constraint kind, add constraint kind check (kind in ('A', 'B'));",
                "alter table charge add column kind text; alter table charge add constraint kind check (kind in ('A', 'B'));",
                "create index of_payer on charge (payer);",
                "-- rename the column, some day\\nselect 1;",
                "-- contract: since V171 nobody reads when it was paid\\nalter table charge drop column paid_on;"
            })
    void isKept(String sql) {
        assertThat(takenAway(sql.replace("\\n", "\n"))).isEmpty();
    }

    private static List<String> takenAway(String text) {
        if (text.lines().anyMatch(line -> CONTRACT.matcher(line).matches())) {
            return List.of();
        }
        String sql = text.replaceAll("--[^\n]*", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        List<String> own =
                CREATED.matcher(sql).results().map(created -> created.group(1)).toList();
        List<String> found = new ArrayList<>();
        for (String statement : Arrays.stream(sql.split(";")).map(String::strip).toList()) {
            Matcher altered = ALTERED.matcher(statement);
            boolean ofOwn = altered.find() && own.contains(altered.group(1));
            if (!ofOwn) {
                TAKES_AWAY.forEach((what, pattern) -> {
                    if (pattern.matcher(statement).find()) {
                        found.add(what);
                    }
                });
                // One that takes the place of another lets more be; one on a new column asks nothing of who does not
                // know it.
                if (statement.contains("add constraint")
                        && !statement.contains("drop constraint")
                        && !sql.contains("add column")) {
                    found.add("adds a constraint");
                }
            }
            Matcher unique = UNIQUE.matcher(statement);
            if (unique.find() && !own.contains(unique.group(1)) && !sql.contains("add column")) {
                found.add("makes unique");
            }
        }
        List<String> altered = ALTERED.matcher(sql)
                .results()
                .map(table -> table.group(1))
                .filter(table -> !own.contains(table))
                .distinct()
                .toList();
        if (altered.size() > 1) {
            found.add("alters " + String.join(" and ", altered));
        }
        return found;
    }

    private static List<Path> migrations() throws IOException {
        List<Path> migrations = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path folder : modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".sql")).forEach(migrations::add);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
        return migrations;
    }

    private static String version(Path migration) {
        Matcher name = VERSION.matcher(migration.getFileName().toString());
        assertThat(name.matches()).as(migration.toString()).isTrue();
        return name.group(1).replace('_', '.');
    }

    private static boolean isAfter(String version, String other) {
        return Arrays.compare(numbers(version), numbers(other)) > 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.]")).mapToInt(Integer::parseInt).toArray();
    }
}
