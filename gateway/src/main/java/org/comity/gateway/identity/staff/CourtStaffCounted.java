package org.comity.gateway.identity.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** How many clerks a court has who can sign in now. A court without one takes no filings. */
public record CourtStaffCounted(String court, int clerks, Instant countedAt) implements Event {
    /** Made from the court's code, so that what is said of one court arrives in order. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8));
    }
}
