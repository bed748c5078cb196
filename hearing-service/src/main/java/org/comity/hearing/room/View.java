package org.comity.hearing.room;

import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Audience;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * What of a room's log one person sees who holds certain seats. Positions in it count from 1 without a gap, so that what is hidden cannot be
 * noticed.
 */
record View(List<Seat> seats) {

    /** @param calledIn the seats of those heard apart for which everybody's events are theirs, too; {@link Audience#GALLERY} for all who only listen */
    boolean shows(Audience audience, Set<String> calledIn) {
        return seats.stream().anyMatch(seat -> reaches(audience, seat, calledIn));
    }

    private static boolean reaches(Audience audience, Seat seat, Set<String> calledIn) {
        boolean outside = seat.role().comesWithACode()
                && !calledIn.contains(seat.role() == Role.OBSERVER ? Audience.GALLERY : seat.id());
        return audience.includes(seat) && !(outside && audience.isEverybody());
    }
}
