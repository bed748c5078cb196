package org.comity.gateway.identity.staff;

import java.util.ArrayList;
import java.util.List;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.account.ProfileRequest;
import org.comity.gateway.identity.credential.Password;
import org.comity.http.Ground;

/** How somebody takes up an invitation. {@code zone} is an IANA zone; {@code locale} one of the eight languages. */
public record JoiningRequest(String code, String name, String password, String locale, String zone) {
    /** Everything that is wrong with it but the code, at once. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(Password.of(password).grounds());
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
