package org.comity.hearing.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Everybody who was invited, or came in with a code without a mail, is told, in the transaction in which it happens. */
    public void tell(Hearing hearing, Occasion occasion, Instant at, Instant now) {
        Map<String, SeatInvitation> invited = list("key.hearingId", hearing.id()).stream()
                .collect(Collectors.toMap(SeatInvitation::seatId, Function.identity()));
        for (HearingSeat seat : hearing.seats()) {
            SeatInvitation invitation = invited.get(seat.id());
            if (invitation != null) {
                tell(invitation, hearing, seat, occasion, at, now);
            } else {
                tellInTheAccount(hearing, seat, occasion, at, now);
            }
        }
    }

    /** Somebody took the seat with the code: their own calendar has the hearing from now on. */
    public void seated(Hearing hearing, HearingSeat seat, Instant now) {
        tellInTheAccount(hearing, seat, Occasion.SEATED, hearing.meetsAt(), now);
    }

    void tell(
            SeatInvitation invitation, Hearing hearing, HearingSeat seat, Occasion occasion, Instant at, Instant now) {
        outbox.add(invitation.tell(occasion, hearing.caseOf(seat), at, seat.accountId(), now));
    }

    /** The court hears that person no more: they are told where they were invited or had come in, and hear no more of it. */
    void release(UUID personId, Hearing hearing, Instant now) {
        for (HearingSeat seat : hearing.seats()) {
            if (personId.equals(seat.personId())) {
                of(hearing, seat)
                        .ifPresentOrElse(
                                invitation -> {
                                    tell(invitation, hearing, seat, Occasion.RELEASED, hearing.startsAt(), now);
                                    delete(invitation);
                                },
                                () -> tellInTheAccount(hearing, seat, Occasion.RELEASED, hearing.startsAt(), now));
            }
        }
    }

    private void tellInTheAccount(Hearing hearing, HearingSeat seat, Occasion occasion, Instant at, Instant now) {
        if (seat.role().isHeardApart() && seat.accountId() != null) {
            outbox.add(CalledPersonNotified.inTheAccount(
                    hearing.caseOf(seat), hearing.id(), seat.id(), occasion, seat.accountId(), at, now));
        }
    }
}
