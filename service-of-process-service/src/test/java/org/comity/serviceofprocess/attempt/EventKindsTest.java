package org.comity.serviceofprocess.attempt;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What happens to attempts")
class EventKindsTest {
    private static final Path PAGE = Path.of("..", "docs", "service-events.md");

    @Test
    @DisplayName("has a name outside, of the standard where that has one and our own else")
    void names() {
        assertThat(EventKind.values())
                .extracting(EventKind::uri)
                .allMatch(uri -> uri.matches(
                        "http://uri\\.etsi\\.org/19522/Event/[A-Z][A-Za-z]+|urn:comity:event:[A-Z][A-Za-z]+"));
    }

    @Test
    @DisplayName("stands in docs/service-events.md; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What happens to an attempt at service

                Written from `service-of-process-service`'s `attempt.EventKind` by `EventKindsTest` (renew: `./mvnw test -pl
                service-of-process-service -Dtest=EventKindsTest -Dcontract.write=true`). Every event is an entry of the public log, under its
                name of ETSI EN 319 522-3 where that has one (A.1, A.2, B.3, C.4, C.5, D.2 and E.1 of its codes were read in a profile of the
                standard, the other names are recalled), and of our own else. A notification is never service (OL 32).

                Serves: which ways of carrying papers can be served by it; of electronic service `AddressStanding` says which event is
                (arrival at a confirmed address or in an account, opening by the addressee, acceptance). Ends: the attempt is over without
                service. Clock: time begins to run.

                | event | outside | serves | ends | clock |
                |---|---|---|---|---|
                """);
        Arrays.stream(EventKind.values()).forEach(kind -> page.append(line(kind)));
        return page.toString();
    }

    private static String line(EventKind kind) {
        String serves = Arrays.stream(How.values())
                .filter(how -> how.canBeServedBy(kind))
                .map(how -> how.name().toLowerCase())
                .collect(joining(", "));
        return "| `%s` | `%s` | %s | %s | %s |%n"
                .formatted(kind, kind.uri(), serves, kind.ends() ? "yes" : "", kind.startsClocks() ? "yes" : "");
    }
}
