package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A line into a hearing room, by way of the gateway. */
final class RoomLine implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;
    private Supplier<String> proof;
    private volatile boolean cut;

    /** @param url of the web app, whose door the room is behind */
    static RoomLine into(String url, String hearing, Caller who) {
        return into(url, hearing, who, PATIENCE);
    }

    /** @param patience until the room has let them in */
    static RoomLine into(String url, String hearing, Caller who, Duration patience) {
        String ticket = who.posts("/api/hearing/hearings/" + hearing + "/tickets", Map.of(), 201)
                .getString("ticket");
        RoomLine line = new RoomLine();
        line.proof = () -> who.posts("/api/hearing/hearings/" + hearing + "/signing-proofs", Map.of(), 201)
                .getString("proof");
        line.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url.replaceFirst("^http", "ws") + "/api/hearing/rooms/" + hearing), line)
                .join();
        line.send(JSON.createObjectNode().put("frame", "hello").put("v", 1).put("ticket", ticket));
        line.until("frame", "ready", patience);
        return line;
    }

    private void send(ObjectNode frame) {
        socket.sendText(frame.toString(), true).join();
    }

    /** For the only seat that this person holds. */
    void does(String verb, Map<String, Object> data) {
        does(null, verb, data);
    }

    /** The room takes it; {@code seat} says for whom. */
    void does(String seat, String verb, Map<String, Object> data) {
        JsonNode answer = asks(seat, verb, data);
        assertThat(answer.path("frame").asText())
                .as("%s of %s: %s", verb, seat, answer)
                .isEqualTo("ack");
    }

    /** Reads the record of that digest and signs it, having shown who it is, as the page does. */
    void signs(String seat, String digest) {
        does(seat, "record.read", Map.of());
        does(seat, "record.sign", Map.of("digest", digest, "proof", proof.get()));
    }

    JsonNode asks(String seat, String verb, Map<String, Object> data) {
        return asks(seat, verb, data, UUID.randomUUID().toString());
    }

    /** @param id of the command: one that was taken before is not done again */
    JsonNode asks(String seat, String verb, Map<String, Object> data, String id) {
        ObjectNode command =
                JSON.createObjectNode().put("frame", "cmd").put("id", id).put("t", verb);
        if (seat != null) {
            command.put("as", seat);
        }
        command.set("d", JSON.valueToTree(data));
        send(command);
        return until("id", id);
    }

    private JsonNode until(String field, String value) {
        return until(field, value, PATIENCE);
    }

    private JsonNode until(String field, String value, Duration patience) {
        return await().atMost(patience)
                .failFast("the line is cut", () -> cut)
                .until(
                        () -> frames.stream()
                                .filter(frame -> value.equals(frame.path(field).asText())
                                        && !frame.path("frame").asText().equals("ev"))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    /** What the court has noted, as this page has heard it, in the order of the record. */
    List<String> notes() {
        return frames.stream()
                .flatMap(frame -> frame.path("frame").asText().equals("batch")
                        ? frame.path("b").valueStream()
                        : Stream.of(frame))
                .filter(event -> event.path("t").asText().equals("court.note"))
                .map(event -> event.path("d").path("text").asText())
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            take(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        cut = true;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        cut = true;
    }

    private void take(String frame) {
        try {
            frames.add(JSON.readTree(frame));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
