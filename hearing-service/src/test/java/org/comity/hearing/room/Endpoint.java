package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.LogJson;

/** A person's end of a room: a real socket, what came over it, and where it stands. Every frame that it takes must be as published. */
public final class Endpoint implements WebSocket.Listener {
    final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    final List<JsonNode> events = new CopyOnWriteArrayList<>();
    volatile int closedWith;
    /** Bytes of the longest frame that came. */
    volatile int longest;

    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;
    private Supplier<String> proof;

    static Endpoint at(UUID hearing) {
        Endpoint endpoint = new Endpoint();
        endpoint.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://localhost:" + RestAssured.port + "/api/hearing/rooms/" + hearing), endpoint)
                .join();
        return endpoint;
    }

    public static Endpoint enters(UUID hearing, String ticket) {
        Endpoint endpoint = at(hearing);
        endpoint.says(LogJson.MAPPER
                .createObjectNode()
                .put("frame", "hello")
                .put("v", 1)
                .put("ticket", ticket));
        endpoint.until("ready");
        return endpoint;
    }

    /** Whoever holds the token comes in, and can sign. */
    static Endpoint sits(UUID hearing, String token) {
        return enters(hearing, CourtDay.ticket(hearing, token)).of(hearing, token);
    }

    Endpoint of(UUID hearing, String token) {
        proof = () -> CourtDay.signingProof(hearing, token);
        return this;
    }

    static Endpoint resumes(UUID hearing, String ticket, String epoch, long seq) {
        Endpoint endpoint = at(hearing);
        ObjectNode hello = LogJson.MAPPER
                .createObjectNode()
                .put("frame", "hello")
                .put("v", 1)
                .put("ticket", ticket);
        hello.putObject("resume").put("epoch", epoch).put("seq", seq);
        endpoint.says(hello);
        return endpoint;
    }

    /** Only what is as published. */
    void says(ObjectNode frame) {
        RoomProtocol.require(frame);
        say(frame.toString());
    }

    void say(String frame) {
        socket.sendText(frame, true).join();
    }

    void sayBinary(byte[] frame) {
        socket.sendBinary(ByteBuffer.wrap(frame), true).join();
    }

    /** Sends a command and gives the answer to it. */
    public JsonNode asks(String verb, Map<String, Object> data) {
        return asks(UUID.randomUUID(), verb, data);
    }

    /** For one of the seats that this person holds. */
    JsonNode asksAs(String seat, String verb, Map<String, Object> data) {
        return asks(UUID.randomUUID(), seat, verb, data);
    }

    /** With a proof of who it is, as the page takes it before each signature. */
    JsonNode signs(String verb, Map<String, Object> data) {
        return signsAs(null, verb, data);
    }

    JsonNode signsAs(String seat, String verb, Map<String, Object> data) {
        Map<String, Object> proven = new HashMap<>(data);
        proven.put("proof", proof.get());
        return asks(UUID.randomUUID(), seat, verb, proven);
    }

    JsonNode asks(UUID id, String verb, Map<String, Object> data) {
        return asks(id, null, verb, data);
    }

    private JsonNode asks(UUID id, String seat, String verb, Map<String, Object> data) {
        ObjectNode command = LogJson.MAPPER.createObjectNode();
        command.put("frame", "cmd").put("id", id.toString()).put("t", verb);
        if (seat != null) {
            command.put("as", seat);
        }
        command.set("d", LogJson.MAPPER.valueToTree(data));
        int before = frames.size();
        say(command.toString());
        JsonNode answer = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> frames.stream()
                                .skip(before)
                                .filter(frame -> frame.path("id").asText().equals(id.toString()))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
        RoomProtocol.requireAllAsPublished();
        if (answer.path("frame").asText().equals("ack")) {
            RoomProtocol.require(command);
        }
        return answer;
    }

    JsonNode until(String frame) {
        RoomProtocol.requireAllAsPublished();
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> frames.stream()
                                .filter(each -> each.path("frame").asText().equals(frame))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    public JsonNode untilEvent(String type) {
        RoomProtocol.requireAllAsPublished();
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> events.stream()
                                .filter(each -> each.path("t").asText().equals(type))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    int untilClosed() {
        return await().atMost(Duration.ofSeconds(30)).until(() -> closedWith, code -> code != 0);
    }

    long position() {
        return events.isEmpty() ? 0 : events.getLast().get("seq").asLong();
    }

    String epoch() {
        return frames.getFirst().get("epoch").asText();
    }

    /** The line breaks: no goodbye. */
    void cut() {
        socket.abort();
    }

    void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            longest = Math.max(longest, part.toString().getBytes(StandardCharsets.UTF_8).length);
            take(LogJson.read(part.toString().getBytes(StandardCharsets.UTF_8)));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode frame) {
        RoomProtocol.note(frame);
        switch (frame.path("frame").asText()) {
            case "ev" -> events.add(frame);
            case "batch" -> frame.get("b").forEach(events::add);
            default -> frames.add(frame);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closedWith = code;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closedWith = closedWith == 0 ? 1006 : closedWith;
    }
}
