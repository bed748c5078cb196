package org.comity.gateway.identity.account;

import java.util.UUID;
import org.comity.events.Event;

/** Somebody showed that mail for this account reaches them. */
public record AccountConfirmed(UUID accountId, String locale, String zone) implements Event {
    @Override
    public UUID subject() {
        return accountId;
    }
}
