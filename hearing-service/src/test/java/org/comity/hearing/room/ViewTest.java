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

    private static Seat seat(String id, Role role) {
        return new Seat(id, role, UUID.randomUUID(), null, id, "en");
    }

    private List<String> seenBy(Seat... seats) {
        List<String> frames = framesOf(new View(List.of(seats)), 512);
        // the same, also when most of it is no longer in memory
        assertEquals(frames, framesOf(new View(List.of(seats)), 1));
        for (int i = 0; i < frames.size(); i++) {
            assertEquals(i + 1, read(frames.get(i)).get("seq").asInt(), "a gap shows that something is hidden");
        }
        return frames.stream()
                .map(frame -> read(frame).get("d").get("text").asText())
                .toList();
    }

    private List<String> framesOf(View view, int kept) {
        Tape tape = new Tape(
                kept, (after, most) -> log.stream().skip(after).limit(most).toList());
        log.forEach(event -> tape.add(event, Set.of("witness-2")));
        List<String> frames = new ArrayList<>();
        Tape.Place place = new Tape.Place(0, 0);
        while (place.seq() < tape.size()) {
            Tape.Stretch next = tape.after(place, view, 1);
            assertTrue(next.frames().size() <= 1, "more than fits");
            frames.addAll(next.frames());
            place = next.end();
        }
        assertEquals(place, tape.end(view));
        for (int seen = 0; seen <= frames.size(); seen++) {
            Tape.Place again = tape.at(view, seen);
            assertEquals(seen, again.number());
            if (seen < frames.size()) {
                assertEquals(frames.get(seen), nextOf(tape, again, view));
            }
        }
        return frames;
    }

    private static String nextOf(Tape tape, Tape.Place place, View view) {
        Tape.Stretch next = tape.after(place, view, 1_000_000);
        return next.frames().isEmpty()
                ? nextOf(tape, next.end(), view)
                : next.frames().getFirst();
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
