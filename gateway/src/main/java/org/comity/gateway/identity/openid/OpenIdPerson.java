package org.comity.gateway.identity.openid;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.comity.gateway.identity.token.Proven;
import org.jspecify.annotations.Nullable;

/**
 * Who came back from the issuer, as its token says.
 *
 * @param subject by which the issuer knows this person for ever
 * @param email null if the issuer tells none
 * @param addressConfirmed whether the issuer says that the address is theirs
 * @param name empty if the issuer tells none
 * @param locale one of the eight languages; null if the issuer tells none of them
 * @param zone IANA zone; null if the issuer tells none
 * @param provenAt when they proved there who they are
 * @param by methods as in {@link Proven}; empty if the issuer does not tell
 * @param session by which the issuer names its own session; null if it does not
 */
public record OpenIdPerson(
        URI issuer,
        String subject,
        @Nullable String email,
        boolean addressConfirmed,
        String name,
        @Nullable String locale,
        @Nullable String zone,
        Instant provenAt,
        List<String> by,
        @Nullable String session) {
    public Proven proven() {
        return new Proven(provenAt, by);
    }

    @Override
    public String toString() {
        return "OpenIdPerson";
    }
}
