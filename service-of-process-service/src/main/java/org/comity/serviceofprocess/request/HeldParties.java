package org.comity.serviceofprocess.request;

import jakarta.transaction.TransactionScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Of which parties this transaction holds all requests: the database keeps such locks until it ends. */
@TransactionScoped
class HeldParties {

    private final Set<UUID> parties = new HashSet<>();

    /** @return whether they are still to be locked */
    boolean begin(UUID partyId) {
        return parties.add(partyId);
    }
}
