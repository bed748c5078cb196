package org.comity.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A verified token whose claims were read once. The library looks each claim that it has no name for, such as a court or a
 * language, up by an exception, and every request asks for several.
 */
final class RememberedToken implements JsonWebToken {
    private final String name;
    private final Map<String, Object> claims = new HashMap<>();

    RememberedToken(JsonWebToken token) {
        name = token.getName();
        token.getClaimNames().forEach(claim -> claims.put(claim, token.getClaim(claim)));
        // Under a name of the library's own, which is not always among those of the claims.
        claims.put("raw_token", token.getRawToken());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.copyOf(claims.keySet());
    }

    /** Null if the token says nothing of it. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String claim) {
        return (T) claims.get(claim);
    }
}
