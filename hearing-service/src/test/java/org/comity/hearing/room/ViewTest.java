package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViewTest {
    @FactName("test.said")
    record Said(String text, Set<String> seats) implements Fact {
        @Override
        public Audience audience() {
            return seats == null ? Audience.EVERYBODY : new Audience(seats);
        }
    }

    private final List<RoomEvent> log = new ArrayList<>();
    private final Encoding encoding = new Encoding();

    private static Seat seat(String id, Role role) {
        return new Seat(id, role, UUID.randomUUID(), null, id, "en");
    }

    private List<String> seenBy(Seat... seats) {
        View view = new View(List.of(seats));
        log.forEach(event -> view.show(event, encoding.of(event), Set.of("witness-2")));
        List<String> frames = view.after(0, 1_000_000);
        for (int i = 0; i < frames.size(); i++) {
            assertEquals(i + 1, read(frames.get(i)).get("seq").asInt(), "a gap shows that something is hidden");
        }
        return frames.stream()
                .map(frame -> read(frame).get("d").get("text").asText())
                .toList();
    }

    private static JsonNode read(String frame) {
        return LogJson.read(frame.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("what is meant for certain seats reaches them alone, and nobody else sees a gap")
    void reachesThoseWhoAreMeant() {
        for (Said said : List.of(
                new Said("to all", null),
                new Said("to the court", Audience.COURT.seats()),
                new Said("to one", Set.of("plaintiff-2")),
                new Said("to two", Set.of("judge", "defendant-1")),
                new Said("to all again", null))) {
            log.add(EventLog.next(
                    new UUID(0, 1), log.isEmpty() ? null : log.getLast(), "clerk", null, said, Instant.EPOCH));
        }
        Seat first = seat("plaintiff-1", Role.PLAINTIFF);
        Seat second = seat("plaintiff-2", Role.PLAINTIFF);
        assertEquals(List.of("to all", "to all again"), seenBy(first));
        assertEquals(List.of("to all", "to one", "to all again"), seenBy(first, second));
        assertEquals(List.of("to all", "to two", "to all again"), seenBy(seat("defendant-1", Role.DEFENDANT)));
        assertEquals(List.of("to all", "to the court", "to two", "to all again"), seenBy(seat("judge", Role.JUDGE)));
        // who waits to be heard has what is for them alone; who was called in has what is for everybody
        assertEquals(List.of(), seenBy(seat("witness-1", Role.WITNESS)));
        assertEquals(List.of("to all", "to all again"), seenBy(seat("witness-2", Role.WITNESS)));
        assertEquals("defendant-1,judge", log.get(3).audience().toString());
        assertTrue(new String(log.get(1).body(), StandardCharsets.UTF_8).contains("\"aud\":\"COURT\""));
    }
}
