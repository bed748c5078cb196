package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.UNKNOWN_SEAT;

import java.util.List;
import java.util.stream.Stream;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/** Who sits where; the court may take its seats while people wait. Those who only listen are apart: no rule but that of order knows them. */
final class Seating {
    private List<Seat> seats;
    private List<Seat> gallery;

    Seating(List<Seat> seats) {
        change(seats);
    }

    List<Seat> seats() {
        return seats;
    }

    void change(List<Seat> current) {
        seats = current.stream().filter(seat -> !seat.role().listensOnly()).toList();
        gallery = current.stream().filter(seat -> seat.role().listensOnly()).toList();
    }

    Stream<Seat> participants() {
        return seats.stream().filter(seat -> !seat.role().isCourt());
    }

    /** Whoever else acts for that party, and the seat itself. */
    Stream<Seat> ofTheSameParty(Seat party) {
        return seats.stream()
                .filter(seat -> party.partyId() == null
                        ? seat.id().equals(party.id())
                        : party.partyId().equals(seat.partyId()));
    }

    /** @throws org.comity.http.ProblemException UNKNOWN_SEAT */
    Seat named(Command command) {
        return named(command, "seat");
    }

    /** @throws org.comity.http.ProblemException UNKNOWN_SEAT */
    Seat named(Command command, String field) {
        return find(command.text(field, 40));
    }

    /**
     * Whoever is in the courtroom, also who only listens there.
     *
     * @throws org.comity.http.ProblemException UNKNOWN_SEAT
     */
    Seat namedOrListening(Command command) {
        return find(Stream.concat(seats.stream(), gallery.stream()), command.text("seat", 40));
    }

    /** @throws org.comity.http.ProblemException UNKNOWN_SEAT */
    Seat find(String id) {
        return find(seats.stream(), id);
    }

    private static Seat find(Stream<Seat> among, String id) {
        return among.filter(seat -> seat.id().equals(id)).findFirst().orElseThrow(() -> UNKNOWN_SEAT.with(id));
    }
}
