package org.comity.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Access tokens that were verified and have not ended, for whichever service they are. A signature costs a third of a millisecond of a core and says the same
 * every time; a token is sent with every request of its ten minutes. Only the digest of a token is kept, and only of one that
 * was found good, so that nobody can fill this with what he made up.
 */
@ApplicationScoped
public class VerifiedTokens {
    // Of people who do something within ten minutes; some 2 KB each. More push out those that were asked for least.
    private static final long MOST = 10_000;
    // Longer than any token of ours holds; each ends by its own time.
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Cache<ByteBuffer, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    private final EndedSessions ended;
    private final Clock clock;

    VerifiedTokens(EndedSessions ended, Clock clock) {
        this.ended = ended;
        this.clock = clock;
    }

    /** @param session null for a token that a service got for itself: it belongs to none */
    private record Known(JsonWebToken token, Instant end, String session) {
        static Known of(JsonWebToken verified) {
            JsonWebToken token = new RememberedToken(verified);
            return new Known(token, Instant.ofEpochSecond(token.getExpirationTime()), sessionOf(token));
        }
    }

    private static String sessionOf(JsonWebToken token) {
        return token.<String>claim("sid").orElse(null);
    }

    /** How a token is verified that is not known. */
    public interface Verification<E extends Exception> {
        /** @throws E if it is not a token of ours that holds now */
        JsonWebToken verify(String token) throws E;
    }

    /** What a token says, whether it was verified before or is now. */
    public <E extends Exception> JsonWebToken verified(String token, Verification<E> verification) throws E {
        Optional<JsonWebToken> before = find(token);
        return before.isPresent() ? before.get() : remember(token, verification.verify(token));
    }

    /** Empty if the token was not seen, or has ended, or its session has. */
    Optional<JsonWebToken> find(String token) {
        return Optional.ofNullable(known.getIfPresent(digest(token)))
                .filter(before -> clock.instant().isBefore(before.end()))
                .filter(before -> isOpen(before.session()))
                .map(Known::token);
    }

    /** Whether a token was given for use at this service: {@code aud} names it. */
    public static boolean isFor(String service, JsonWebToken token) {
        Set<String> named = token.getAudience();
        return named != null && named.contains(service);
    }

    boolean isOfOpenSession(JsonWebToken token) {
        return isOpen(sessionOf(token));
    }

    private boolean isOpen(String session) {
        return session == null || !ended.contain(session);
    }

    JsonWebToken remember(String token, JsonWebToken verified) {
        Known remembered = Known.of(verified);
        known.put(digest(token), remembered);
        return remembered.token();
    }

    private static ByteBuffer digest(String token) {
        return ByteBuffer.wrap(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    }
}
