package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.log.RoomEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which commands were done")
class DoneCommandsTest {
    private static final int KEPT = 64;

    private final Map<UUID, RoomEvent> archive = new HashMap<>();
    private int asked;
    private final DoneCommands done = new DoneCommands(KEPT, command -> {
        asked++;
        return Optional.ofNullable(archive.get(command));
    });

    @Test
    @DisplayName("is known of each, however long ago, and nearly never asked of the database for a new one")
    void knows() {
        for (long seq = 1; seq <= 20_000; seq++) {
            RoomEvent event =
                    new RoomEvent(null, seq, Instant.EPOCH, "clerk", UUID.randomUUID(), null, null, null, null);
            archive.put(event.commandId(), event);
            done.add(event);
        }
        archive.forEach(
                (command, event) -> assertEquals(event.seq(), done.find(command).seq()));
        assertEquals(20_000 - KEPT, asked);
        asked = 0;
        for (int i = 0; i < 1_000; i++) {
            assertNull(done.find(UUID.randomUUID()));
        }
        assertTrue(asked < 100, asked + " of 1,000 new ones were asked of the database");
    }
}
