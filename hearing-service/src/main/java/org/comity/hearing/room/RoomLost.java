package org.comity.hearing.room;

/** This process does not write the room, or no longer. Come back with your position: the log knows. */
final class RoomLost extends RuntimeException {
    RoomLost(Throwable cause) {
        super("room lost", cause);
    }
}
