package org.comity.hearing.media;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.MediaNews.Devices;
import org.comity.hearing.media.MediaNews.Signal;
import org.comity.hearing.media.MediaNews.Signals;
import org.comity.hearing.seat.Role;
import org.comity.testing.MediaServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With a Janus server of its own. What browsers see and hear over it is tested by MediaServerTest of acceptance. */
@DisplayName("Sound and picture over the court's media server")
class JanusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What a page offers to send, of whom no packet ever comes. */
    private static final String OFFER = """
            v=0
            o=- 1 2 IN IP4 127.0.0.1
            s=-
            t=0 0
            a=group:BUNDLE 0 1
            m=audio 9 UDP/TLS/RTP/SAVPF 111
            c=IN IP4 0.0.0.0
            a=ice-ufrag:abcd
            a=ice-pwd:abcdefghijklmnopqrstuvwx
            a=fingerprint:sha-256 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF
            a=setup:actpass
            a=mid:0
            a=sendonly
            a=rtcp-mux
            a=rtpmap:111 opus/48000/2
            m=video 9 UDP/TLS/RTP/SAVPF 96
            c=IN IP4 0.0.0.0
            a=ice-ufrag:abcd
            a=ice-pwd:abcdefghijklmnopqrstuvwx
            a=fingerprint:sha-256 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF
            a=setup:actpass
            a=mid:1
            a=sendonly
            a=rtcp-mux
            a=rtpmap:96 VP8/90000
            """.replace("\n", "\r\n");

    private static Vertx vertx;
    private static MediaServer server;

    private final Page judge = new Page("judge", Role.JUDGE);
    private final Page plaintiff = new Page("plaintiff-1", Role.PLAINTIFF);
    private final Page witness = new Page("witness-1", Role.WITNESS);
    private final Page observer = new Page("observer-1", Role.OBSERVER);

    @BeforeAll
    static void start() throws IOException {
        vertx = Vertx.vertx();
        server = MediaServer.start(Path.of("target", "janus"));
    }

    @AfterAll
    static void stop() {
        server.close();
        vertx.close();
    }

    private static MediaPlanes planes() {
        return new MediaPlanes(
                vertx,
                Optional.of(server.url()),
                Optional.of(server.secret()),
                Optional.of(server.key()),
                Optional.empty(),
                Clock.systemUTC());
    }

    private static MediaPlane plane() {
        return planes().ofRoom();
    }

    private static void takesPart(MediaPlane plane, Page... pages) {
        for (Page page : pages) {
            plane.hear(page, new Devices(page.id, true, true, true));
        }
    }

    private static ObjectNode offer() {
        ObjectNode content = LogJson.MAPPER.createObjectNode();
        content.putObject("description").put("type", "offer").put("sdp", OFFER);
        return content;
    }

    /** Waits until the server let the page in, offers to send, and waits for the answer. */
    private static void sends(MediaPlane plane, Page page) {
        await().atMost(PATIENCE).until(() -> connection(page) > 0);
        plane.hear(page, new Signals(List.of(new Signal(page.id, offer()))));
        await().atMost(PATIENCE).until(() -> !signalsOf(page, page).isEmpty());
        assertEquals(
                "answer",
                signalsOf(page, page).getFirst().at("/description/type").asText());
    }

    private static int connection(Page page) {
        return page.all("peers").isEmpty()
                ? 0
                : page.others().at("/you/connection").intValue();
    }

    /** What the page was told in order to connect, in the name of another or in its own. */
    private static List<JsonNode> signalsOf(Page reader, Page of) {
        return reader.all("signal").stream()
                .filter(each -> each.get("page").asText().equals(of.id.toString()))
                .map(each -> each.get("d"))
                .toList();
    }

    @Test
    @DisplayName(
            "goes once to the server, and from it to each in the audience; not to a witness outside, and to a listener one way")
    void audience() {
        MediaPlane plane = plane();
        plane.admit(List.of(judge, plaintiff, observer), List.of());
        // the server lets in and answers in the order in which it is asked
        takesPart(plane, observer, judge, plaintiff, witness);
        sends(plane, judge);
        assertEquals(0, connection(observer));
        plane.hear(observer, new Signals(List.of(new Signal(observer.id, offer()))));
        sends(plane, plaintiff);
        assertEquals("JANUS", judge.others().get("plane").asText());
        assertEquals(List.of(), signalsOf(observer, observer), "what who listens offers to send is not passed on");
        // outside nothing is known, nothing comes and nothing goes
        plane.hear(witness, new Signals(List.of(new Signal(witness.id, offer()))));
        plane.hear(witness, new Signals(List.of(new Signal(judge.id, offer()))));
        assertEquals(0, connection(witness));
        assertEquals(List.of(), witness.peers());
        assertEquals(0, witness.signals());

        // a part that is closed to the public
        plane.admit(List.of(judge, plaintiff), List.of());
        assertEquals(List.of(), observer.peers());
        long before = observer.signals();
        plane.admit(List.of(judge, plaintiff, witness), List.of());
        sends(plane, witness);
        plane.admit(List.of(judge, plaintiff), List.of());
        assertEquals(List.of(), witness.peers());
        assertEquals(0, connection(witness));
        assertEquals(before, observer.signals());
        plane.close();
    }

    @Test
    @DisplayName(
            "is begun anew among those who speak apart, who send nothing to the room and get nothing of it; and again when they come back")
    void apart() {
        Page lawyer = new Page("plaintiff-2", Role.PLAINTIFF);
        MediaPlane plane = plane();
        plane.admit(List.of(judge, plaintiff, lawyer), List.of());
        takesPart(plane, judge, plaintiff, lawyer);
        sends(plane, judge);
        sends(plane, plaintiff);
        int inTheRoom = connection(plaintiff);
        plane.admit(List.of(judge), List.of(List.of(plaintiff, lawyer)));
        assertEquals(List.of(lawyer.id.toString()), plaintiff.peers());
        assertEquals(List.of(), judge.peers());
        assertTrue(plaintiff.others().at("/you/apart").booleanValue());
        await().atMost(PATIENCE).until(() -> connection(plaintiff) > inTheRoom);
        int apart = connection(plaintiff);
        plane.admit(List.of(judge, plaintiff, lawyer), List.of());
        await().atMost(PATIENCE).until(() -> connection(plaintiff) > apart);
        assertEquals(List.of(judge.id.toString(), lawyer.id.toString()), plaintiff.peers());
        plane.close();
    }

    private static <T> T done(Future<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static int refusal(Future<?> asked) {
        ExecutionException failed = assertThrows(ExecutionException.class, () -> done(asked));
        return ((JanusSession.Refused) failed.getCause()).code();
    }

    private static ObjectNode request(String text) {
        return (ObjectNode) LogJson.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName(
            "is refused by the server itself to whoever has no token, one of another room, one that was used, or the number alone")
    void tokens() throws Exception {
        JanusSession session = done(JanusSession.open(vertx, server.url(), server.secret(), () -> {}));
        JanusRoom room = done(JanusRoom.open(session, server.key(), null));
        JanusRoom other = done(JanusRoom.open(session, server.key(), null));
        long stranger = done(session.attach(event -> {}));
        String join = "{'request':'join','ptype':'publisher','room':%d%s}";
        assertEquals(433, refusal(session.ask(stranger, request(join.formatted(room.number(), "")), null)));
        String token = JanusRoom.token();
        done(room.allow("add", token));
        String shown = ",'token':'%s'".formatted(token);
        assertEquals(433, refusal(session.ask(stranger, request(join.formatted(other.number(), shown)), null)));
        done(room.allow("remove", token));
        assertEquals(433, refusal(session.ask(stranger, request(join.formatted(room.number(), shown)), null)));

        // and nobody without the secrets opens anything
        assertThrows(ExecutionException.class, () -> done(JanusSession.open(vertx, server.url(), "guessed", () -> {})));
        assertThrows(ExecutionException.class, () -> done(JanusRoom.open(session, "guessed", null)));
        session.close();
    }

    @Test
    @DisplayName("can be tried before the hearing, by an answer of the server; there is none while it does not answer")
    void trial() throws Exception {
        assertTrue(done(planes().trial(OFFER)).contains("m=video"));
        MediaPlanes gone = new MediaPlanes(
                vertx,
                Optional.of("ws://127.0.0.1:9"),
                Optional.of(server.secret()),
                Optional.of(server.key()),
                Optional.empty(),
                Clock.systemUTC());
        assertThrows(ExecutionException.class, () -> done(gone.trial(OFFER)));
        assertThrows(ExecutionException.class, () -> done(planes().trial("no offer")));
    }

    @Test
    @DisplayName("is cut off when its room is closed, and not by what led the hearing before")
    void closed() {
        MediaPlane before = plane();
        before.admit(List.of(judge, plaintiff), List.of());
        takesPart(before, judge, plaintiff);
        sends(before, judge);
        MediaPlane after = plane();
        Page back = new Page("judge", Role.JUDGE);
        after.admit(List.of(back), List.of());
        takesPart(after, back);
        await().atMost(PATIENCE).until(() -> connection(back) > 0);
        before.close();
        sends(after, back);
        after.close();
        int told = back.told.size();
        takesPart(after, back);
        assertTrue(told >= back.told.size() - 1);
        assertEquals(0, connection(back));
    }

    @Test
    @DisplayName(
            "goes from page to page when the server dies in mid-hearing, which is told, and over it again when it is back")
    void serverDies() throws IOException {
        MediaPlane plane = plane();
        plane.admit(List.of(judge, plaintiff), List.of());
        takesPart(plane, judge, plaintiff, witness);
        sends(plane, judge);
        server.kill();
        await().atMost(PATIENCE)
                .until(() -> "MESH".equals(plaintiff.others().get("plane").asText()));
        assertTrue(plaintiff.others().get("standsIn").booleanValue());
        assertEquals(List.of(judge.id.toString()), plaintiff.peers());
        assertEquals(List.of(), witness.peers());
        assertEquals(0, connection(judge));
        int before = signalsOf(judge, plaintiff).size();
        plane.hear(plaintiff, new Signals(List.of(new Signal(judge.id, offer()))));
        assertEquals(before + 1, signalsOf(judge, plaintiff).size());

        server.begin();
        await().atMost(PATIENCE.multipliedBy(2))
                .until(() -> "JANUS".equals(plaintiff.others().get("plane").asText()));
        assertFalse(plaintiff.others().get("standsIn").booleanValue());
        await().atMost(PATIENCE).until(() -> connection(judge) > 0);
        plane.close();
    }
}
