package org.comity.hearing.room;

import java.util.List;
import java.util.UUID;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;

/** What the rooms of this process need of the rest of the service. */
public interface Surroundings {
    List<Seat> seats(UUID hearingId);

    /** The business of a hearing before its first event. {@code log} grows as the room writes it. */
    Proceedings proceedings(UUID hearingId, List<Seat> seats, List<RoomEvent> log);

    /**
     * Makes an event durable together with all it changes elsewhere, or throws and changes nothing.
     *
     * @param last the event before it; null for the first
     * @param fence of the lease under which it is written
     */
    void commit(RoomEvent event, RoomEvent last, long fence);
}
