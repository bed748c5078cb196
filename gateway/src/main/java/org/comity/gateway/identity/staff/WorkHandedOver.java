package org.comity.gateway.identity.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * An operator gave somebody's open work at a court to somebody else there. What was decided keeps the name of who decided.
 *
 * @param toRole as tokens call it; the work of this role is handed over
 */
public record WorkHandedOver(
        String court,
        UUID fromAccountId,
        UUID toAccountId,
        String toName,
        String toRole,
        Instant handedOverAt,
        UUID handedOverByAccountId)
        implements Event {
    /** Made from the court's code, so that what is said of one court arrives in order. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8));
    }
}
