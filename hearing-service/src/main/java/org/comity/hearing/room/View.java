package org.comity.hearing.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;

/**
 * A room's log as one person sees it who holds certain seats. Positions count from 1 without a gap, so that what is hidden cannot
 * be noticed. Written by the room's writer, read by any number of connections. What it keeps is shared with the other views.
 */
final class View {
    private final List<Seat> seats;
    private final List<String> events = new ArrayList<>();

    View(List<Seat> seats) {
        this.seats = List.copyOf(seats);
    }

    /**
     * @param encoded the event as {@link Frames#event} makes it
     * @param calledIn of those who are heard apart the seats for which everybody's events are theirs, too
     */
    synchronized void show(RoomEvent event, String encoded, Set<String> calledIn) {
        if (seats.stream().anyMatch(seat -> reaches(event.audience(), seat, calledIn))) {
            events.add(encoded);
        }
    }

    private static boolean reaches(Audience audience, Seat seat, Set<String> calledIn) {
        boolean outside = seat.role().isHeardApart() && !calledIn.contains(seat.id());
        return audience.includes(seat) && !(outside && audience.isEverybody());
    }

    synchronized long size() {
        return events.size();
    }

    /** What follows a position, in order, as much as fits; at least one event if there is one. */
    synchronized List<String> after(long position, int characters) {
        List<String> batch = new ArrayList<>();
        int taken = 0;
        for (int i = (int) position; i < events.size(); i++) {
            String frame = Frames.numbered(i + 1L, events.get(i));
            taken += frame.length();
            if (taken > characters && !batch.isEmpty()) {
                break;
            }
            batch.add(frame);
        }
        return batch;
    }
}
