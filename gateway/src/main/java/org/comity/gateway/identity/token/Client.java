package org.comity.gateway.identity.token;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What somebody gives to get a token for a system: a client id and a secret; each null if it was not given. */
public record Client(String id, String secret) {
    /** The credentials of an {@code Authorization: Basic} header, form-encoded as RFC 6749, 2.3.1 says. */
    static Optional<Client> from(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Client(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    boolean isWhole() {
        return id != null && secret != null;
    }

    /** The id, where it is one as partners have; a service of the suite has a name. */
    public Optional<UUID> accountId() {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
