package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.MediaServer;
import org.comity.testing.Replica;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One of two hearing services leads a room that the media server records, and dies as by {@code kill -9}; the other one goes on. */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorderDiesTest extends BrowsersInARoom {
    /** Until Janus has seen that nobody asks it any more, and what a packet takes to its file. */
    private static final Duration UNNOTICED = Duration.ofMillis(500);

    private MediaServer server;
    private Replica leads;

    @BeforeAll
    void start() throws IOException {
        server = MediaServer.start(Path.of("target", "janus-dies"));
        starts(Map.of(
                "COMITY_JANUS_URL", server.url(),
                "COMITY_JANUS_SECRET", server.secret(),
                "COMITY_JANUS_KEY", server.key(),
                "COMITY_JANUS_RECORDINGS", server.recordings().toString()));
    }

    /** A second process, so that it writes the room of who comes in there first. */
    @Override
    String rooms() throws IOException {
        leads = Replica.of(hearingService());
        return "http://127.0.0.1:" + leads.port();
    }

    @AfterAll
    void stop() throws IOException {
        if (leads != null) {
            leads.close();
        }
        ends();
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName(
            "What the media server had written when the service died is in the recording to its last second, and what is missing is named")
    void nothingIsLost() throws IOException {
        Caller clerk = Caller.signedIn(stack.url(), "clerk@court.example");
        Person plaintiff = enters("plaintiff@example.com", "en-GB");
        for (String kind : List.of("camera", "microphone")) {
            plaintiff.page().getByTestId(kind).press("Enter");
            assertThat(plaintiff.page().getByTestId(kind)).hasAttribute("data-state", "on");
        }
        String recording = UUID.randomUUID().toString();
        desk.does("recording.start", Map.of("recordingId", recording, "recorder", "SERVER"));
        await().atMost(PATIENCE).until(() -> segments(clerk, recording).size() >= 2);
        // of the next one there is to be something that nobody has taken yet
        plaintiff.page().waitForTimeout(3_000);

        Instant died = Instant.now();
        leads.kill();
        await().atMost(PATIENCE)
                .until(() -> manifest(clerk).size() > segments(clerk, recording).size());
        Instant until = Instant.parse(segments(clerk, recording).getLast()[3]);
        System.out.println("over the media server: recorded until "
                + Duration.between(died, until).toMillis() + " ms after the hearing service died");
        assertThat(until).isAfter(died.minus(UNNOTICED));
    }

    private ProcessHandle hearingService() {
        return stack.process()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("/hearing-service/target/"))
                .findFirst()
                .orElseThrow();
    }

    private List<String[]> manifest(Caller clerk) {
        return clerk.asks()
                .get(recordingPath() + "/manifest")
                .asString()
                .lines()
                .map(line -> line.split(" "))
                .toList();
    }

    private List<String[]> segments(Caller clerk, String recording) {
        return manifest(clerk).stream()
                .filter(line -> line[0].equals(recording))
                .toList();
    }
}
