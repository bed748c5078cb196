package org.comity.hearing.room;

import java.util.ArrayList;
import java.util.List;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.RoomEvent;

/**
 * A room's log as one audience sees it, encoded once for all who see it. Positions count from 1 without a gap, so that what is
 * hidden cannot be noticed. Written by the room's writer, read by any number of lines.
 */
final class View {
    private final Audience audience;
    private final List<String> frames = new ArrayList<>();

    View(Audience audience) {
        this.audience = audience;
    }

    synchronized void show(RoomEvent event) {
        if (audience.shows(event.audience())) {
            frames.add(Frames.event(frames.size() + 1L, event));
        }
    }

    synchronized long size() {
        return frames.size();
    }

    /** What follows a position, in order, as much as fits; at least one event if there is one. */
    synchronized List<String> after(long position, int characters) {
        List<String> batch = new ArrayList<>();
        int taken = 0;
        for (int i = (int) position; i < frames.size(); i++) {
            taken += frames.get(i).length();
            if (taken > characters && !batch.isEmpty()) {
                break;
            }
            batch.add(frames.get(i));
        }
        return batch;
    }
}
