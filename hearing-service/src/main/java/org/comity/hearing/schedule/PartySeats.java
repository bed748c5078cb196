package org.comity.hearing.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.Speaker;
import org.comity.hearing.schedule.Hearing.Status;
import org.comity.hearing.seat.Role;

/** The seats of the parties in a hearing, and of who speaks for them as the case goes on. */
record PartySeats(Hearing hearing) {

    /** Of the hearing's own case, before anybody is told of it. */
    void add(CourtCase own) {
        own.parties().forEach(this::add);
    }

    /** One party of the hearing's own case, with whoever acts for it. */
    void add(CaseParty party) {
        add(NewParty.of(party), null);
        for (Speaker speaker : party.speakers()) {
            hearing.requireNoOtherRole(speaker.accountId(), Role.of(party.role()), null, party.name());
            seat(party, speaker);
        }
    }

    /** Of a case that is heard with the hearing's own. */
    void addOf(CourtCase other) {
        for (CaseParty party : other.parties()) {
            add(NewParty.of(party), other);
            party.speakers().forEach(speaker -> seat(party, speaker));
        }
    }

    /** @param ofCase of which case the party is; null for the hearing's own */
    private void add(NewParty party, CourtCase ofCase) {
        long known = hearing.partySeats().stream()
                .filter(seat -> seat.role() == Role.of(party.role()))
                .count();
        hearing.seats().add(HearingSeat.of(hearing, party, ofCase, (int) known + 1, hearing.lastPosition() + 1));
    }

    /** A third party joined one of the cases: it has a seat like the others, unless the sitting has begun without it. */
    void join(NewParty party, CourtCase ofCase) {
        if (hearing.status() == Status.SCHEDULED
                && hearing.stage().isOfTheWholeCase()
                && hearing.seatsFor(party.partyId()).isEmpty()) {
            add(party, hearing.courtCase().caseId().equals(ofCase.caseId()) ? null : ofCase);
        }
    }

    /** The court took a party out of the case: it has no seat where the sitting has not begun, and nobody in it where it has. */
    void remove(UUID partyId) {
        List<HearingSeat> theirs = hearing.seatsFor(partyId);
        if (hearing.status() == Status.SCHEDULED) {
            hearing.seats().removeAll(theirs);
        } else if (hearing.status() == Status.OPEN) {
            theirs.forEach(seat -> seat.hold(null, seat.name(), null));
        }
    }

    /**
     * An account acts for a party from now on: it takes the party's seat, or one beside it if somebody has that. Who comes once the
     * sitting has begun takes the party's seat only if it is free; who has another role here, but for a party of another case, takes none.
     */
    void seat(CaseParty party, Speaker speaker) {
        List<HearingSeat> theirs = hearing.seatsFor(party.partyId());
        if (theirs.isEmpty()
                || hearing.otherRole(
                                speaker.accountId(),
                                Role.of(party.role()),
                                theirs.getFirst().caseId())
                        .isPresent()) {
            return;
        }
        String shown = speaker.representative() ? speaker.name() + " (" + party.name() + ")" : party.name();
        Optional<HearingSeat> free = theirs.stream()
                .filter(seat -> speaker.accountId().equals(seat.accountId()))
                .findFirst()
                .or(() ->
                        theirs.stream().filter(seat -> seat.accountId() == null).findFirst());
        if (free.isPresent()) {
            free.get().hold(speaker.accountId(), shown, speaker.capacity());
        } else if (hearing.status() == Status.SCHEDULED) {
            hearing.seats().add(HearingSeat.beside(theirs.getFirst(), speaker, shown, hearing.lastPosition() + 1));
        }
    }

    /** An account no longer acts for a party. Who took part in a hearing that is over keeps the seat in its record. */
    void unseat(CaseParty party, UUID account) {
        List<HearingSeat> theirs = hearing.seatsFor(party.partyId());
        Optional<HearingSeat> held =
                theirs.stream().filter(seat -> account.equals(seat.accountId())).findFirst();
        if (held.isEmpty() || hearing.status() == Status.SEALED || hearing.status() == Status.ADJOURNED) {
            return;
        }
        if (hearing.status() == Status.OPEN) {
            held.get().hold(null, party.name(), null);
            return;
        }
        HearingSeat own = theirs.getFirst();
        HearingSeat emptied = held.get() == own ? theirs.getLast() : held.get();
        if (held.get() == own) {
            // The next one moves up to the party's own seat.
            boolean alone = emptied == own;
            own.hold(
                    alone ? null : emptied.accountId(),
                    alone ? party.name() : emptied.name(),
                    alone ? null : emptied.capacity());
        }
        if (emptied != own) {
            hearing.seats().remove(emptied);
        }
    }
}
