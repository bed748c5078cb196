package org.comity.gateway.identity.staff;

import java.util.ArrayList;
import java.util.List;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.account.ProfileRequest;
import org.comity.gateway.identity.credential.Password;
import org.comity.http.Ground;
import org.jspecify.annotations.Nullable;

/**
 * How somebody takes up an invitation.
 *
 * @param code as it stands in the mail's link
 * @param password null where an OpenID Connect issuer takes its place
 * @param newcomer the code of who came back from the issuer; null where there is none
 * @param locale one of the eight languages
 * @param zone IANA zone
 */
public record JoiningRequest(
        String code,
        String name,
        @Nullable String password,
        @Nullable String newcomer,
        String locale,
        String zone) {
    /** Everything that is wrong with it but the codes, at once. */
    List<Ground> grounds(boolean byIssuer) {
        List<Ground> grounds = new ArrayList<>();
        if (!byIssuer) {
            grounds.addAll(Password.of(password).grounds());
        }
        grounds.addAll(displayName().grounds());
        grounds.addAll(new ProfileRequest(locale, zone).grounds());
        return grounds;
    }

    DisplayName displayName() {
        return new DisplayName(name);
    }

    @Override
    public String toString() {
        return "JoiningRequest";
    }
}
