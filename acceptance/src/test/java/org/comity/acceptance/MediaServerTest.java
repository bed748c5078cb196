package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
 * Where the court has a media server: six people send a picture and a tone to it, and each sees and hears the others; a witness waits
 * outside before.
 */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MediaServerTest extends BrowsersInARoom {
    private static final Map<String, Object> WITNESS = Map.of("seat", "witness-1");

    /** Of each connection that stands: {@code [frames decoded, lines of the picture]}; of who sends: {@code [-1, lines sent]}. */
    private static final String PICTURES = """
            async () => {
              const pictures = [];
              for (const each of window.connections.filter((one) => one.connectionState === 'connected')) {
                for (const part of (await each.getStats()).values()) {
                  if (part.kind !== 'video') continue;
                  if (part.type === 'inbound-rtp') pictures.push(part.framesDecoded ?? 0, part.frameHeight ?? 0);
                  if (part.type === 'outbound-rtp' && part.framesSent > 0) pictures.push(-1, part.frameHeight ?? 0);
                }
              }
              return pictures;
            }""";

    /** A page that goes on sending what it was told not to. */
    private static final String DISOBEYS = """
            MediaStreamTrack.prototype.stop = () => undefined;
            const replace = RTCRtpSender.prototype.replaceTrack;
            RTCRtpSender.prototype.replaceTrack = function (track) {
              return track ? replace.call(this, track) : Promise.resolve();
            };""";

    private static final String STANDING =
            "() => window.connections.filter((one) => one.connectionState === 'connected').length";

    private MediaServer server;
    private Person panel;
    private Person plaintiff;
    private Person witness;
    private Caller court;

    @BeforeAll
    void start() throws IOException {
        server = MediaServer.start(Path.of("target", "janus"));
        starts(Map.of(
                "COMITY_JANUS_URL", server.url(),
                "COMITY_JANUS_SECRET", server.secret(),
                "COMITY_JANUS_KEY", server.key(),
                "COMITY_JANUS_RECORDINGS", server.recordings().toString()));
        court = Caller.signedIn(stack.url(), "clerk@court.example");
        assessorAndInterpreterAreThere();
        panel = enters("judge.second@court.example", "zh-CN");
        plaintiff = enters("plaintiff@example.com", "en-GB");
        witness = enters("defendant@example.com", "en-GB");
    }

    @AfterAll
    void stop() throws IOException {
        ends();
        if (server != null) {
            server.close();
        }
    }

    private void turnsOn(Person who) {
        for (String kind : List.of("camera", "microphone")) {
            Locator device = who.page().getByTestId(kind);
            device.press("Enter");
            assertThat(device).hasAttribute("data-state", "on");
        }
    }

    private static int standing(Person who) {
        return ((Number) who.page().evaluate(STANDING)).intValue();
    }

    private static double voice(List<Double> arrived) {
        return arrived.get(2);
    }

    /** Of everybody from whom a picture comes the number of frames so far. */
    private static List<Double> pictures(Person who) {
        List<Double> all = numbers(who.page().evaluate(PICTURES));
        return IntStream.range(0, all.size() / 2)
                .filter(at -> all.get(2 * at) >= 0)
                .mapToObj(at -> all.get(2 * at))
                .toList();
    }

    private static List<Double> linesSent(Person who) {
        List<Double> all = numbers(who.page().evaluate(PICTURES));
        return IntStream.range(0, all.size() / 2)
                .filter(at -> all.get(2 * at) < 0)
                .mapToObj(at -> all.get(2 * at + 1))
                .toList();
    }

    @Test
    @Order(1)
    @DisplayName(
            "A judge and a party see and hear each other over it within three seconds of coming in, each sending once")
    void seeAndHear() {
        turnsOn(panel);
        turnsOn(plaintiff);
        plaintiff.opens("/hearings/" + hearing + "/room");
        plaintiff.awaitsLine("open");
        Duration took = untilBothSee(Instant.now());
        System.out.println(
                "over the media server: frames decoded on both sides " + took.toMillis() + " ms after coming in");
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        await().atMost(PATIENCE).until(() -> voice(arrives(plaintiff)) > 0 && voice(arrives(panel)) > 0);
        // one to send by; and one for each of the others: who sits there with nothing on, sends nothing
        assertThat(standing(plaintiff)).isEqualTo(2);
    }

    private Duration untilBothSee(Instant since) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> frames(arrives(plaintiff)) > 0 && frames(arrives(panel)) > 0);
        return Duration.between(since, Instant.now());
    }

    @Test
    @Order(2)
    @DisplayName("A witness who waits outside gets no frame and no sample over it, and has no connection to it")
    void witnessWaits() {
        assertThat(arrives(witness)).containsExactly(0.0, 0.0, 0.0);
        opens(plaintiff);
        panel.page().waitForTimeout(1_500);
        assertThat(arrives(witness)).containsExactly(0.0, 0.0, 0.0);
        assertThat(witness.page().evaluate("() => window.connections.length")).isEqualTo(0);
    }

    @Test
    @Order(3)
    @DisplayName(
            "It records each track for itself while it runs, in segments of five seconds: the sound of all, and each person's sound and picture")
    void records() {
        Map<String, Object> recording = Map.of("recordingId", UUID.randomUUID().toString(), "recorder", "SERVER");
        desk.does("recording.start", recording);
        Instant began = Instant.now();
        await().atMost(PATIENCE).until(() -> segments() >= 2);
        assertThat(Duration.between(began, Instant.now()))
                .as("two segments of five seconds")
                .isLessThan(Duration.ofSeconds(15));
        JsonPath moment = court.gets(recordingPath() + "/moment?place=2");
        assertThat(moment.getList("seats")).containsExactly("panel-1", "plaintiff-1");
        String segment = recordingPath() + "/" + moment.getString("recordingId") + "/segments/2";
        List<Double> all = decoded(segment);
        assertThat(all.get(0)).as("width of a picture").isZero();
        assertThat(all.get(2)).as("seconds").isBetween(3.5, 6.5);
        assertThat(all.get(3)).as("loudest").isGreaterThan(0.01);
        List<Double> plaintiffs = decoded(segment + "?seat=plaintiff-1");
        System.out.println("over the media server: a segment of all " + all + ", of one seat " + plaintiffs);
        assertThat(plaintiffs.get(0)).as("width of a picture").isPositive();
        assertThat(plaintiffs.get(1)).as("pictures").isPositive();
        assertThat(plaintiffs.get(3)).as("loudest").isGreaterThan(0.01);
    }

    private int segments() {
        return court.gets(recordingPath()).getInt("segments");
    }

    private List<Double> decoded(String path) {
        byte[] bytes = court.asks().get(path).asByteArray();
        return numbers(plaintiff.page().evaluate(DECODED, Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    @Order(4)
    @DisplayName(
            "Whoever the court muted is not heard, whatever their page sends; and comes back muted, seen within five seconds after a cut of ten")
    void mutedStaysMuted() {
        plaintiff.context().addInitScript(DISOBEYS);
        plaintiff.page().reload();
        plaintiff.awaitsLine("open");
        untilBothSee(Instant.now());
        double heard = voice(arrives(panel));
        await().atMost(PATIENCE).until(() -> voice(arrives(panel)) > heard);

        bench.does("microphone.mute", Map.of("seat", "plaintiff-1"));
        plaintiff.sees("The court has switched your microphone off");
        silence();
        plaintiff.context().setOffline(true);
        plaintiff.awaitsLine("reconnecting");
        plaintiff.page().waitForTimeout(10_000);
        plaintiff.context().setOffline(false);
        Duration took = untilBothSee(Instant.now());
        System.out.println("over the media server: seen again " + took.toMillis() + " ms after a cut of 10 s");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        silence();

        bench.does("microphone.unmute", Map.of("seat", "plaintiff-1"));
        plaintiff.page().getByTestId("microphone").press("Enter");
        double before = voice(arrives(panel));
        await().atMost(PATIENCE).until(() -> voice(arrives(panel)) > before);
    }

    /** The panel gets nothing of the plaintiff's tone; nobody else speaks. */
    private void silence() {
        panel.page().waitForTimeout(1_000);
        double before = voice(arrives(panel));
        panel.page().waitForTimeout(2_000);
        assertThat(voice(arrives(panel)) - before).isLessThan(0.0001);
    }

    @Test
    @Order(5)
    @DisplayName("An interpreter's channel is heard within 300 ms of choosing it, and by who chose it alone")
    void interpretersChannel() {
        Person interpreter = enters("interpreter@court.example", "en-GB");
        interpreter.page().getByTestId("microphone").press("Enter");
        awaitsVoice(plaintiff, "interpreter", 1);
        interpreter.presses("Interpret while others speak|동시통역으로 전환");
        awaitsVoice(plaintiff, "interpreter", 0);
        plaintiff.chooses("What you hear", "Interpreter: English");
        Instant chosen = Instant.now();
        awaitsVoice(plaintiff, "interpreter", 1);
        Duration took = Duration.between(chosen, Instant.now());
        System.out.println("over the media server: an interpreter's channel is heard " + took.toMillis()
                + " ms after it was chosen");
        assertThat(took).isLessThan(Duration.ofMillis(300));
        awaitsVoice(panel, "interpreter", 0);
        interpreter.presses("Interpret in turn|순차통역으로 전환");
        awaitsVoice(panel, "interpreter", 1);
        interpreter.close();
    }

    @Test
    @Order(6)
    @DisplayName(
            "Six send a picture of 360 lines at one time, the witness who was called in among them, and each gets the five others")
    void six() {
        bench.does("testimony.call", WITNESS);
        List<Person> all = new ArrayList<>(List.of(panel, plaintiff, witness));
        for (String email : List.of("assessor@court.example", "interpreter@court.example", "clerk@court.example")) {
            all.add(enters(email, "en-GB"));
        }
        all.stream().filter(each -> each != panel && each != plaintiff).forEach(this::turnsOn);
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> all.stream()
                .allMatch(each ->
                        pictures(each).stream().filter(frames -> frames > 0).count() == 5));
        List<List<Double>> before = all.stream().map(MediaServerTest::pictures).toList();
        Duration worked = server.process().info().totalCpuDuration().orElse(Duration.ZERO);
        panel.page().waitForTimeout(10_000);
        Duration after = server.process().info().totalCpuDuration().orElse(Duration.ZERO);
        double fewest = Double.MAX_VALUE;
        double sum = 0;
        for (int who = 0; who < all.size(); who++) {
            List<Double> now = pictures(all.get(who));
            for (int of = 0; of < 5; of++) {
                double frames = now.get(of) - before.get(who).get(of);
                fewest = Math.min(fewest, frames);
                sum += frames;
            }
        }
        List<Double> lines = lines(all);
        System.out.printf(
                "over the media server: 6 send pictures of %s lines; 30 arrive, %.1f frames/s each on the average and %.1f at least; the server used %.2f of a core%n",
                lines, sum / 300, fewest / 10, after.minus(worked).toMillis() / 10_000.0);
        assertThat(fewest).as("frames of ten seconds in the slowest of thirty").isGreaterThan(20);
        // a browser that gets too little of the processor for a moment sends fewer for a while
        await().atMost(PATIENCE).until(() -> lines(all).equals(Collections.nCopies(6, 360.0)));
        panel.looksAt("n2-six");

        bench.does("testimony.release", Map.of("seat", "witness-1", "stays", false));
        await().atMost(PATIENCE).until(() -> standing(witness) == 0);
        assertThat(panel.page().getByTestId("tile-witness-1")).hasCount(0);
        all.stream().skip(3).forEach(Person::close);
    }

    private static List<Double> lines(List<Person> all) {
        return all.stream()
                .map(MediaServerTest::linesSent)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    @Order(8)
    @DisplayName(
            "When it dies in mid-hearing the pages say so and go on from one to the other; and over it again when it is back")
    void dies() throws IOException {
        int before = segments();
        server.kill();
        Instant died = Instant.now();
        plaintiff.sees("The court’s media server does not answer");
        await().atMost(PATIENCE).until(() -> standing(panel) > 0);
        Duration took = untilBothSee(died);
        System.out.println(
                "over the media server: seen again from page to page " + took.toMillis() + " ms after it died");
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        plaintiff.looksAt("n3-server-is-gone");
        // whoever waits outside gets nothing by this way either
        assertThat(arrives(witness)).containsExactly(0.0, 0.0, 0.0);

        server.begin();
        assertThat(plaintiff.page().getByText("The court’s media server does not answer"))
                .hasCount(0);
        await().atMost(PATIENCE).until(() -> standing(plaintiff) > 0 && standing(panel) > 0);
        untilBothSee(Instant.now());
        goesOnRecording(before);
    }

    @Test
    @Order(9)
    @DisplayName(
            "Before a hearing the way to it is tried, which the clerk sees; and that it does not answer is the court's to mend")
    void tries() {
        plaintiff.opens("/hearings/" + hearing + "/devices");
        plaintiff.presses("Check the line");
        plaintiff.sees("Sound and picture get through to the court’s media server");
        assertThat(court.asks()
                        .get("/api/hearing/hearings/" + hearing + "/device-checks")
                        .jsonPath()
                        .getList("findings.server"))
                .containsExactly("REACHED");
        plaintiff.looksAt("n4-tried");
        server.kill();
        plaintiff.presses("Check the line");
        plaintiff.sees("The court’s media server does not answer now");
    }

    /** What was written is kept, what is missing is named, and nothing of what came is twice or lost. */
    private void goesOnRecording(int before) throws IOException {
        await().atMost(PATIENCE).until(() -> segments() > before + 2);
        JsonPath recording = court.gets(recordingPath());
        // opened before it was recorded; and while the server was gone
        assertThat(recording.getList("gaps")).hasSize(2);
        JsonPath last = court.gets(recordingPath() + "/moment?place=" + segments());
        String id = last.getString("recordingId");
        bench.does("recording.stop", Map.of("recordingId", id));
        int end = segments();
        assertThat(end).as("with the last seconds").isGreaterThan(last.getInt("place"));
        Map<String, ByteArrayOutputStream> tracks = new TreeMap<>();
        String link = sha256(new byte[0]);
        for (String line : court.asks()
                .get(recordingPath() + "/manifest")
                .asString()
                .lines()
                .toList()) {
            String[] parts = line.split(" ");
            byte[] bytes = court.asks()
                    .get(recordingPath() + "/" + parts[0] + "/segments/" + parts[1] + "/tracks")
                    .asByteArray();
            assertThat(sha256(bytes)).as(line).isEqualTo(parts[4]);
            String said = line.substring(0, line.lastIndexOf(' '));
            link = sha256(HexFormat.of().parseHex(link + sha256(said.getBytes(StandardCharsets.US_ASCII))));
            assertThat(parts[5]).as(line).isEqualTo(link);
            add(bytes, tracks);
        }
        assertThat(tracks).hasSizeGreaterThan(8);
        int compared = 0;
        for (Map.Entry<String, ByteArrayOutputStream> track : tracks.entrySet()) {
            Path written = server.recordings().resolve(id + "." + track.getKey());
            if (Files.exists(written)) {
                byte[] there = Files.readAllBytes(written);
                byte[] kept = track.getValue().toByteArray();
                assertThat(kept).as(track.getKey()).isEqualTo(Arrays.copyOf(there, kept.length));
                assertThat(there.length - kept.length)
                        .as("cut off in the middle of a frame")
                        .isLessThan(1_500);
                compared++;
            }
        }
        assertThat(compared).isPositive();
        System.out.println("over the media server: " + end + " segments with " + tracks.size() + " tracks, " + compared
                + " compared with what the server wrote");
    }

    private static void add(byte[] segment, Map<String, ByteArrayOutputStream> tracks) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(segment))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String[] name = entry.getName().split("/");
                ByteArrayOutputStream track = tracks.computeIfAbsent(name[0], first -> new ByteArrayOutputStream());
                assertThat(Integer.parseInt(name[1].substring(0, 12))).isEqualTo(track.size());
                track.writeBytes(zip.readAllBytes());
            }
        }
    }
}
