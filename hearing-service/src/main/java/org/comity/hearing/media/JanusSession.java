package org.comity.hearing.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.comity.hearing.log.LogJson;

/**
 * A session with a Janus server over its WebSocket API. Whatever does not answer in time ends it, and with it everything that was done in
 * it: Janus lets go of a session whose socket is closed. What Janus says arrives on the socket's event loop.
 */
final class JanusSession {
    /** Milliseconds. A server that is stopped and not closed is noticed after both together. */
    private static final long ANSWERS_WITHIN = 4_000;

    private static final long LOOKS_EVERY = 4_000;
    /** Descriptions of a page that sees many are some ten thousand characters. */
    private static final int LONGEST = 256 * 1024;

    /**
     * What became of a request.
     *
     * @param data of the plugin
     * @param sdp a session description that came with it; null without
     */
    record Answer(JsonNode data, String sdp) {}

    /** Janus did not do what it was asked; the session goes on. */
    static final class Refused extends RuntimeException {
        private final int code;

        Refused(int code, String why) {
            super(code + " " + why, null, false, false);
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private record Asked(Promise<JsonNode> answer, boolean acknowledged) {}

    private final Vertx vertx;
    private final WebSocketClient client;
    private final WebSocket socket;
    private final String secret;
    private final Runnable ended;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<Long, Consumer<JsonNode>> handles = new ConcurrentHashMap<>();
    private final long looking;
    private volatile long id;
    private volatile boolean open = true;

    private JanusSession(Vertx vertx, WebSocketClient client, WebSocket socket, String secret, Runnable ended) {
        this.vertx = vertx;
        this.client = client;
        this.socket = socket;
        this.secret = secret;
        this.ended = ended;
        socket.textMessageHandler(this::take);
        socket.exceptionHandler(broken -> Log.debugf("line to the media server broke: %s", broken.getMessage()));
        socket.closeHandler(closed -> end());
        looking = vertx.setPeriodic(LOOKS_EVERY, timer -> say(ofSession("keepalive"), true));
    }

    /**
     * @param url such as {@code ws://127.0.0.1:8188}
     * @param secret the server's {@code api_secret}
     * @param ended called once, if it ends by itself
     */
    static Future<JanusSession> open(Vertx vertx, String url, String secret, Runnable ended) {
        WebSocketClient client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setConnectTimeout((int) ANSWERS_WITHIN)
                .setMaxFrameSize(LONGEST)
                .setMaxMessageSize(LONGEST));
        WebSocketConnectOptions to = new WebSocketConnectOptions()
                .setAbsoluteURI(url)
                .setSubProtocols(List.of("janus-protocol"))
                .setTimeout(ANSWERS_WITHIN);
        return client.connect(to)
                .onFailure(unreached -> client.close())
                .compose(socket -> new JanusSession(vertx, client, socket, secret, ended).begin());
    }

    private Future<JanusSession> begin() {
        return say(frame("create"), false)
                .onSuccess(answer -> id = answer.at("/data/id").longValue())
                .map(this)
                .onFailure(refused -> close());
    }

    /** @param events what Janus says of the handle by itself */
    Future<Long> attach(Consumer<JsonNode> events) {
        return say(ofSession("attach").put("plugin", "janus.plugin.videoroom"), false)
                .map(answer -> {
                    long handle = answer.at("/data/id").longValue();
                    handles.put(handle, events);
                    return handle;
                });
    }

    /** @param jsep a session description that goes with it; null without */
    Future<Answer> ask(long handle, ObjectNode body, ObjectNode jsep) {
        ObjectNode frame = to("message", handle);
        frame.set("body", body);
        if (jsep != null) {
            frame.set("jsep", jsep);
        }
        return say(frame, false).compose(answer -> {
            JsonNode data = answer.at("/plugindata/data");
            if (data.has("error_code")) {
                return Future.failedFuture(new Refused(
                        data.get("error_code").intValue(), data.path("error").asText()));
            }
            return Future.succeededFuture(
                    new Answer(data, answer.at("/jsep/sdp").textValue()));
        });
    }

    void trickle(long handle, ArrayNode candidates) {
        ObjectNode frame = to("trickle", handle);
        frame.set("candidates", candidates);
        say(frame, true);
    }

    void detach(long handle) {
        if (handles.remove(handle) != null) {
            say(to("detach", handle), false);
        }
    }

    void close() {
        if (open) {
            open = false;
            letGo();
        }
    }

    private void end() {
        if (open) {
            open = false;
            letGo();
            ended.run();
        }
    }

    private void letGo() {
        vertx.cancelTimer(looking);
        socket.close();
        client.close();
        asked.values().forEach(each -> each.answer().tryFail("the media server is gone"));
        asked.clear();
    }

    /** @param acknowledged whether an acknowledgement is all there is; else the answer comes after it */
    private Future<JsonNode> say(ObjectNode frame, boolean acknowledged) {
        if (!open) {
            return Future.failedFuture("the media server is gone");
        }
        String transaction = UUID.randomUUID().toString();
        Promise<JsonNode> answer = Promise.promise();
        asked.put(transaction, new Asked(answer, acknowledged));
        long patience = vertx.setTimer(ANSWERS_WITHIN, timer -> {
            if (asked.remove(transaction) != null) {
                answer.tryFail("the media server does not answer");
                end();
            }
        });
        socket.writeTextMessage(
                frame.put("transaction", transaction).put("apisecret", secret).toString());
        return answer.future().onComplete(done -> vertx.cancelTimer(patience));
    }

    private void take(String message) {
        JsonNode frame = LogJson.read(message.getBytes(StandardCharsets.UTF_8));
        String kind = frame.path("janus").asText();
        if (kind.equals("timeout")) {
            end();
            return;
        }
        String transaction = frame.path("transaction").asText();
        Asked question = asked.get(transaction);
        if (question == null) {
            handles.getOrDefault(frame.path("sender").longValue(), unknown -> {})
                    .accept(frame);
        } else if (!kind.equals("ack") || question.acknowledged()) {
            asked.remove(transaction);
            answer(question.answer(), kind, frame);
        }
    }

    private static void answer(Promise<JsonNode> answer, String kind, JsonNode frame) {
        if (kind.equals("error")) {
            answer.tryFail(new Refused(
                    frame.at("/error/code").intValue(),
                    frame.at("/error/reason").asText()));
        } else {
            answer.tryComplete(frame);
        }
    }

    private ObjectNode to(String what, long handle) {
        return ofSession(what).put("handle_id", handle);
    }

    private ObjectNode ofSession(String what) {
        return frame(what).put("session_id", id);
    }

    private static ObjectNode frame(String what) {
        return LogJson.MAPPER.createObjectNode().put("janus", what);
    }
}
