package org.comity.gateway.identity.account;

import java.util.ArrayList;
import java.util.List;
import org.comity.gateway.identity.credential.Password;
import org.comity.http.Ground;
import org.comity.http.PlainText;

/** What somebody says of themselves. {@code zone} is an IANA zone; {@code locale} one of the eight languages. */
public record RegistrationRequest(String email, String password, String name, Kind kind, String locale, String zone) {
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 200;

    /** Everything that is wrong with it, at once. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (!address().isPlausible()) {
            grounds.add(new Ground("email-not-valid", null, "email"));
        }
        int passwordLength = Password.of(password).length();
        if (passwordLength < SHORTEST_PASSWORD || passwordLength > LONGEST_PASSWORD) {
            grounds.add(new Ground("password-length", null, "password", List.of(SHORTEST_PASSWORD, LONGEST_PASSWORD)));
        }
        if (displayName().isEmpty() || displayName().length() > LONGEST_NAME) {
            grounds.add(new Ground("name-length", null, "name", List.of(LONGEST_NAME)));
        }
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
        return name == null ? "" : PlainText.strip(name);
    }
}
