package org.comity.hearing.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.hearing.invitation.CalledPersonNotified.Occasion;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;

@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<SeatInvitation, SeatInvitation.Key> {
    private final Outbox outbox;

    Invitations(Outbox outbox) {
        this.outbox = outbox;
    }

    Optional<SeatInvitation> of(Hearing hearing, HearingSeat seat) {
        return findByIdOptional(new SeatInvitation.Key(hearing.id(), seat.id()));
    }

    /** To whatever hearing somebody was invited last. */
    Optional<SeatInvitation> latestOf(UUID personId) {
        return find("personId = ?1 order by invitedAt desc", personId).firstResultOptional();
    }

    /** Everybody who was invited is told, in the transaction in which it happens. */
    public void tell(Hearing hearing, Occasion occasion, Instant at, Instant now) {
        list("key.hearingId", hearing.id()).forEach(invitation -> hearing.seats().stream()
                .filter(seat -> seat.id().equals(invitation.seatId()))
                .forEach(seat -> tell(invitation, hearing, seat, occasion, at, now)));
    }

    void tell(
            SeatInvitation invitation, Hearing hearing, HearingSeat seat, Occasion occasion, Instant at, Instant now) {
        outbox.add(invitation.tell(occasion, hearing.caseOf(seat), at, seat.accountId(), now));
    }

    /** The court hears that person no more: they are told where they were invited to what is still ahead, and hear no more of it. */
    void release(UUID personId, List<Hearing> hearings, Instant now) {
        for (Hearing hearing : hearings) {
            for (SeatInvitation invitation : list("personId = ?1 and key.hearingId = ?2", personId, hearing.id())) {
                outbox.add(invitation.tell(
                        Occasion.RELEASED, hearing.courtCase().caseId(), hearing.startsAt(), null, now));
                delete(invitation);
            }
        }
    }
}
