package org.comity.gateway.identity.staff;

import java.util.ArrayList;
import java.util.List;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.account.Email;
import org.comity.http.Ground;
import org.comity.http.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whom an operator invites.
 *
 * @param court code; null for interpreters and operators, who are of none
 * @param locale the language of the invitation, one of the eight
 */
public record InvitationRequest(
        String email, String name, Role role, @Nullable String court, String locale) {
    /** Everything that is wrong with it, at once. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (!address().isPlausible()) {
            grounds.add(new Ground("email-not-valid", null, "email"));
        }
        grounds.addAll(displayName().grounds());
        grounds.addAll(work().grounds());
        if (!Language.isSupported(locale)) {
            grounds.add(new Ground("locale-unknown", null, "locale"));
        }
        return grounds;
    }

    Email address() {
        return new Email(email);
    }

    DisplayName displayName() {
        return new DisplayName(name);
    }

    Work work() {
        return new Work(role, court);
    }
}
