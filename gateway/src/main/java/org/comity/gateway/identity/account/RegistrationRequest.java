package org.comity.gateway.identity.account;

import java.util.ArrayList;
import java.util.List;
import org.comity.gateway.identity.credential.Password;
import org.comity.http.Ground;

/** What somebody says of themselves. {@code zone} is an IANA zone; {@code locale} one of the eight languages. */
public record RegistrationRequest(String email, String password, String name, Kind kind, String locale, String zone) {
    /** Everything that is wrong with it, at once. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (!address().isPlausible()) {
            grounds.add(new Ground("email-not-valid", null, "email"));
        }
        grounds.addAll(Password.of(password).grounds());
        grounds.addAll(new DisplayName(name).grounds());
        if (kind == null) {
            grounds.add(new Ground("kind-missing", null, "kind"));
        }
        grounds.addAll(new ProfileRequest(locale, zone).grounds());
        return grounds;
    }

    Email address() {
        return new Email(email);
    }

    String displayName() {
        return new DisplayName(name).text();
    }
}
