package org.comity.gateway.identity.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** An operator gave a clerk's open work at a court to another clerk of it. What was decided keeps the name of who decided. */
public record WorkHandedOver(
        String court,
        UUID fromAccountId,
        UUID toAccountId,
        String toName,
        Instant handedOverAt,
        UUID handedOverByAccountId)
        implements Event {
    /** Made from the court's code, so that what is said of one court arrives in order. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8));
    }
}
