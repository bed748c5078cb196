package org.comity.serviceofprocess.adviser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the adviser says from memory")
class RecalledLawTest {
    private static final Path PAGE = Path.of("..", "docs", "recalled-service-law.md");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    @DisplayName("stands in docs/recalled-service-law.md; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        Map<String, Set<Channel>> rules = new TreeMap<>();
        Map<String, Set<String>> facts = new TreeMap<>();
        ChannelAdviser adviser = new ChannelAdviser(ServiceLaw.load());
        for (String country : Locale.getISOCountries()) {
            for (AddresseeKind kind : AddresseeKind.values()) {
                if (isPossible(country, kind)) {
                    for (Paper paper : Paper.values()) {
                        adviser.advise(situation(country, kind, paper))
                                .channels()
                                .forEach(answer -> collect(answer, country, rules, facts));
                    }
                }
            }
        }
        StringBuilder page = new StringBuilder("""
                # What the adviser of channels says from memory

                Written by `RecalledLawTest` (renew: `./mvnw test -pl service-of-process-service -Dtest=RecalledLawTest
                -Dcontract.write=true`), which asks the adviser of every state and place of ISO 3166, each kind of addressee and each
                kind of paper, and collects what is not marked as verified. Each of these is marked as such where it is shown, and is to be
                compared with its source before it is relied on. The wording of forms: [forms.md](forms.md); periods: `confidence` in
                `court-law`'s `procedural-periods.json`; requests from abroad: `incoming-grounds.json`.

                ## Rules

                | rule | channels |
                |---|---|
                """);
        rules.forEach((rule, channels) -> page.append("| %s | %s |%n"
                .formatted(rule, channels.stream().map(Channel::name).collect(joining(", ")))));
        page.append("\n## Facts of states\n\n| fact | states |\n|---|---|\n");
        facts.forEach((fact, states) -> page.append("| `%s` | %s |%n".formatted(fact, String.join(" ", states))));
        return page.toString();
    }

    private static void collect(
            ChannelAnswer answer, String country, Map<String, Set<Channel>> rules, Map<String, Set<String>> facts) {
        for (LegalGround ground : answer.grounds()) {
            if (ground.confidence() != Confidence.VERIFIED) {
                add(rules, ground.code(), ground.article(), ground.confidence(), answer.channel());
            }
            fact(ground.datum(), country, facts);
        }
        fact(answer.recipient(), country, facts);
        Expectation time = answer.expected();
        if (time != null && time.confidence() != Confidence.VERIFIED) {
            add(rules, time.code(), time.article(), time.confidence(), answer.channel());
        }
        Translation language = answer.translation();
        if (language != null && language.confidence() != Confidence.VERIFIED) {
            add(rules, language.code(), language.article(), language.confidence(), answer.channel());
        }
    }

    private static void add(
            Map<String, Set<Channel>> rules, String code, String article, Confidence confidence, Channel channel) {
        String rule = "`%s`: %s (%s)"
                .formatted(
                        code,
                        article == null ? "no article" : article,
                        confidence.name().toLowerCase(Locale.ROOT));
        rules.computeIfAbsent(rule, unknown -> new TreeSet<>()).add(channel);
    }

    /** What is unknown is not recalled. */
    private static void fact(Datum datum, String country, Map<String, Set<String>> facts) {
        if (datum != null && datum.value() != null && datum.confidence() != Confidence.VERIFIED) {
            facts.computeIfAbsent(datum.name(), unknown -> new TreeSet<>()).add(country);
        }
    }

    private static boolean isPossible(String country, AddresseeKind kind) {
        return kind != AddresseeKind.FOREIGN_STATE
                || !List.of("CN", "HK", "MO", "TW").contains(country);
    }

    private static Situation situation(String country, AddresseeKind kind, Paper paper) {
        return new Situation(
                country,
                null,
                kind,
                null,
                true,
                false,
                false,
                null,
                Establishment.NONE,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                paper,
                DAY);
    }
}
