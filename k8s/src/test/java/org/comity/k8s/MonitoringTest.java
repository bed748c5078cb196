package org.comity.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The alerts")
class MonitoringTest {
    private static final Pattern METRIC = Pattern.compile("\\bcomity_[a-z_]+");
    private static final Pattern MADE = Pattern.compile(
            "(?:Gauge\\.builder|metrics\\.(?:counter|timer|gauge[A-Za-z]*))\\(\\s*\"(comity[a-z.-]+)\"");
    /** What Prometheus appends to a name: its unit, and that it only grows. */
    private static final Pattern APPENDED = Pattern.compile("_(seconds|total|count|sum|max|bucket)");

    /** Of how a room works and how busy it is; nobody is woken for them. */
    private static final Set<String> SHOWN_ONLY = Set.of(
            "comity_hearing_rooms", "comity_hearing_connections", "comity_hearing_commands", "comity_hearing_refusals");

    private static final List<JsonNode> RULES = rules();

    private static List<JsonNode> rules() {
        try {
            List<JsonNode> rules = new ArrayList<>();
            new YAMLMapper()
                    .readTree(Path.of("monitoring/alerts.yaml").toFile())
                    .at("/spec/groups")
                    .forEach(group -> group.get("rules").forEach(rules::add));
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("ask for what some service measures, and each measure of trouble is asked for")
    void measured() throws IOException {
        Set<String> asked = new TreeSet<>();
        RULES.forEach(rule -> {
            Matcher metric = METRIC.matcher(rule.get("expr").asText());
            while (metric.find()) {
                asked.add(withoutUnit(metric.group()));
            }
        });
        Set<String> made = made();
        assertThat(made).containsAll(asked).containsAll(SHOWN_ONLY);
        made.removeAll(SHOWN_ONLY);
        assertThat(asked).isEqualTo(made);
    }

    @Test
    @DisplayName("each say whom they wake, and what to do, in a section that is there; and no section is of no alert")
    void haveRunbooks() throws IOException {
        Set<String> sections = new TreeSet<>();
        Files.readAllLines(Path.of("../docs/runbooks.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> "docs/runbooks.md#"
                        + line.substring(3)
                                .toLowerCase(Locale.ROOT)
                                .replace("'", "")
                                .replace(' ', '-'))
                .forEach(sections::add);
        Set<String> named = new TreeSet<>();
        assertThat(RULES).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.at("/labels/severity").asText()).isIn("page", "ticket");
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            assertThat(sections).contains(rule.at("/annotations/runbook").asText());
            named.add(rule.at("/annotations/runbook").asText());
        });
        assertThat(named).isEqualTo(sections);
        assertThat(RULES.stream().map(rule -> rule.get("alert").asText())).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("have a page beside them that shows what is measured, each panel in a place of its own")
    void dashboard() throws IOException {
        JsonNode dashboard =
                new ObjectMapper().readTree(Path.of("monitoring/dashboard.json").toFile());
        Set<String> shown = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        dashboard.get("panels").forEach(panel -> {
            assertThat(panel.get("title").asText()).isNotBlank();
            assertThat(places.add(panel.get("gridPos").toString())).isTrue();
            panel.get("targets").forEach(target -> {
                Matcher metric = METRIC.matcher(target.get("expr").asText());
                while (metric.find()) {
                    shown.add(withoutUnit(metric.group()));
                }
            });
        });
        assertThat(made()).containsAll(shown);
        assertThat(shown).containsAll(SHOWN_ONLY);
    }

    @Test
    @DisplayName("are rendered with who is asked, by name of the service, and from where")
    void rendered() {
        String yaml = Manifests.rendered(Path.of("monitoring"));
        assertThat(yaml)
                .contains(
                        "kind: PodMonitor",
                        "kind: PrometheusRule",
                        "grafana_dashboard: \"1\"",
                        "path: /q/metrics",
                        "app.kubernetes.io/name")
                .contains("namespace: comity");
    }

    private static String withoutUnit(String metric) {
        String name = metric;
        for (Matcher last = Pattern.compile(APPENDED + "$").matcher(name);
                last.find();
                last = Pattern.compile(APPENDED + "$").matcher(name)) {
            name = name.substring(0, last.start());
        }
        return name;
    }

    private static Set<String> made() throws IOException {
        Set<String> made = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path sources : modules.map(each -> each.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                made.addAll(madeIn(sources));
            }
        }
        return made;
    }

    private static Set<String> madeIn(Path sources) throws IOException {
        Set<String> made = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher metric = MADE.matcher(Files.readString(file));
                while (metric.find()) {
                    made.add(metric.group(1).replaceAll("[.-]", "_"));
                }
            }
        }
        return made;
    }
}
