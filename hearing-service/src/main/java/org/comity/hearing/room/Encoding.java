package org.comity.hearing.room;

import java.util.ArrayList;
import java.util.List;
import org.comity.hearing.log.RoomEvent;

/** The events of a room as they go over the wire, each made once for all who see it. Used by the room's writer alone. */
final class Encoding {
    private final List<String> made = new ArrayList<>();

    /** @param event of a log that begins with 1 and has no gap; those before it were asked for already */
    String of(RoomEvent event) {
        int index = (int) event.seq() - 1;
        if (index == made.size()) {
            made.add(Frames.event(event));
        }
        return made.get(index);
    }
}
