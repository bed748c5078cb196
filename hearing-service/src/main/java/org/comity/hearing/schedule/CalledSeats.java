package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.GALLERY_FULL;
import static org.comity.hearing.problem.HearingProblem.HEARING_ALREADY_OPEN;
import static org.comity.hearing.problem.HearingProblem.NOT_PUBLIC;
import static org.comity.hearing.problem.HearingProblem.SEAT_CONFLICT;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_SEAT;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comity.cases.CourtCase;
import org.comity.hearing.seat.Role;

/**
 * The seats of those who are heard apart in a hearing: witnesses, experts, those who assist a party; and of those who only listen. They
 * stand empty until somebody comes with the code that the clerk gave them. Source: Civil Procedure Law arts. 75-82, 137; Online Litigation
 * Rules arts. 26, 27.
 */
public record CalledSeats(Hearing hearing) {
    /** As many as a room holds at its door. */
    private static final int MOST_OBSERVERS = 50;

    /** They may be called once the sitting has begun, too; where it is over there is no seat for them. */
    void add(NewPerson person, CourtCase ofCase) {
        if (!isAhead()
                || !hearing.stage().isHearing()
                || hearing.seats().stream().anyMatch(seat -> person.personId().equals(seat.personId()))) {
            return;
        }
        String kind = person.calledAs().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean own = hearing.courtCase().caseId().equals(ofCase.caseId());
        hearing.seats().add(HearingSeat.of(hearing, kind + "-" + free(kind), person, own ? null : ofCase, last() + 1));
    }

    /** The court hears that person no more: there is no seat where the sitting has not begun, and nobody in it where it has. */
    public void remove(UUID personId) {
        if (hearing.status() == Hearing.Status.SCHEDULED) {
            hearing.seats().removeIf(seat -> personId.equals(seat.personId()));
        } else if (isAhead()) {
            hearing.seats().stream()
                    .filter(seat -> personId.equals(seat.personId()))
                    .forEach(seat -> seat.hold(null, seat.name(), null));
        }
    }

    /**
     * The court gives somebody leave to listen.
     *
     * @throws org.comity.http.ProblemException NOT_PUBLIC, HEARING_ALREADY_OPEN where the hearing is over, GALLERY_FULL
     */
    public HearingSeat admit(String name) {
        if (!hearing.stage().isPublic()) {
            throw NOT_PUBLIC.with();
        }
        if (!isAhead()) {
            throw HEARING_ALREADY_OPEN.with();
        }
        List<HearingSeat> gallery = hearing.seats().stream()
                .filter(seat -> seat.role() == Role.OBSERVER)
                .toList();
        if (gallery.size() >= MOST_OBSERVERS) {
            throw GALLERY_FULL.with(MOST_OBSERVERS);
        }
        HearingSeat seat = HearingSeat.ofObserver(hearing, "observer-" + free("observer"), name, last() + 1);
        hearing.seats().add(seat);
        return seat;
    }

    /**
     * The court takes the leave back: nobody holds the seat any more.
     *
     * @throws org.comity.http.ProblemException UNKNOWN_SEAT
     */
    public void dismiss(String seatId) {
        HearingSeat seat = require(seatId);
        if (seat.role() != Role.OBSERVER) {
            throw UNKNOWN_SEAT.with(seatId);
        }
        hearing.seats().remove(seat);
    }

    private int last() {
        return hearing.seats().stream().mapToInt(HearingSeat::position).max().orElseThrow();
    }

    /** The first number under which there is no such seat. */
    private int free(String kind) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number ->
                        hearing.seats().stream().noneMatch(seat -> seat.id().equals(kind + "-" + number)))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAhead() {
        return hearing.status() == Hearing.Status.SCHEDULED || hearing.status() == Hearing.Status.OPEN;
    }

    /**
     * The seat for which the clerk gives somebody a code; whoever held it holds it no more.
     *
     * @throws org.comity.http.ProblemException UNKNOWN_SEAT for every seat but those of who is heard apart or only listens, HEARING_ALREADY_OPEN where the
     *     hearing is over
     */
    public HearingSeat empty(String seatId) {
        HearingSeat seat = require(seatId);
        if (!isAhead()) {
            throw HEARING_ALREADY_OPEN.with();
        }
        seat.hold(null, seat.name(), null);
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
        seat.hold(account, seat.name(), null);
        seat.locate(zone);
        return seat;
    }

    private HearingSeat require(String seatId) {
        return hearing.seats().stream()
                .filter(seat -> seat.role().comesWithACode() && seat.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> UNKNOWN_SEAT.with(seatId));
    }
}
