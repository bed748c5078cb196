package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** People in a hearing, at browsers with a camera and a microphone that make a picture and a tone. The presiding judge and the clerk lead it over HTTP. */
abstract class BrowsersInARoom {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Map<String, Object> NOTHING = Map.of();
    static final String TURN_ON_CAMERA = "Turn my camera on";
    static final String TURN_ON_MICROPHONE = "Turn my microphone on";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--autoplay-policy=no-user-gesture-required",
            "--allow-loopback-in-peer-connection");

    /** What a page has of others' sound and picture: {@code [frames decoded, samples received, loudness]}. */
    static final String WHAT_ARRIVES = """
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
    static final String WATCH = """
            window.connections = [];
            window.RTCPeerConnection = class extends RTCPeerConnection {
              constructor(...how) { super(...how); window.connections.push(this); }
            };""";

    /** As somebody's voice is played; null while it is not there, or stands. */
    static final String LOUDNESS = """
            (seat) => {
              const voice = document.querySelector(`audio[data-seats="${seat}"]`);
              return !voice || voice.paused ? null : voice.muted ? 0 : voice.volume;
            }""";

    /** Plays the first frames of a segment and decodes its sound: {@code [width, frames, seconds of sound, loudest sample]}. */
    static final String DECODED = """
            async (base64) => {
              const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
              const video = document.createElement('video');
              video.muted = true;
              video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }));
              await video.play();
              const deadline = Date.now() + 2000;
              while (video.videoWidth && !video.getVideoPlaybackQuality().totalVideoFrames && Date.now() < deadline) {
                await new Promise((resolve) => setTimeout(resolve, 20));
              }
              const sound = await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(bytes.buffer.slice(0));
              const loudest = sound.getChannelData(0).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
              return [video.videoWidth, video.getVideoPlaybackQuality().totalVideoFrames, sound.duration, loudest];
            }""";

    Stack stack;
    Browser browser;
    RoomLine bench;
    RoomLine desk;
    String hearing;
    private Playwright playwright;

    /** @param variables of the services */
    final void starts(Map<String, String> variables) throws IOException {
        stack = Stack.start(variables);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
        isScheduled();
    }

    final void ends() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (stack != null) {
            stack.close();
        }
    }

    /** A hearing of a panel with an interpreter; the defendant comes to the courtroom, a witness waits outside. */
    private void isScheduled() throws IOException {
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
                                true,
                                "interpreter",
                                Map.of(
                                        "accountId",
                                        FilingOffice.accountOf("interpreter@court.example"),
                                        "language",
                                        "en")),
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
        String rooms = rooms();
        bench = RoomLine.into(rooms, hearing, judge);
        desk = RoomLine.into(rooms, hearing, clerk);
    }

    /** Where judge and clerk come into the room, before anybody else. */
    String rooms() throws IOException {
        return stack.url();
    }

    /** Somebody of whom the court knows nothing yet. */
    final void registers(String email) {
        try (Person person = Person.at(browser, stack.url(), "en-GB", "Asia/Shanghai")) {
            person.opens("/register");
            person.page().locator("input[type=radio][value=COMPANY]").check();
            person.fills("Name of the company", "Li Na");
            person.fills("E-mail address", email);
            person.fills("Password", Stack.PASSWORD);
            person.presses("^Register$");
            person.opens(stack.mailboxOf(email)
                    .awaitMail(each -> each.text().contains("confirm"))
                    .link());
            person.fills("Password", Stack.PASSWORD);
            person.presses("Confirm my address");
            person.sees("Your address is confirmed");
        }
    }

    final void assessorAndInterpreterAreThere() {
        RoomLine.into(stack.url(), hearing, Caller.signedIn(stack.url(), "assessor@court.example"));
        RoomLine.into(stack.url(), hearing, Caller.signedIn(stack.url(), "interpreter@court.example"));
    }

    final Person enters(String email, String language) {
        Person person = Person.at(browser, stack.url(), language, "Europe/Berlin");
        person.context().addInitScript(WATCH);
        person.signsIn(email, Stack.PASSWORD);
        person.opens("/hearings/" + hearing + "/room");
        person.awaitsLine("open");
        return person;
    }

    /** Signed in at a browser of their own, which keeps what it knows in that folder. */
    final Person atOwnBrowser(Path folder, String email, String language) {
        BrowserType.LaunchPersistentContextOptions options = new BrowserType.LaunchPersistentContextOptions()
                .setArgs(ARGUMENTS)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE);
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        Person person = Person.in(playwright.chromium().launchPersistentContext(folder, options), stack.url());
        person.context().addInitScript(WATCH);
        String room = "/hearings/" + hearing + "/room";
        Locator password = person.page().locator("input[type=password]");
        person.opens(room);
        assertThat(password.or(person.page().getByTestId("line")).first()).isVisible();
        if (password.isVisible()) {
            person.signsIn(email, Stack.PASSWORD);
            person.opens(room);
        }
        person.awaitsLine("open");
        return person;
    }

    /** As by {@code kill -9}: the browser names its process in its folder. */
    static void kills(Path folder) throws IOException {
        String lock = Files.readSymbolicLink(folder.resolve("SingletonLock")).toString();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(lock.substring(lock.lastIndexOf('-') + 1)))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    final List<Double> arrives(Person who) {
        return numbers(who.page().evaluate(WHAT_ARRIVES));
    }

    static double frames(List<Double> arrived) {
        return arrived.get(0);
    }

    /** The clerk calls everybody, the defendant is in the courtroom, and the hearing comes to the merits. */
    final void opens(Person plaintiff) {
        bench.does("room.open", NOTHING);
        for (String seat : List.of("judge", "panel-1", "panel-2", "clerk", "plaintiff-1", "interpreter", "witness-1")) {
            desk.does("attendance.call", Map.of("seat", seat, "present", true));
        }
        desk.does("courtroom.call", Map.of("seat", "defendant-1"));
        for (String seat : List.of("plaintiff-1", "interpreter", "witness-1", "defendant-1")) {
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

    /** How loud somebody is played to a listener, from 0 to 1. */
    static void awaitsVoice(Person listener, String seat, double loudness) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> listener.page().evaluate(LOUDNESS, seat),
                        heard -> heard instanceof Number number && Math.abs(number.doubleValue() - loudness) < 0.001);
    }

    final String recordingPath() {
        return "/api/hearing/hearings/" + hearing + "/recording";
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static List<Double> numbers(Object evaluated) {
        return ((List<?>) evaluated)
                .stream().map(each -> ((Number) each).doubleValue()).toList();
    }
}
