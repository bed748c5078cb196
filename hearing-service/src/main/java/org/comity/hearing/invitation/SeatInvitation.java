package org.comity.hearing.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.invitation.CalledPersonNotified.Occasion;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;

/** Where and in which language the holder of a seat is told of a hearing to which the court called them. */
@Entity
class SeatInvitation {
    @Embeddable
    record Key(
            @Column(name = "hearing_id") UUID hearingId,
            @Column(name = "seat_id") String seatId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID personId;
    private String address;
    private String language;
    private String zone;
    private UUID invitedBy;
    private Instant invitedAt;

    protected SeatInvitation() {}

    SeatInvitation(Hearing hearing, HearingSeat seat) {
        this.key = new Key(hearing.id(), seat.id());
        this.personId = seat.personId();
    }

    /** The court writes to this address from now on. */
    void send(InvitationRequest to, UUID by, Instant now) {
        address = to.address();
        language = to.language();
        zone = to.zone();
        invitedBy = by;
        invitedAt = now;
    }

    /**
     * @param at when the person is to be there, or was to be
     * @param accountId of who holds the seat; null while nobody does
     */
    CalledPersonNotified tell(Occasion occasion, UUID caseId, Instant at, UUID accountId, Instant now) {
        return new CalledPersonNotified(
                caseId, key.hearingId(), key.seatId(), occasion, address, language, zone, accountId, at, now);
    }

    String seatId() {
        return key.seatId();
    }

    String address() {
        return address;
    }

    /** One of the eight. */
    String language() {
        return language;
    }

    /** IANA; null where nobody knows it. */
    String zone() {
        return zone;
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
