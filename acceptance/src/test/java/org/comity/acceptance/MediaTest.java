package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
 * People in a hearing see and hear each other, in browsers with a camera and a microphone that make a picture and a tone: a member of the
 * panel, the plaintiff, and a witness who waits outside and is called in. The presiding judge and the clerk lead the hearing over HTTP.
 */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MediaTest extends BrowsersInARoom {
    private static final Map<String, Object> WITNESS = Map.of("seat", "witness-1");
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

    /** Decodes sound: {@code [how long a player takes it to be in seconds, loudest sample]}. */
    private static final String HEARD = """
            async (base64) => {
              const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
              const audio = document.createElement('audio');
              audio.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/webm' }));
              await new Promise((resolve, reject) => { audio.onloadedmetadata = resolve; audio.onerror = reject; });
              audio.currentTime = 1e9;
              await new Promise((resolve) => { audio.onseeked = resolve; });
              const sound = await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(bytes.buffer.slice(0));
              const loudest = sound.getChannelData(0).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
              return [audio.currentTime, loudest];
            }""";

    private static final String PICTURE = "() => document.querySelector('.exhibit-picture img').src";

    /** What is drawn of the exhibit: {@code [pixels of its width, of its height, different colours]}. */
    private static final String DRAWN = """
            async () => {
              const image = document.querySelector('.exhibit-picture img');
              if (!image?.complete) return [0, 0, 0];
              const canvas = document.createElement('canvas');
              canvas.width = image.naturalWidth;
              canvas.height = image.naturalHeight;
              const context = canvas.getContext('2d');
              context.drawImage(image, 0, 0);
              const colours = new Set(new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer));
              return [canvas.width, canvas.height, colours.size];
            }""";

    private static final String NOTHING_STANDS =
            "() => window.connections.every((each) => each.connectionState === 'closed')";

    /** Bytes of sound and picture that each connection sent, whether it stands or not. */
    private static final String SENT = """
            async () => {
              const sent = [0];
              for (const each of window.connections) {
                for (const part of (await each.getStats()).values()) {
                  if (part.type === 'outbound-rtp') sent.push(part.bytesSent ?? 0);
                }
              }
              return sent;
            }""";

    private static final String RELAYED = """
            async ([urls, username, credential]) => {
              const line = new RTCPeerConnection({ iceServers: [{ urls, username, credential }], iceTransportPolicy: 'relay' });
              let candidates = 0;
              line.onicecandidate = ({ candidate }) => { candidates += candidate?.candidate ? 1 : 0; };
              line.createDataChannel('try');
              await line.setLocalDescription();
              const deadline = Date.now() + 5000;
              while (line.iceGatheringState !== 'complete' && Date.now() < deadline) {
                await new Promise((resolve) => setTimeout(resolve, 50));
              }
              line.close();
              return candidates;
            }""";

    /** How many segments wait in the browser for the line. */
    private static final String SHELVED = """
            () => new Promise((resolve) => {
              const opening = indexedDB.open('comity.kept');
              opening.onsuccess = () => {
                const all = opening.result.transaction('recordings').objectStore('recordings').getAll();
                all.onsuccess = () => {
                  opening.result.close();
                  resolve(all.result.reduce((sum, each) => sum + each.segments.length, 0));
                };
              };
            })""";

    private static final String LISTENER = "listener@example.com";

    private TurnServer turn;
    private Person panel;
    private Person plaintiff;
    private Person witness;
    private Caller court;

    @BeforeAll
    void start() throws IOException {
        turn = TurnServer.start();
        starts(Map.of("COMITY_TURN_URLS", turn.url(), "COMITY_TURN_SECRET", turn.secret()));
        assessorAndInterpreterAreThere();
        panel = enters("judge.second@court.example", "zh-CN");
        plaintiff = enters("plaintiff@example.com", "en-GB");
        witness = enters("defendant@example.com", "en-GB");
    }

    @AfterAll
    void stop() throws IOException {
        ends();
        if (turn != null) {
            turn.close();
        }
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
        opens(plaintiff);
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
        // Frames may come before the browser says by which path.
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plaintiff.page().evaluate(PATHS))
                .isEqualTo(List.of("relay")));

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

    @Test
    @Order(6)
    @DisplayName(
            "A paper that the clerk shows is drawn on a party's telephone, and there in step: its page, its size, and the place that is pointed at")
    void showsAPaper() {
        Person clerk = enters("clerk@court.example", "zh-CN");
        plaintiff.page().setViewportSize(360, 780);
        Locator papers = clerk.page().getByLabel("案卷文件");
        papers.selectOption(papers.locator("option")
                .filter(new Locator.FilterOptions().setHasText("contract.zh-CN"))
                .getAttribute("value"));
        clerk.page().getByLabel("并列出示").selectOption("");
        clerk.presses("向全体出示");
        plaintiff.sees("Page 1 of 2");
        isDrawn(plaintiff);
        isDrawn(clerk);
        assertThat(plaintiff.page().locator("iframe")).hasCount(0);
        Object first = plaintiff.page().evaluate(PICTURE);

        clerk.presses("下一页");
        plaintiff.sees("Page 2 of 2");
        isDrawn(plaintiff);
        await().atMost(PATIENCE).until(() -> !first.equals(plaintiff.page().evaluate(PICTURE)));

        clerk.presses("放大");
        clerk.presses("放大");
        Locator shown = clerk.page().locator(".exhibit-picture button");
        shown.click(new Locator.ClickOptions()
                .setPosition(shown.boundingBox().width * 0.25, shown.boundingBox().height * 0.1));
        plaintiff.sees("Clerk .* points at a place");
        plaintiff.sees("200 %");
        assertThat(((Number) plaintiff.page().evaluate("""
                        () => {
                          const spot = document.querySelector('.exhibit-spot.pointed');
                          return Math.abs(parseFloat(spot.style.left) - 25) + Math.abs(parseFloat(spot.style.top) - 10);
                        }""")).doubleValue())
                .as("the place, in percent beside it")
                .isLessThan(2.0);
        plaintiff.looksAt("m9-paper-on-a-telephone");
        assertThat(plaintiff.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);

        plaintiff.page().locator(".exhibit-picture button").press("Enter");
        clerk.sees("原告 .*正指向图上的一处");
        clerk.looksAt("m9-paper-of-the-clerk");
        clerk.close();
    }

    private void isDrawn(Person who) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<Double> drawn = numbers(who.page().evaluate(DRAWN));
            assertThat(drawn.get(0)).as("pixels of width").isGreaterThanOrEqualTo(1200);
            assertThat(drawn.get(2)).as("colours").isGreaterThan(10);
        });
    }

    @Test
    @Order(7)
    @DisplayName(
            "An interpreter who interprets while others speak is heard by who chose that channel, above the room, and by nobody else")
    void interpretsOnAChannel() {
        plaintiff.page().setViewportSize(1280, 900);
        Person interpreter = enters("interpreter@court.example", "en-GB");
        interpreter.page().getByTestId("microphone").click();
        assertThatDevice(interpreter, "microphone");
        // in turn: the room hears it like everybody
        awaitsVoice(plaintiff, "interpreter", 1);
        awaitsVoice(panel, "interpreter", 1);

        interpreter.presses("Interpret while others speak|동시통역으로 전환");
        plaintiff.sees("Mina Park interprets .* while others speak");
        awaitsVoice(plaintiff, "interpreter", 0);
        awaitsVoice(panel, "interpreter", 0);
        awaitsVoice(plaintiff, "panel-1", 1);

        plaintiff.chooses("What you hear", "Interpreter: English");
        Instant chosen = Instant.now();
        double before = arrives(plaintiff).get(2);
        awaitsVoice(plaintiff, "interpreter", 1);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> arrives(plaintiff).get(2) > before);
        Duration took = Duration.between(chosen, Instant.now());
        System.out.println("an interpreter's channel is heard " + took.toMillis() + " ms after it was chosen");
        assertThat(took).isLessThan(Duration.ofMillis(300));
        awaitsVoice(plaintiff, "panel-1", 0.15);
        awaitsVoice(panel, "interpreter", 0);
        plaintiff.looksAt("m13-channel");

        // a channel on which nobody is heard does not leave the room in silence
        interpreter.page().getByTestId("microphone").click();
        awaitsVoice(plaintiff, "panel-1", 1);
        interpreter.page().getByTestId("microphone").click();
        awaitsVoice(plaintiff, "panel-1", 0.15);

        interpreter.presses("Interpret in turn|순차통역으로 전환");
        awaitsVoice(plaintiff, "panel-1", 1);
        awaitsVoice(panel, "interpreter", 1);
        interpreter.close();
    }

    @Test
    @Order(8)
    @DisplayName(
            "Who listens with the court's leave sees and hears the hearing and sends nothing, has nothing of a part that is closed, and is there again after it")
    void listens() {
        Caller clerk = Caller.signedIn(stack.url(), "clerk@court.example");
        String path = "/api/hearing/hearings/" + hearing;
        String seat =
                clerk.posts(path + "/observers", Map.of("name", "Li Na"), 201).getString("seat");
        String code = clerk.puts(path + "/seats/" + seat + "/code", NOTHING).getString("code");
        registers(LISTENER);
        Caller.signedIn(stack.url(), LISTENER).posts("/api/hearing/entries", Map.of("code", code), 201);
        Person listener = enters(LISTENER, "en-GB");
        await().atMost(PATIENCE)
                .until(() -> frames(arrives(listener)) > 10 && arrives(listener).get(2) > 0);
        assertThat(listener.page().getByTestId("tile-panel-1")).isVisible();
        assertThat(listener.page().getByTestId("camera")).hasCount(0);
        listener.looksAt("m14-listens");

        bench.does("closed.begin", Map.of("ground", "TRADE_SECRET"));
        assertThat(listener.page().getByTestId("tile-panel-1")).hasCount(0);
        await().atMost(PATIENCE).until(() -> (Boolean) listener.page().evaluate(NOTHING_STANDS));
        double among = frames(arrives(plaintiff));
        await().atMost(PATIENCE).until(() -> frames(arrives(plaintiff)) > among);
        // of what goes on between those who are in it, nothing: no connection, no sample
        assertThat(arrives(listener)).containsExactly(0.0, 0.0, 0.0);
        listener.looksAt("m15-part-is-closed");

        bench.does("closed.end", NOTHING);
        await().atMost(PATIENCE).until(() -> frames(arrives(listener)) > 0);
        assertThat(numbers(listener.page().evaluate(SENT)))
                .as("bytes of sound and picture that went out")
                .containsOnly(0.0);
        listener.close();
    }

    @Test
    @Order(9)
    @DisplayName(
            "The clerk's page records what is seen and heard in the room; a cut of its line of thirty seconds, and a browser that was killed, lose nothing that was recorded, and leave gaps; a party plays the rest")
    void recorded() throws Exception {
        plaintiff.page().setViewportSize(1280, 900);
        bothAreOn(plaintiff);
        court = Caller.signedIn(stack.url(), "judge@court.example");
        Path profile = Files.createTempDirectory("clerk");
        Person clerk = atOwnBrowser(profile, "clerk@court.example", "zh-CN");
        clerk.presses("在此开始录制");
        plaintiff.sees("This hearing is being recorded");
        awaitsSegments(2);
        // it was opened long before it was recorded
        awaitsGaps(1);
        clerk.looksAt("m10-records");

        Instant cut = Instant.now();
        clerk.context().setOffline(true);
        clerk.awaitsLine("reconnecting");
        // the relay is tried meanwhile
        long now = cut.getEpochSecond();
        assertThat(relayed(now + 600)).isPositive();
        assertThat(relayed(now - 60)).as("with a leave that has expired").isZero();
        clerk.page()
                .waitForTimeout(
                        Duration.between(Instant.now(), cut.plusSeconds(30)).toMillis());
        clerk.context().setOffline(false);
        awaitsGaps(2);
        plaintiff.sees("Recording goes on; something before is missing.");
        isRecordedUntil(cut, 2);

        int before = recording().getInt("segments");
        awaitsSegments(before + 1);
        // Of the next one there is to be something that nobody has yet.
        clerk.page().waitForTimeout(2_000);
        Instant killed = Instant.now();
        clerk.context().setOffline(true);
        clerk.awaitsLine("reconnecting");
        await().atMost(PATIENCE).until(() -> ((Number) clerk.page().evaluate(SHELVED)).intValue() > 0);
        kills(profile);
        int atTheCourt = recording().getInt("segments");
        Person another = atOwnBrowser(profile, "clerk@court.example", "zh-CN");
        another.presses("在此接替录制");
        awaitsSegments(atTheCourt + 2);
        awaitsGaps(3);
        isRecordedUntil(killed, 3);
        another.presses("结束录制");
        await().atMost(PATIENCE).until(() -> !recording().getBoolean("running"));
        for (int gap = 1; gap <= 3; gap++) {
            bench.does("recording.explain", Map.of("gap", gap, "cause", "FAILURE", "reason", "The line broke."));
        }

        Caller party = Caller.signedIn(stack.url(), "plaintiff@example.com");
        isWhole(party);
        plaintiff.opens("/hearings/" + hearing + "/recording");
        plaintiff.sees("The line broke.");
        double loudest = 0;
        int segments = recording().getInt("segments");
        for (int place = 1; place <= segments; place++) {
            JsonPath moment = party.gets(recordingPath() + "/moment?place=" + place);
            byte[] bytes = party.asks()
                    .get(recordingPath() + "/" + moment.getString("recordingId") + "/segments/"
                            + moment.getInt("number"))
                    .asByteArray();
            List<Double> decoded = numbers(
                    plaintiff.page().evaluate(DECODED, Base64.getEncoder().encodeToString(bytes)));
            System.out.println("segment " + place + " of " + bytes.length + " bytes: " + decoded);
            assertThat(decoded.get(0)).isEqualTo(1280);
            assertThat(decoded.get(1)).isPositive();
            assertThat(decoded.get(2)).isPositive();
            loudest = Math.max(loudest, decoded.get(3));
        }
        assertThat(loudest).isGreaterThan(0.01);
        // the sound alone, all of it in one file, with what is missing as long as it was
        byte[] sound = party.asks().get(recordingPath() + "/sound").asByteArray();
        List<Double> copied =
                numbers(plaintiff.page().evaluate(HEARD, Base64.getEncoder().encodeToString(sound)));
        System.out.println("sound of " + sound.length + " bytes: " + copied);
        assertThat(copied.get(0)).as("seconds").isCloseTo(recordedSeconds(), within(3.0));
        assertThat(copied.get(1)).isGreaterThan(0.01);
        plaintiff.page().getByTestId("playback").evaluate("video => { video.muted = true; return video.play(); }");
        await().atMost(PATIENCE)
                .until(() -> "2".equals(plaintiff.page().getByTestId("playback").getAttribute("data-place")));
        plaintiff.looksAt("m11-plays");
        plaintiff.page().setViewportSize(360, 780);
        plaintiff.looksAt("m12-plays-on-a-telephone");
        assertThat(plaintiff.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
        another.close();
    }

    /** Nothing that was recorded before the line was cut is missing. */
    private void isRecordedUntil(Instant cut, int gap) {
        Instant from = Instant.parse(recording().getString("gaps[" + (gap - 1) + "].from"));
        System.out.println("recorded until " + Duration.between(cut, from).toMillis() + " ms after the line was cut");
        assertThat(from).isAfter(cut.minusMillis(500));
    }

    /** How many addresses at the relay a page gets, with the leave of a seat until then. */
    private int relayed(long until) throws GeneralSecurityException {
        String name = until + ":" + hearing + "/plaintiff-1";
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(turn.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        String leave = Base64.getEncoder().encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        return ((Number) plaintiff.page().evaluate(RELAYED, List.of(turn.url(), name, leave))).intValue();
    }

    /** Nothing is missing among the segments of a recording, each has the bytes that its line says, and each line is chained to the one before. */
    private void isWhole(Caller party) {
        String link = sha256(new byte[0]);
        String recording = "";
        int number = 0;
        List<String> lines = party.asks()
                .get(recordingPath() + "/manifest")
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(recording().getInt("segments"));
        for (String line : lines) {
            String[] parts = line.split(" ");
            number = parts[0].equals(recording) ? number + 1 : 1;
            recording = parts[0];
            assertThat(parts[1]).as(line).isEqualTo(String.valueOf(number));
            byte[] bytes = party.asks()
                    .get(recordingPath() + "/" + recording + "/segments/" + number)
                    .asByteArray();
            assertThat(sha256(bytes)).as(line).isEqualTo(parts[4]);
            String said = line.substring(0, line.lastIndexOf(' '));
            link = sha256(HexFormat.of().parseHex(link + sha256(said.getBytes(StandardCharsets.US_ASCII))));
            assertThat(parts[5]).as(line).isEqualTo(link);
        }
        plaintiff.opens("/hearings/" + hearing + "/room");
        plaintiff.awaitsLine("open");
        // the checksum that everybody signs
        plaintiff.sees(link);
    }

    private double recordedSeconds() {
        JsonPath all = recording();
        return Duration.between(Instant.parse(all.getString("from")), Instant.parse(all.getString("until")))
                        .toMillis()
                / 1_000.0;
    }

    /** As the court sees it. */
    private JsonPath recording() {
        return court.gets(recordingPath());
    }

    private void awaitsSegments(int number) {
        await().atMost(PATIENCE).until(() -> recording().getInt("segments") >= number);
    }

    private void awaitsGaps(int number) {
        await().atMost(PATIENCE).until(() -> recording().getList("gaps").size() == number);
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
