package org.comity.gateway.identity.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What is deleted with an account: all that was kept only so that its holder comes in, is reached through it, and is known again. */
@ApplicationScoped
class Closing {
    private static final List<String> OF_THE_ACCOUNT = List.of(
            "passkey",
            "passkey_question",
            "second_factor",
            "openid_identity",
            "openid_question",
            "password_reset",
            "address_change",
            "known_device",
            "calendar_feed",
            "inbox_entry");

    private final EntityManager database;

    Closing(EntityManager database) {
        this.database = database;
    }

    void forget(UUID accountId) {
        OF_THE_ACCOUNT.forEach(table -> database.createNativeQuery("delete from " + table + " where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate());
    }
}
