package org.comity.gateway.mail;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** What a calendar takes of a hearing that a letter tells of. */
public interface Invitations {
    /**
     * As the hearing stands when the letter leaves: one that was called off since then takes itself out of the calendar.
     *
     * @param organizer who sends it, {@code mailto:…}
     * @return empty if the hearing is not known
     */
    Optional<Invitation> of(UUID hearingId, Reader reader, URI organizer);

    /**
     * @param method what the calendar is to do with it: REQUEST or CANCEL (RFC 5546, 3.2)
     * @param text iCalendar
     */
    record Invitation(String method, String text) {}
}
