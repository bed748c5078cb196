package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.HEARING_ALREADY_OPEN;
import static org.comity.hearing.problem.HearingProblem.SEAT_CONFLICT;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_SEAT;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comity.cases.CourtCase;

/**
 * The seats of those who are heard apart in a hearing: witnesses, experts, those who assist a party. They stand empty until somebody
 * comes with the code that the clerk gave them. Source: Civil Procedure Law arts. 75-82; Online Litigation Rules art. 26.
 */
public record CalledSeats(Hearing hearing) {

    /** They may be called once the sitting has begun, too; where it is over there is no seat for them. */
    void add(NewPerson person, CourtCase ofCase) {
        if (!isAhead()
                || hearing.seats().stream().anyMatch(seat -> person.personId().equals(seat.personId()))) {
            return;
        }
        String kind = person.calledAs().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> kind + "-" + number)
                .filter(free ->
                        hearing.seats().stream().noneMatch(seat -> seat.id().equals(free)))
                .findFirst()
                .orElseThrow();
        int last =
                hearing.seats().stream().mapToInt(HearingSeat::position).max().orElseThrow();
        boolean own = hearing.courtCase().caseId().equals(ofCase.caseId());
        hearing.seats().add(HearingSeat.of(hearing, id, person, own ? null : ofCase, last + 1));
    }

    /** The court hears that person no more: there is no seat where the sitting has not begun, and nobody in it where it has. */
    void remove(UUID personId) {
        if (hearing.status() == Hearing.Status.SCHEDULED) {
            hearing.seats().removeIf(seat -> personId.equals(seat.personId()));
        } else if (isAhead()) {
            hearing.seats().stream()
                    .filter(seat -> personId.equals(seat.personId()))
                    .forEach(seat -> seat.hold(null, seat.name()));
        }
    }

    private boolean isAhead() {
        return hearing.status() == Hearing.Status.SCHEDULED || hearing.status() == Hearing.Status.OPEN;
    }

    /**
     * The seat for which the clerk gives somebody a code; whoever held it holds it no more.
     *
     * @throws org.comity.http.ProblemException UNKNOWN_SEAT for every seat but those of who is heard apart, HEARING_ALREADY_OPEN where the
     *     hearing is over
     */
    public HearingSeat empty(String seatId) {
        HearingSeat seat = require(seatId);
        if (!isAhead()) {
            throw HEARING_ALREADY_OPEN.with();
        }
        seat.hold(null, seat.name());
        return seat;
    }

    /**
     * An account takes the seat for which it has the code.
     *
     * @throws org.comity.http.ProblemException SEAT_CONFLICT if it has another seat here
     */
    public HearingSeat take(String seatId, UUID account, String zone) {
        HearingSeat seat = require(seatId);
        hearing.seatsOf(account).stream()
                .filter(each -> each != seat)
                .findFirst()
                .ifPresent(other -> {
                    throw SEAT_CONFLICT.with(other.name(), seat.name());
                });
        seat.hold(account, seat.name());
        seat.locate(zone);
        return seat;
    }

    private HearingSeat require(String seatId) {
        return hearing.seats().stream()
                .filter(seat -> seat.role().isHeardApart() && seat.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> UNKNOWN_SEAT.with(seatId));
    }
}
