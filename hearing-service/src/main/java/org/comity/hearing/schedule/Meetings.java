package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.PARTY_UNKNOWN;

import java.time.Instant;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.hearing.mediator.Mediator;
import org.comity.hearing.power.ProposedPower;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Stage;

/** How the meetings that are no hearings are set: each with the seats of those who are needed. */
record Meetings(CourtCase courtCase, Instant startsAt, Instant endsAt, UUID setBy, Instant now) {

    /**
     * A pre-trial conference, at which the parties of the case exchange evidence.
     *
     * @throws org.comity.http.ProblemException HEARING_IN_THE_PAST or HEARING_ENDS_BEFORE_IT_STARTS
     */
    Hearing preparing() {
        Hearing meeting = set(Stage.PRETRIAL);
        new PartySeats(meeting).add(courtCase);
        return meeting;
    }

    /**
     * A power of attorney of a party is signed before the judge.
     *
     * @throws org.comity.http.ProblemException HEARING_IN_THE_PAST or HEARING_ENDS_BEFORE_IT_STARTS, PARTY_UNKNOWN if the party is in the
     *     case no more, SEAT_CONFLICT if the lawyer acts in it already
     */
    Hearing witnessing(ProposedPower power) {
        Hearing meeting = set(Stage.WITNESSING);
        meeting.isFor(power);
        new PartySeats(meeting)
                .add(courtCase.party(power.partyId()).orElseThrow(() -> PARTY_UNKNOWN.with(power.partyId())));
        meeting.requireNoOtherRole(power.accountId(), Role.LAWYER, null, power.name());
        meeting.seats().add(HearingSeat.ofLawyer(meeting, power, meeting.lastPosition() + 1));
        return meeting;
    }

    /**
     * A mediation of the parties of the case. Who mediates has the seat that leads.
     *
     * @param grounds why the court names the mediator; null where the parties chose together
     * @throws org.comity.http.ProblemException HEARING_IN_THE_PAST or HEARING_ENDS_BEFORE_IT_STARTS, SEAT_CONFLICT if the mediator acts in the case
     */
    Hearing mediated(Mediator mediator, String grounds) {
        Hearing meeting = set(Stage.MEDIATION);
        meeting.isLedBy(mediator, grounds);
        new PartySeats(meeting).add(courtCase);
        meeting.requireNoOtherRole(mediator.accountId(), Role.MEDIATOR, null, mediator.name());
        meeting.seats().add(HearingSeat.ofMediator(meeting, mediator, meeting.lastPosition() + 1));
        return meeting;
    }

    private Hearing set(Stage stage) {
        return new Hearing(UUID.randomUUID(), courtCase, stage, startsAt, endsAt, null, setBy, now);
    }
}
