package org.comity.hearing.recording;

import org.comity.hearing.recording.Tracks.Packet;

/** When the packets of a track belong: by their own count, from when the first of them came; lines are uneven. */
final class Timing {
    private final int perMillisecond;
    private Packet first;

    /** @param perMillisecond what the track's packets count in a millisecond */
    Timing(int perMillisecond) {
        this.perMillisecond = perMillisecond;
    }

    /** In milliseconds since 1970. */
    long at(Packet packet) {
        if (first == null || first.source() != packet.source()) {
            first = packet;
        }
        return first.came() + (packet.timestamp() - first.timestamp()) / perMillisecond;
    }
}
