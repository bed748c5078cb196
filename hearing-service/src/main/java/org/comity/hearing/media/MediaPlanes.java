package org.comity.hearing.media;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How sound and picture travel in the rooms of this court: from page to page, or over its own media server. */
@ApplicationScoped
public class MediaPlanes {
    /** Milliseconds. */
    private static final long TRIAL = 15_000;

    private final Vertx vertx;
    private final Optional<String> url;
    private final String secret;
    private final String key;
    private final Optional<Path> recordings;
    private final Clock clock;

    /**
     * @param url of the WebSocket API of a Janus server, such as {@code ws://janus.court.internal:8188}; for this service alone, never for
     *     those who take part
     * @param secret its {@code api_secret}
     * @param key the {@code admin_key} of its VideoRoom, by which rooms are made
     * @param recordings a folder that it writes and this service reads, under the same name there and here; without it the server records nothing
     */
    MediaPlanes(
            Vertx vertx,
            @ConfigProperty(name = "comity.hearing.janus.url") Optional<String> url,
            @ConfigProperty(name = "comity.hearing.janus.secret") Optional<String> secret,
            @ConfigProperty(name = "comity.hearing.janus.key") Optional<String> key,
            @ConfigProperty(name = "comity.hearing.janus.recordings") Optional<Path> recordings,
            Clock clock) {
        this.vertx = vertx;
        this.url = url;
        this.secret = secret.orElse("");
        this.key = key.orElse("");
        this.recordings = recordings;
        this.clock = clock;
        if (url.isPresent() && (secret.isEmpty() || key.isEmpty())) {
            throw new IllegalStateException(
                    "COMITY_JANUS_URL without COMITY_JANUS_SECRET and COMITY_JANUS_KEY: everybody could open rooms there");
        }
    }

    /** Whether the court's media server can record a hearing. */
    public boolean record() {
        return url.isPresent() && recordings.isPresent();
    }

    /** Whether there is one. */
    boolean byServer() {
        return url.isPresent();
    }

    /**
     * Lets a page try whether it reaches the media server: in a room that nobody else is in, for a quarter of a minute.
     *
     * @param offer of the page, with all its candidates
     * @return the server's answer; fails where it does not answer
     */
    Future<String> trial(String offer) {
        return JanusSession.open(vertx, url.orElseThrow(), secret, () -> {}).compose(session -> {
            vertx.setTimer(TRIAL, over -> session.close());
            return JanusRoom.open(session, key, null)
                    .compose(room ->
                            room.join(event -> {}).compose(joined -> room.publish(joined.handle(), offer, false)))
                    .onFailure(refused -> session.close());
        });
    }

    /** For one room, from now until it is closed. */
    public MediaPlane ofRoom() {
        return url.<MediaPlane>map(server -> new JanusOrMesh(
                        vertx,
                        lost -> JanusSession.open(vertx, server, secret, lost)
                                .compose(session -> JanusRoom.open(session, key, recordings.orElse(null))
                                        .onFailure(refused -> session.close())),
                        recordings.map(folder -> new Spool(folder, clock)).orElse(null)))
                .orElseGet(Mesh::new);
    }
}
