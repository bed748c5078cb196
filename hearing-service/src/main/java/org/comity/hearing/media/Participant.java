package org.comity.hearing.media;

import java.util.List;
import org.comity.hearing.seat.Seat;

/** Somebody's connection to a room, as sound and picture know it. */
public interface Participant {
    /** All that the person holds, at least one. */
    List<Seat> seats();

    /** Sends passing news, which a reader who is slow may never get. */
    void mention(String frame);
}
