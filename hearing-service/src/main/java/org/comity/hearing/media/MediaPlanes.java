package org.comity.hearing.media;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How sound and picture travel in the rooms of this court: from page to page, or over its own media server. */
@ApplicationScoped
public class MediaPlanes {
    private final Vertx vertx;
    private final Optional<String> url;
    private final String secret;
    private final String key;

    /**
     * @param url of the WebSocket API of a Janus server, such as {@code ws://janus.court.internal:8188}; for this service alone, never for
     *     those who take part
     * @param secret its {@code api_secret}
     * @param key the {@code admin_key} of its VideoRoom, by which rooms are made
     */
    MediaPlanes(
            Vertx vertx,
            @ConfigProperty(name = "comity.hearing.janus.url") Optional<String> url,
            @ConfigProperty(name = "comity.hearing.janus.secret") Optional<String> secret,
            @ConfigProperty(name = "comity.hearing.janus.key") Optional<String> key) {
        this.vertx = vertx;
        this.url = url;
        this.secret = secret.orElse("");
        this.key = key.orElse("");
        if (url.isPresent() && (secret.isEmpty() || key.isEmpty())) {
            throw new IllegalStateException(
                    "COMITY_JANUS_URL without COMITY_JANUS_SECRET and COMITY_JANUS_KEY: everybody could open rooms there");
        }
    }

    /** For one room, from now until it is closed. */
    public MediaPlane ofRoom() {
        return url.<MediaPlane>map(server -> new JanusOrMesh(vertx, lost -> JanusSession.open(
                                vertx, server, secret, lost)
                        .compose(session -> JanusRoom.open(session, key).onFailure(refused -> session.close()))))
                .orElseGet(Mesh::new);
    }
}
