package org.comity.gateway.identity.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Which courts have a clerk who can sign in now. Another one takes no filings.
 *
 * @param courts the codes of all of them: who has heard one of these knows it of every court
 */
public record StaffedCourtsCounted(List<String> courts, Instant countedAt) implements Event {
    private static final UUID ALL_COURTS = UUID.nameUUIDFromBytes("staffed-courts".getBytes(StandardCharsets.UTF_8));

    /** One for all, so that what is said arrives in order. */
    @Override
    public UUID subject() {
        return ALL_COURTS;
    }
}
