package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * People in a hearing see and hear each other, in browsers with a camera and a microphone that make a picture and a tone: a member of the
 * panel, the plaintiff, and a witness who waits outside and is called in. The presiding judge and the clerk lead the hearing over HTTP.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MediaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> WITNESS = Map.of("seat", "witness-1");
    private static final String TURN_ON_CAMERA = "Turn my camera on";
    private static final String TURN_ON_MICROPHONE = "Turn my microphone on";

    /** What a page has of others' sound and picture: {@code [frames decoded, samples received, loudness]}. */
    private static final String WHAT_ARRIVES = """
            async () => {
              let frames = 0, samples = 0, energy = 0;
              for (const each of window.connections) {
                if (each.connectionState !== 'connected') continue;
                for (const part of (await each.getStats()).values()) {
                  if (part.type !== 'inbound-rtp') continue;
                  frames += part.framesDecoded ?? 0;
                  samples += part.totalSamplesReceived ?? 0;
                  energy += part.totalAudioEnergy ?? 0;
                }
              }
              return [frames, samples, energy];
            }""";

    /** Before any script of a page: remembers its connections. */
    private static final String WATCH = """
            window.connections = [];
            window.RTCPeerConnection = class extends RTCPeerConnection {
              constructor(...how) { super(...how); window.connections.push(this); }
            };""";

    /** Nothing but a relay can be used, as behind a firewall. */
    private static final String RELAY_ONLY = """
            const Watched = window.RTCPeerConnection;
            window.RTCPeerConnection = class extends Watched {
              constructor(how) { super({ ...how, iceTransportPolicy: 'relay' }); }
            };""";

    /** By what kinds of path the page's sound and picture go out. */
    private static final String PATHS = """
            async () => {
              const kinds = new Set();
              for (const each of window.connections.filter((one) => one.connectionState === 'connected')) {
                const parts = await each.getStats();
                for (const part of parts.values()) {
                  if (part.type === 'candidate-pair' && part.nominated && part.state === 'succeeded') {
                    kinds.add(parts.get(part.localCandidateId).candidateType);
                  }
                }
              }
              return [...kinds];
            }""";

    private TurnServer turn;
    private Stack stack;
    private Playwright playwright;
    private Browser browser;
    private Person panel;
    private Person plaintiff;
    private Person witness;
    private RoomLine bench;
    private RoomLine desk;
    private String hearing;

    @BeforeAll
    void start() throws IOException {
        turn = TurnServer.start();
        stack = Stack.start(Map.of("COMITY_TURN_URLS", turn.url(), "COMITY_TURN_SECRET", turn.secret()));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--autoplay-policy=no-user-gesture-required",
                        "--allow-loopback-in-peer-connection"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
        isScheduled();
        panel = enters("judge.second@court.example", "zh-CN");
        plaintiff = enters("plaintiff@example.com", "en-GB");
        witness = enters("defendant@example.com", "en-GB");
    }

    @AfterAll
    void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (stack != null) {
            stack.close();
        }
        if (turn != null) {
            turn.close();
        }
    }

    private void isScheduled() {
        Caller filer = Caller.signedIn(stack.url(), "plaintiff@example.com");
        Caller clerk = Caller.signedIn(stack.url(), "clerk@court.example");
        Caller judge = Caller.signedIn(stack.url(), "judge@court.example");
        Caller supervisor = Caller.signedIn(stack.url(), "supervisor@court.example");
        String caseId = new FilingOffice(filer, clerk, supervisor)
                .registers(List.of(
                        FilingOffice.company("PLAINTIFF", "Rheinland GmbH", "DE", "legal@rheinland.example"),
                        FilingOffice.company("DEFENDANT", "Hanbit, Inc.", "US", "legal@hanbit.example")));
        judge.posts(
                "/api/filing/cases/" + caseId + "/called-persons",
                Map.of(
                        "calledAs",
                        "WITNESS",
                        "name",
                        "Anna Weber",
                        "language",
                        "en",
                        "about",
                        "Delivery",
                        "reasons",
                        "Saw it"),
                201);
        await().atMost(PATIENCE).until(() -> clerk.asks()
                .get("/api/hearing/cases/" + caseId + "/called-persons")
                .asString()
                .contains("Anna Weber"));
        Instant startsAt = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        hearing = clerk.posts(
                        "/api/hearing/cases/" + caseId + "/hearings",
                        Map.of(
                                "startsAt",
                                startsAt.toString(),
                                "endsAt",
                                startsAt.plus(1, ChronoUnit.HOURS).toString(),
                                "panel",
                                true),
                        201)
                .getString("id");
        String path = "/api/hearing/hearings/" + hearing;
        JsonPath consents = clerk.gets(path + "/consents");
        String own = filer.gets("/api/filing/cases/" + caseId).getString("parties.find { it.own }.id");
        String other = consents.getString("parties.find { it.partyId != '" + own + "' }.partyId");
        filer.posts(path + "/consent", Map.of("stage", "COURT_HEARING", "language", "en", "partyId", own), 200);
        judge.posts(
                path + "/courtroom",
                Map.of("partyId", other, "ground", "NO_CONSENT", "reason", "Comes to the courtroom."),
                200);
        judge.posts(path + "/bench", NOTHING, 200);
        Caller assessor = Caller.signedIn(stack.url(), "assessor@court.example");
        Caller.signedIn(stack.url(), "judge.second@court.example").posts(path + "/panel", NOTHING, 200);
        assessor.posts(path + "/panel", NOTHING, 200);
        String code = clerk.puts(path + "/seats/witness-1/code", NOTHING).getString("code");
        Caller.signedIn(stack.url(), "defendant@example.com").posts("/api/hearing/entries", Map.of("code", code), 201);
        bench = RoomLine.into(stack.url(), hearing, judge);
        desk = RoomLine.into(stack.url(), hearing, clerk);
        RoomLine.into(stack.url(), hearing, assessor);
    }

    private Person enters(String email, String language) {
        Person person = Person.at(browser, stack.url(), language, "Europe/Berlin");
        person.context().addInitScript(WATCH);
        person.signsIn(email, Stack.PASSWORD);
        person.opens("/hearings/" + hearing + "/room");
        person.awaitsLine("open");
        return person;
    }

    private List<Double> arrives(Person who) {
        return ((List<?>) who.page().evaluate(WHAT_ARRIVES))
                .stream().map(each -> ((Number) each).doubleValue()).toList();
    }

    private static double frames(List<Double> arrived) {
        return arrived.get(0);
    }

    private void bothAreOn(Person who) {
        assertThatDevice(who, "camera");
        assertThatDevice(who, "microphone");
    }

    private static void assertThatDevice(Person who, String kind) {
        assertThat(who.page().getByTestId(kind)).hasAttribute("data-state", "on");
    }

    @Test
    @Order(1)
    @DisplayName("A judge and a party see and hear each other within three seconds of coming in")
    void seeAndHear() {
        panel.presses("打开我的摄像头");
        panel.presses("打开我的麦克风");
        plaintiff.presses(TURN_ON_CAMERA);
        plaintiff.presses(TURN_ON_MICROPHONE);
        bothAreOn(panel);
        bothAreOn(plaintiff);
        // who comes again has both on at once
        plaintiff.opens("/hearings/" + hearing + "/room");
        plaintiff.awaitsLine("open");
        Instant cameIn = Instant.now();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> frames(arrives(plaintiff)) > 0 && frames(arrives(panel)) > 0);
        Duration took = Duration.between(cameIn, Instant.now());
        System.out.println("frames decoded on both sides " + took.toMillis() + " ms after coming in");
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(arrives(plaintiff).get(2)).isPositive();
            assertThat(arrives(panel).get(2)).isPositive();
        });
        plaintiff.sees("good line|weak line|poor line");
        plaintiff.looksAt("m1-party-sees");
        panel.looksAt("m1-panel-sees");
    }

    @Test
    @Order(2)
    @DisplayName("A witness who waits outside gets no frame and no sample, until called in; and none after")
    void witnessWaits() {
        assertThat(arrives(witness)).containsExactly(0.0, 0.0, 0.0);
        witness.looksAt("m2-outside");
        opens();
        assertThat(arrives(witness)).containsExactly(0.0, 0.0, 0.0);
        assertThat(witness.page().evaluate("() => window.connections.length")).isEqualTo(0);

        bench.does("testimony.call", WITNESS);
        witness.page().getByTestId("camera").click();
        witness.page().getByTestId("microphone").click();
        await().atMost(PATIENCE).until(() -> frames(arrives(witness)) > 10);
        assertThat(panel.page().getByTestId("tile-witness-1")).isVisible();
        panel.looksAt("m3-witness-called");

        bench.does("testimony.release", Map.of("seat", "witness-1", "stays", false));
        assertThat(witness.page().getByTestId("outside")).isVisible();
        await().atMost(PATIENCE).until(() -> (Boolean)
                witness.page().evaluate("() => window.connections.every(each => each.connectionState === 'closed')"));
        assertThat(panel.page().getByTestId("tile-witness-1")).hasCount(0);
    }

    /** The clerk calls everybody, the defendant is in the courtroom, and the hearing comes to the merits. */
    private void opens() {
        bench.does("room.open", NOTHING);
        for (String seat : List.of("judge", "panel-1", "panel-2", "clerk", "plaintiff-1", "witness-1")) {
            desk.does("attendance.call", Map.of("seat", seat, "present", true));
        }
        desk.does("courtroom.call", Map.of("seat", "defendant-1"));
        for (String seat : List.of("plaintiff-1", "witness-1", "defendant-1")) {
            desk.does(
                    "identity.check",
                    Map.of(
                            "seat",
                            seat,
                            "method",
                            seat.startsWith("plaintiff") ? "DOCUMENT_SHOWN_ON_CAMERA" : "DOCUMENT_FILED_EARLIER",
                            "document",
                            "PASSPORT",
                            "confirmed",
                            true));
        }
        bench.does("phase.move", Map.of("to", "RIGHTS"));
        bench.does("rights.read", NOTHING);
        plaintiff.presses("I understand my rights");
        desk.does("rights.note", Map.of("seat", "defendant-1"));
        bench.does("phase.move", Map.of("to", "INVESTIGATION"));
        bench.does(
                "testimony.permit", Map.of("seat", "witness-1", "ground", "DISTANCE", "reason", "two days of travel"));
    }

    @Test
    @Order(3)
    @DisplayName(
            "Whoever the court muted is not heard, and comes back muted after the page was loaded again and after the line was cut")
    void mutedStaysMuted() {
        bench.does("microphone.mute", Map.of("seat", "plaintiff-1"));
        plaintiff.sees("The court has switched your microphone off");
        silence();

        plaintiff.page().reload();
        plaintiff.awaitsLine("open");
        plaintiff.sees("The court has switched your microphone off");
        bothSeeAgain();
        silence();

        plaintiff.context().setOffline(true);
        plaintiff.awaitsLine("reconnecting");
        plaintiff.page().waitForTimeout(10_000);
        plaintiff.context().setOffline(false);
        Instant back = Instant.now();
        bothSeeAgain();
        Duration took = Duration.between(back, Instant.now());
        System.out.println("seen again " + took.toMillis() + " ms after a cut of 10 s");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        silence();
        plaintiff.looksAt("m4-muted");

        bench.does("microphone.unmute", Map.of("seat", "plaintiff-1"));
        plaintiff.presses(TURN_ON_MICROPHONE);
        assertThatDevice(plaintiff, "microphone");
    }

    @Test
    @Order(4)
    @DisplayName(
            "Where pages cannot reach each other it goes over the court's relay, and comes back within five seconds after a cut of ten")
    void overTheRelay() throws Exception {
        for (Person each : List.of(plaintiff, panel)) {
            each.context().addInitScript(RELAY_ONLY);
            each.page().reload();
            each.awaitsLine("open");
        }
        bothSeeAgain();
        assertThat(plaintiff.page().evaluate(PATHS)).isEqualTo(List.of("relay"));

        turn.stands();
        plaintiff.page().waitForTimeout(10_000);
        double before = frames(arrives(plaintiff));
        turn.goesOn();
        Instant back = Instant.now();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> frames(arrives(plaintiff)) > before && frames(arrives(panel)) > 0);
        Duration took = Duration.between(back, Instant.now());
        System.out.println("seen again " + took.toMillis() + " ms after the relay stood still for 10 s");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Order(5)
    @DisplayName(
            "Before the hearing people try camera, microphone and line, and the clerk sees what they found; on a telephone, too")
    void triesBefore() {
        plaintiff.opens("/hearings/" + hearing);
        // by a link within the app: the page loads itself anew, since only its own document may use the devices
        plaintiff.follows("Try camera, microphone and line");
        plaintiff.presses(TURN_ON_CAMERA);
        plaintiff.presses(TURN_ON_MICROPHONE);
        assertThat(plaintiff.page().getByTestId("level")).isVisible();
        plaintiff.presses("Check the line");
        plaintiff.sees("The court sees that you tried it");
        plaintiff.sees("Sound and picture get through over the court’s relay");
        plaintiff.looksAt("m5-tried");

        Person clerk = Person.at(browser, stack.url(), "zh-CN", "Asia/Shanghai");
        clerk.signsIn("clerk@court.example", Stack.PASSWORD);
        clerk.opens("/hearings/" + hearing);
        clerk.sees("网络：通畅");
        clerk.looksAt("m6-clerk-sees");
        clerk.close();

        plaintiff.page().setViewportSize(360, 780);
        plaintiff.looksAt("m7-tried-on-a-telephone");
        plaintiff.follows("Enter the room");
        plaintiff.awaitsLine("open");
        bothSeeAgain();
        plaintiff.looksAt("m8-room-on-a-telephone");
        assertThat(plaintiff.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
    }

    private void bothSeeAgain() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> frames(arrives(plaintiff)) > 0 && frames(arrives(panel)) > 0);
    }

    /** Of the plaintiff's tone nothing more arrives at the panel, and what would is not played. */
    private void silence() {
        assertThat(plaintiff.page().getByTestId("microphone")).hasAttribute("data-state", "off");
        assertThat(panel.page().getByTestId("tile-plaintiff-1")).containsText("已被法庭关闭麦克风");
        assertThat(panel.page().evaluate("() => [...document.querySelectorAll('audio')].every(each => each.muted)"))
                .isEqualTo(true);
        panel.page().waitForTimeout(500);
        double before = arrives(panel).get(2);
        panel.page().waitForTimeout(2_000);
        assertThat(arrives(panel).get(2) - before).isLessThan(0.0001);
    }
}
