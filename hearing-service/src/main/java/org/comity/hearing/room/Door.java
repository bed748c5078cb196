package org.comity.hearing.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many sockets may stand at the door, which is before their ticket was taken: anybody may come that far. Nobody honest stays
 * there for longer than a round trip, so the numbers are small; inside, a seat has one socket.
 */
final class Door {
    static final int MOST = 512;
    static final int MOST_FOR_A_ROOM = 64;
    /** A whole office behind one address may come back at the same moment. */
    static final int MOST_FROM_AN_ADDRESS = 32;

    private final Map<UUID, Integer> byRoom = new HashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    /** A place at the door, left once: by going in or by going away. */
    interface Place {
        void leave();
    }

    /** Empty if the door is crowded. */
    synchronized Optional<Place> admit(UUID room, String address) {
        if (all >= MOST
                || byRoom.getOrDefault(room, 0) >= MOST_FOR_A_ROOM
                || byAddress.getOrDefault(address, 0) >= MOST_FROM_AN_ADDRESS) {
            return Optional.empty();
        }
        all++;
        byRoom.merge(room, 1, Integer::sum);
        byAddress.merge(address, 1, Integer::sum);
        AtomicBoolean stands = new AtomicBoolean(true);
        return Optional.of(() -> {
            if (stands.getAndSet(false)) {
                leave(room, address);
            }
        });
    }

    private synchronized void leave(UUID room, String address) {
        all--;
        byRoom.computeIfPresent(room, (id, count) -> count == 1 ? null : count - 1);
        byAddress.computeIfPresent(address, (from, count) -> count == 1 ? null : count - 1);
    }
}
