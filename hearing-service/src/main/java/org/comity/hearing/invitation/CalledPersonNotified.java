package org.comity.hearing.invitation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court tells somebody whom it called to be heard of a hearing. Source: Civil Procedure Law art. 139; J art. 227.
 *
 * @param address for mail; null where the court was given none, and then the person is told in their account
 * @param language one of the eight of the suite; null where {@code address} is
 * @param zone IANA; null where nobody knows it
 * @param accountId of who holds the seat; null while nobody does
 * @param at when the hearing begins, was to begin, or goes on
 */
public record CalledPersonNotified(
        UUID caseId,
        UUID hearingId,
        String seat,
        Occasion occasion,
        String address,
        String language,
        String zone,
        UUID accountId,
        Instant at,
        Instant notifiedAt)
        implements Event {
    public enum Occasion {
        /** Also where the hearing was set for another time. */
        CALLED,
        /** The person took the seat with the code: nobody is told, but whoever keeps a calendar for them learns of it. */
        SEATED,
        ADJOURNED,
        RECESSED,
        /** The court hears the person no more. */
        RELEASED
    }

    /** Of one who holds the seat and was written to nowhere. */
    static CalledPersonNotified inTheAccount(
            UUID caseId, UUID hearingId, String seat, Occasion occasion, UUID accountId, Instant at, Instant now) {
        return new CalledPersonNotified(caseId, hearingId, seat, occasion, null, null, null, accountId, at, now);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
