package org.comity.hearing.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.JanusSession.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A room of Janus' VideoRoom, for one hearing. It is private and has a secret of its own; whoever joins it shows a token that was made for
 * this one time, and whoever watches somebody in it shows that they joined. All of that stays between this service and Janus: a page has
 * nothing but the connection that it was given.
 */
final class JanusRoom {
    /** Bits a second of one picture at most, as in a mesh. */
    private static final int LARGEST_PICTURE = 500_000;

    private static final int MOST_PAGES = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A page that joined.
     *
     * @param feed by which others watch it
     * @param pass with which it watches others
     */
    record Joined(long handle, long feed, long pass) {}

    /** Somebody who is watched by a page. */
    record Watched(long handle, String offer) {}

    /** Seconds; so that a picture can be played from any place of what was recorded. */
    private static final int WHOLE_PICTURE_EVERY = 5;

    private final JanusSession session;
    private final long desk;
    private final long number;
    private final String secret;

    private JanusRoom(JanusSession session, long desk, long number, String secret) {
        this.session = session;
        this.desk = desk;
        this.number = number;
        this.secret = secret;
    }

    /**
     * A room of one's own: whoever led the hearing before this process has another one, and can do nothing in this.
     *
     * @param key the {@code admin_key} of the VideoRoom, with which rooms are made
     * @param recordings where the server writes what it is asked to record; null for nowhere
     */
    static Future<JanusRoom> open(JanusSession session, String key, @Nullable Path recordings) {
        String secret = token();
        ObjectNode body = request("create")
                .put("admin_key", key)
                .put("secret", secret)
                .put("permanent", false)
                .put("is_private", true)
                .put("require_pvtid", true)
                .put("publishers", MOST_PAGES)
                .put("bitrate", LARGEST_PICTURE)
                .put("audiocodec", "opus")
                .put("videocodec", "vp8")
                .put("lock_record", true);
        if (recordings != null) {
            body.put("rec_dir", recordings.toString()).put("fir_freq", WHOLE_PICTURE_EVERY);
        }
        // nobody, until a token is made for them
        body.putArray("allowed");
        return session.attach(event -> {}).compose(desk -> session.ask(desk, body, null)
                .map(made ->
                        new JanusRoom(session, desk, made.data().path("room").longValue(), secret)));
    }

    long number() {
        return number;
    }

    /** Everybody in it is cut off. */
    void close() {
        session.ask(desk, ofRoom("destroy").put("permanent", false), null).onComplete(done -> session.close());
    }

    /** Lets a page in, with a token that is good for that. */
    Future<Joined> join(Consumer<JsonNode> events) {
        String token = token();
        return allow("add", token)
                .compose(allowed -> session.attach(events))
                .compose(handle -> join(handle, token))
                .eventually(() -> allow("remove", token));
    }

    private Future<Joined> join(long handle, String token) {
        return session.ask(handle, ofPage("join").put("ptype", "publisher").put("token", token), null)
                .map(answer -> new Joined(
                        handle,
                        answer.data().path("id").longValue(),
                        answer.data().path("private_id").longValue()))
                .onFailure(refused -> session.detach(handle));
    }

    Future<Answer> allow(String action, String token) {
        ObjectNode body = ofRoom("allowed").put("action", action);
        body.putArray("allowed").add(token);
        return session.ask(desk, body, null);
    }

    /**
     * What a page sends arrives from here on.
     *
     * @param again whether it sent before, and its connection is to be mended
     * @return the answer to its offer
     */
    Future<String> publish(long handle, String offer, boolean again) {
        return session.ask(handle, request(again ? "configure" : "publish"), description("offer", offer))
                .map(Answer::sdp);
    }

    Future<Watched> watch(Joined reader, long feed, boolean pictures, Consumer<JsonNode> events) {
        return session.attach(events).compose(handle -> {
            ObjectNode body = ofPage("join")
                    .put("ptype", "subscriber")
                    .put("private_id", reader.pass())
                    .put("autoupdate", false);
            body.putArray("streams").addObject().put("feed", feed);
            return session.ask(handle, body, null)
                    .compose(answer -> {
                        Watched watched = new Watched(handle, answer.sdp());
                        return pictures
                                ? Future.succeededFuture(watched)
                                : showPictures(handle, false).map(watched);
                    })
                    .onFailure(refused -> session.detach(handle));
        });
    }

    Future<Answer> start(long handle, String answer) {
        return session.ask(handle, request("start"), description("answer", answer));
    }

    /** @return another offer, by which a connection that broke is mended */
    Future<String> mend(long handle) {
        return session.ask(handle, request("configure").put("restart", true), null)
                .map(Answer::sdp);
    }

    /** The second section is the picture, as {@code docs/room-protocol.md} asks of a page. */
    Future<Answer> showPictures(long handle, boolean pictures) {
        ObjectNode body = request("configure");
        body.putArray("streams").addObject().put("mid", "1").put("send", pictures);
        return session.ask(handle, body, null);
    }

    /** Whether the server passes on what somebody says. The first section is the sound. */
    Future<Answer> mute(long feed, boolean muted) {
        return session.ask(
                desk, ofRoom("moderate").put("id", feed).put("mid", "0").put("mute", muted), null);
    }

    /**
     * Whether the server writes down what a page sends, into a file for its sound and one for its picture.
     *
     * @param name with which the files begin; null to end it
     */
    Future<Answer> record(long handle, @Nullable String name) {
        ObjectNode body = request("configure").put("secret", secret).put("record", name != null);
        return session.ask(handle, name == null ? body : body.put("filename", name), null);
    }

    void trickle(long handle, ArrayNode candidates) {
        session.trickle(handle, candidates);
    }

    void leave(long handle) {
        session.detach(handle);
    }

    private ObjectNode ofRoom(String request) {
        return ofPage(request).put("secret", secret);
    }

    private ObjectNode ofPage(String request) {
        return request(request).put("room", number);
    }

    private static ObjectNode request(String request) {
        return LogJson.MAPPER.createObjectNode().put("request", request);
    }

    private static ObjectNode description(String type, String sdp) {
        return LogJson.MAPPER.createObjectNode().put("type", type).put("sdp", sdp);
    }

    static String token() {
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
