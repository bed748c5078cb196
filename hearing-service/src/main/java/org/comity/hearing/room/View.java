package org.comity.hearing.room;

import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Audience;
import org.comity.hearing.seat.Seat;

/**
 * What of a room's log one person sees who holds certain seats. Positions in it count from 1 without a gap, so that what is hidden cannot be
 * noticed.
 */
record View(List<Seat> seats) {

    /** @param calledIn of those who are heard apart the seats for which everybody's events are theirs, too */
    boolean shows(Audience audience, Set<String> calledIn) {
        return seats.stream().anyMatch(seat -> reaches(audience, seat, calledIn));
    }

    private static boolean reaches(Audience audience, Seat seat, Set<String> calledIn) {
        boolean outside = seat.role().isHeardApart() && !calledIn.contains(seat.id());
        return audience.includes(seat) && !(outside && audience.isEverybody());
    }
}
