package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.testing.MediaServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What is said apart reaches nobody else and is in no recording, neither the media server's own files nor what a page of the court records: a
 * panel's deliberation in a hearing, and a mediator's talk with one party alone in a mediation.
 */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpokenApartTest extends BrowsersInARoom {
    /** What others' sound and picture comes to on all connections that there ever were: {@code [frames, samples]}. */
    private static final String CAME = """
            async () => {
              let frames = 0, samples = 0;
              for (const each of window.connections) {
                for (const part of (await each.getStats()).values()) {
                  if (part.type !== 'inbound-rtp') continue;
                  frames += part.framesDecoded ?? 0;
                  samples += part.totalSamplesReceived ?? 0;
                }
              }
              return [frames, samples];
            }""";

    /** What a page and Janus still have in hand when somebody steps aside. */
    private static final Duration IN_HAND = Duration.ofMillis(500);

    private static final String MEDIATOR = "mediator@example.com";

    private MediaServer server;
    private Caller clerk;

    @BeforeAll
    void start() throws IOException {
        server = MediaServer.start(Path.of("target", "janus-apart"));
        starts(Map.of(
                "COMITY_JANUS_URL", server.url(),
                "COMITY_JANUS_SECRET", server.secret(),
                "COMITY_JANUS_KEY", server.key(),
                "COMITY_JANUS_RECORDINGS", server.recordings().toString()));
        clerk = Caller.signedIn(stack.url(), "clerk@court.example");
    }

    @AfterAll
    void stop() throws IOException {
        ends();
        if (server != null) {
            server.close();
        }
    }

    private static void turnsOn(Person who, String... kinds) {
        for (String kind : kinds) {
            Locator device = who.page().getByTestId(kind);
            // whom the court muted cannot, until their page knows that they speak apart
            assertThat(device).isEnabled();
            device.press("Enter");
            assertThat(device).hasAttribute("data-state", "on");
        }
    }

    private static void assertIsOff(Person who) {
        assertThat(who.page().getByTestId("microphone")).hasAttribute("data-state", "off");
    }

    private List<Double> came(Person who) {
        return numbers(who.page().evaluate(CAME));
    }

    /** Each sees and hears the other. */
    private Duration untilTheyMeet(Instant since, Person one, Person other) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> Stream.of(one, other)
                .map(this::arrives)
                .allMatch(arrived -> frames(arrived) > 0 && arrived.get(2) > 0));
        return Duration.between(since, Instant.now());
    }

    /** Bytes of what the media server has written down, by file. */
    private Map<String, Long> written() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(server.recordings())) {
            for (Path file : files.toList()) {
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return sizes;
    }

    /** Whose files grew meanwhile, by seat. */
    private List<String> writtenSince(Map<String, Long> before) throws IOException {
        return written().entrySet().stream()
                .filter(each -> each.getValue() > before.getOrDefault(each.getKey(), 0L))
                .map(each -> each.getKey().split("\\.")[1])
                .distinct()
                .sorted()
                .toList();
    }

    private int segments() {
        return clerk.gets(recordingPath()).getInt("segments");
    }

    private void records(int more) {
        int before = segments();
        await().atMost(PATIENCE).until(() -> segments() >= before + more);
    }

    /** No segment has anything of that time. */
    private void nothingIsRecordedOf(Instant from, Instant until) {
        List<String[]> lines = clerk.asks()
                .get(recordingPath() + "/manifest")
                .asString()
                .lines()
                .map(line -> line.split(" "))
                .toList();
        assertThat(lines).anyMatch(line -> Instant.parse(line[3]).isBefore(from.plus(IN_HAND)));
        assertThat(lines).anyMatch(line -> Instant.parse(line[2]).isAfter(until.minus(IN_HAND)));
        assertThat(lines)
                .noneMatch(line -> Instant.parse(line[2]).isBefore(until.minus(IN_HAND))
                        && Instant.parse(line[3]).isAfter(from.plus(IN_HAND)));
    }

    private void serverRecords() {
        desk.does("recording.start", Map.of("recordingId", UUID.randomUUID().toString(), "recorder", "SERVER"));
        await().atMost(PATIENCE).until(() -> segments() >= 1);
    }

    @Test
    @Order(1)
    @DisplayName(
            "A panel that deliberates hears each other within three seconds and nobody else a sample; neither the media server nor the presiding judge’s own page records it, and all come back muted")
    void deliberates() throws IOException {
        assessorAndInterpreterAreThere();
        RoomLine.into(stack.url(), hearing, Caller.signedIn(stack.url(), "defendant@example.com"));
        Person panel = enters("judge.second@court.example", "zh-CN");
        Person plaintiff = enters("plaintiff@example.com", "en-GB");
        opens(plaintiff);
        Person judge = enters("judge@court.example", "zh-CN");
        for (Person each : List.of(judge, panel, plaintiff)) {
            turnsOn(each, "camera", "microphone");
        }
        untilTheyMeet(Instant.now(), plaintiff, judge);
        serverRecords();
        desk.does("microphone.mute", Map.of("seat", "plaintiff-1"));

        apart(judge, panel, plaintiff, () -> {
            Map<String, Long> before = written();
            judge.page().waitForTimeout(4_000);
            assertThat(writtenSince(before))
                    .as("of whom the media server wrote something down")
                    .containsExactly("plaintiff-1");
        });
        assertThat(plaintiff.page().getByTestId("microphone")).isDisabled();
        desk.does("microphone.unmute", Map.of("seat", "plaintiff-1"));
        turnsOn(plaintiff, "microphone");

        judge.presses("在此接替录制");
        records(1);
        int gaps = clerk.gets(recordingPath()).getList("gaps").size();
        List<Instant> second = apart(judge, panel, plaintiff, () -> {
            judge.sees("您正在单独通话：本页不录制");
            judge.looksAt("n5-apart-and-recording");
            judge.page().waitForTimeout(6_000);
        });
        records(2);
        nothingIsRecordedOf(second.getFirst(), second.getLast());
        assertThat(clerk.gets(recordingPath()).getList("gaps"))
                .as("what is missing of the room is named")
                .hasSize(gaps + 1);
        judge.presses("结束录制");
        Stream.of(judge, panel, plaintiff).forEach(Person::close);
    }

    private interface Meanwhile {
        void goesOn() throws IOException;
    }

    /** @return from when to when both were apart */
    private List<Instant> apart(Person judge, Person panel, Person outside, Meanwhile meanwhile) throws IOException {
        judge.presses("^单独通话$");
        panel.presses("^单独通话$");
        Instant began = Instant.now();
        Duration took = untilTheyMeet(began, judge, panel);
        System.out.println("over the media server: who deliberate hear each other after " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        List<Double> before = came(outside);
        meanwhile.goesOn();
        assertThat(came(outside))
                .as("frames and samples of those who deliberate")
                .isEqualTo(before);
        assertThat(arrives(outside)).containsExactly(0.0, 0.0, 0.0);
        Instant ends = Instant.now();
        judge.presses("^返回庭审$");
        panel.presses("^返回庭审$");
        await().atMost(PATIENCE).until(() -> frames(arrives(outside)) > 0);
        for (Person each : List.of(judge, panel)) {
            assertIsOff(each);
            turnsOn(each, "microphone");
        }
        return List.of(began, ends);
    }

    @Test
    @Order(2)
    @DisplayName(
            "A mediator and one party hear each other within three seconds, the other party and the clerk nothing of them; neither the media server nor the clerk’s page records it, and all come back muted as they were")
    void speaksWithOnePartyAlone() throws IOException {
        mediationGoesOn();
        Person mediator = enters(MEDIATOR, "en-GB");
        Person plaintiff = enters("plaintiff@example.com", "en-GB");
        Person defendant = enters("defendant@example.com", "en-GB");
        for (Person each : List.of(mediator, plaintiff, defendant)) {
            turnsOn(each, "camera", "microphone");
        }
        untilTheyMeet(Instant.now(), defendant, plaintiff);
        serverRecords();
        desk.does("microphone.mute", Map.of("seat", "plaintiff-1"));
        inCaucus(mediator, plaintiff, defendant);
        Person clerks = enters("clerk@court.example", "zh-CN");
        clerks.presses("在此接替录制");
        records(1);
        List<Instant> second = inCaucus(mediator, plaintiff, defendant);
        records(1);
        nothingIsRecordedOf(second.getFirst(), second.getLast());
        Stream.of(mediator, plaintiff, defendant, clerks).forEach(Person::close);
    }

    private List<Instant> inCaucus(Person mediator, Person plaintiff, Person defendant) throws IOException {
        mediator.presses("Speak with Plaintiff .* alone|与原告.*单独谈话");
        Instant began = Instant.now();
        // whom the court muted is heard here all the same
        assertIsOff(plaintiff);
        turnsOn(plaintiff, "microphone");
        Duration took = untilTheyMeet(began, mediator, plaintiff);
        System.out.println("over the media server: who are in caucus hear each other after " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        defendant.page().waitForTimeout(IN_HAND.toMillis());
        List<Double> before = came(defendant);
        Map<String, Long> files = written();
        mediator.page().waitForTimeout(6_000);
        assertThat(writtenSince(files))
                .as("of whom the media server wrote something down")
                .isEmpty();
        assertThat(came(defendant)).as("frames and samples of those in caucus").isEqualTo(before);
        assertThat(arrives(defendant)).containsExactly(0.0, 0.0, 0.0);
        Instant ends = Instant.now();
        mediator.presses("Back to everybody|回到全体");
        await().atMost(PATIENCE).until(() -> frames(arrives(defendant)) > 0);
        assertIsOff(plaintiff);
        assertThat(plaintiff.page().getByTestId("microphone")).isDisabled();
        assertIsOff(mediator);
        turnsOn(mediator, "microphone");
        assertThat(defendant.page().getByTestId("microphone")).hasAttribute("data-state", "on");
        return List.of(began, ends);
    }

    /** Both parties are there, each for itself, and a mediator of the register leads. */
    private void mediationGoesOn() {
        registers(MEDIATOR);
        Caller mediator = Caller.signedIn(stack.url(), MEDIATOR);
        Caller plaintiff = Caller.signedIn(stack.url(), "plaintiff@example.com");
        Caller defendant = Caller.signedIn(stack.url(), "defendant@example.com");
        String caseId = new FilingOffice(plaintiff, clerk, Caller.signedIn(stack.url(), "supervisor@court.example"))
                .registers(List.of(
                        FilingOffice.company("PLAINTIFF", "Nordsee GmbH", "DE", "legal@nordsee.example"),
                        FilingOffice.company("DEFENDANT", "Daesung, Inc.", "US", "legal@daesung.example")));
        String code = new ServingOffice(stack, clerk).serves(caseId, "Daesung, Inc.", "legal@daesung.example");
        // the code comes to filing by an event
        await().atMost(PATIENCE)
                .untilAsserted(() -> defendant.posts("/api/filing/appearances", Map.of("code", code), 201));
        await().atMost(PATIENCE)
                .until(() ->
                        defendant.asks().get("/api/hearing/cases/" + caseId).statusCode() == 200);
        String id = clerk.posts(
                        "/api/hearing/mediators",
                        Map.of(
                                "name",
                                "Wong",
                                "body",
                                "Mediation Centre",
                                "languages",
                                List.of("en"),
                                "origin",
                                "ABROAD",
                                "fields",
                                "machines"),
                        201)
                .getString("id");
        String join =
                clerk.puts("/api/hearing/mediators/" + id + "/code", NOTHING).getString("code");
        mediator.posts("/api/hearing/mediator-entries", Map.of("code", join), 201);
        hearing = clerk.posts(
                        "/api/hearing/cases/" + caseId + "/hearings",
                        Map.of(
                                "stage",
                                "MEDIATION",
                                "startsAt",
                                Instant.now().toString(),
                                "endsAt",
                                Instant.now().plus(Duration.ofHours(1)).toString(),
                                "mediatorId",
                                id,
                                "mediatorGrounds",
                                "speaks both"),
                        201)
                .getString("id");
        String path = "/api/hearing/hearings/" + hearing;
        clerk.posts(path + "/bench", NOTHING, 200);
        for (Caller party : List.of(plaintiff, defendant)) {
            party.posts(path + "/consent", Map.of("stage", "MEDIATION", "language", "en"), 200);
        }
        RoomLine leads = RoomLine.into(stack.url(), hearing, mediator);
        desk = RoomLine.into(stack.url(), hearing, clerk);
        List<String> seats = List.of("mediator", "plaintiff-1", "defendant-1");
        RoomLine one = RoomLine.into(stack.url(), hearing, plaintiff);
        RoomLine other = RoomLine.into(stack.url(), hearing, defendant);
        leads.does("room.open", NOTHING);
        Stream.concat(seats.stream(), Stream.of("clerk"))
                .forEach(seat -> desk.does("attendance.call", Map.of("seat", seat, "present", true)));
        seats.forEach(seat -> desk.does(
                "identity.check",
                Map.of("seat", seat, "method", "DOCUMENT_FILED_EARLIER", "document", "PASSPORT", "confirmed", true)));
        leads.does("phase.move", Map.of("to", "RIGHTS"));
        leads.does("rights.read", NOTHING);
        one.does("rights.answer", NOTHING);
        other.does("rights.answer", NOTHING);
        leads.does("phase.move", Map.of("to", "MEDIATION"));
    }
}
