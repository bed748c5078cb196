package org.comity.hearing.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The court's TURN servers, over which sound and picture travel where two pages cannot reach each other. Who may use them shows a name with
 * a time of expiry and its HMAC under a secret that the servers share, as coturn's {@code use-auth-secret} asks for
 * (draft-uberti-behave-turn-rest).
 */
@ApplicationScoped
public class Relays {
    /** A connection that stands outlasts it; who connects again later asks for another. */
    static final Duration VALID = Duration.ofHours(1);

    private final List<String> urls;
    private final Optional<String> secret;
    private final boolean only;
    private final Clock clock;

    /** @param only whether nothing travels from page to page without them, so that parties do not learn each other's addresses */
    Relays(
            @ConfigProperty(name = "comity.hearing.turn.urls") Optional<List<String>> urls,
            @ConfigProperty(name = "comity.hearing.turn.secret") Optional<String> secret,
            @ConfigProperty(name = "comity.hearing.turn.only") boolean only,
            Clock clock) {
        this.urls = urls.orElse(List.of());
        this.secret = secret;
        this.only = only;
        this.clock = clock;
        if (!this.urls.isEmpty() && secret.isEmpty()) {
            throw new IllegalStateException("COMITY_TURN_URLS without COMITY_TURN_SECRET: nobody could use them");
        }
    }

    /**
     * What a page needs to use them.
     *
     * @param urls as in {@code turn:turn.court.example:3478?transport=udp}
     * @param only whether sound and picture travel over them alone
     */
    public record Relay(List<String> urls, String username, String credential, Instant expiresAt, boolean only) {}

    /** For one seat of one hearing, for an hour; null where the court has none. */
    public Relay of(UUID hearingId, String seat) {
        if (urls.isEmpty()) {
            return null;
        }
        Instant expiresAt = clock.instant().plus(VALID);
        String username = expiresAt.getEpochSecond() + ":" + hearingId + "/" + seat;
        return new Relay(urls, username, credential(secret.orElseThrow(), username), expiresAt, only);
    }

    static String credential(String secret, String username) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
