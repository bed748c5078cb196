package org.comity.gateway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.events.Listens;
import org.comity.gateway.news.NewsKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The matrix of who is told of what")
class TellingTest {
    private static final Path PAGE = Path.of("..", "docs", "notifications.md");

    @Test
    @DisplayName("names every published event, and says of each that reaches nobody why")
    void everyEvent() throws IOException {
        Set<String> published;
        try (Stream<Path> files = Files.list(Path.of("..", "docs", "events"))) {
            published = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = told();
        Telling.UNTOLD.forEach(untold -> {
            assertThat(untold.because()).as(untold.event()).isNotBlank();
            assertThat(named.add(untold.event()))
                    .as(untold.event() + " is told")
                    .isTrue();
        });
        assertThat(named)
                .as("a new event is a row of Telling.ALL, or of Telling.UNTOLD with the reason")
                .isEqualTo(published);
    }

    @Test
    @DisplayName("is what the listeners follow: they listen to just the events that reach somebody")
    void listened() {
        Set<String> heard = Stream.of(
                        FilingListener.class,
                        CaseListener.class,
                        PeopleListener.class,
                        ServiceListener.class,
                        HearingListener.class,
                        DeadlineListener.class)
                .flatMap(listener -> Arrays.stream(listener.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Listens.class))
                .map(method -> method.getParameterTypes()[0].getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(heard).isEqualTo(told());
    }

    @Test
    @DisplayName(
            "reaches everybody in the inbox, whatever becomes of the mail, and uses every kind of news but those of old letters")
    void inbox() {
        assertThat(Telling.ALL)
                .allSatisfy(telling -> assertThat(telling.channels()).contains(Channel.INBOX));
        Set<NewsKind> used = Telling.ALL.stream()
                .map(Telling::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NewsKind.class)));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(used))).containsExactly(NewsKind.CASE_NEWS);
    }

    @Test
    @DisplayName("is printed in docs/notifications.md; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static Set<String> told() {
        return Telling.ALL.stream().map(Telling::event).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Who is told of what

                Written from `gateway`'s `notification.Telling` by `TellingTest`, which also holds it to the events of `docs/events` (renew:
                `./mvnw test -pl gateway -Dtest=TellingTest -Dcontract.write=true`). A notification is never service of a document. The words
                stand in `messages/news*.properties` in eight languages; the inbox shows them in the reader's language and time.

                | event | who | told | opens | by |
                |---|---|---|---|---|
                """);
        for (Telling telling : Telling.ALL) {
            List<String> by = telling.channels().stream()
                    .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                    .toList();
            page.append("| `%s`%s | %s | `%s` | `%s` | %s%s |%n"
                    .formatted(
                            telling.event(),
                            telling.when().isEmpty() ? "" : " " + telling.when(),
                            telling.audience().words(),
                            telling.kind(),
                            telling.path(),
                            String.join(", ", by),
                            telling.gathered() ? "; many within a short time once" : ""));
        }
        page.append("\n| told to nobody | because |\n|---|---|\n");
        Telling.UNTOLD.forEach(untold -> page.append("| `%s` | %s |%n".formatted(untold.event(), untold.because())));
        return page.toString();
    }
}
