package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.business.CourtNotes.CourtNoteTaken;
import org.comity.hearing.business.Statements.StatementRecorded;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A room with a long past")
class TapeTest {
    private static final int EVENTS = 20_000;
    private static final int KEPT = 1_024;
    private static final int FRAME = 10_000;

    private final List<RoomEvent> log = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private final View party =
            new View(List.of(new Seat("plaintiff-1", Role.PLAINTIFF, UUID.randomUUID(), null, "x", "en")));
    private final Tape tape = new Tape(KEPT, (after, most) -> {
        asked.add(after);
        return log.subList((int) after, (int) after + most);
    });

    @BeforeEach
    void fill() {
        for (int i = 0; i < EVENTS; i++) {
            RoomEvent last = log.isEmpty() ? null : log.getLast();
            // each third is the court's own
            var fact = i % 3 == 2
                    ? new CourtNoteTaken("note " + i)
                    : new StatementRecorded("u" + i, "plaintiff-1", "en", "said " + i, null);
            log.add(EventLog.next(new UUID(0, 1), last, "clerk", null, fact, Instant.EPOCH));
            tape.add(log.getLast(), Set.of());
        }
    }

    private List<String> from(Tape.Place start) {
        List<String> frames = new ArrayList<>();
        Tape.Place place = start;
        while (place.seq() < tape.size()) {
            Tape.Stretch next = tape.after(place, party, FRAME);
            frames.addAll(next.frames());
            place = next.end();
        }
        return frames;
    }

    @Test
    @DisplayName(
            "is told whole to who joins late, in order and without a gap, and what left memory is read once for all of them")
    void lateJoiners() {
        List<String> frames = from(new Tape.Place(0, 0));
        long shown =
                log.stream().filter(event -> event.audience().isEverybody()).count();
        assertEquals(shown, frames.size());
        for (int i = 0; i < frames.size(); i++) {
            assertTrue(frames.get(i).startsWith("{\"frame\":\"ev\",\"seq\":" + (i + 1) + ","), frames.get(i));
        }
        assertTrue(frames.getLast().contains("said 19999") || frames.getLast().contains("said 19998"));
        int pages = asked.size();
        assertTrue(pages >= (EVENTS - 2 * KEPT) / 512, "nothing was read again: all of it is in memory");
        assertEquals(frames, from(new Tape.Place(0, 0)));
        assertEquals(pages, asked.size(), "each who joins late reads the database");
    }

    @Test
    @DisplayName("goes on for who comes back where they were, and asks nothing of the database for what is new")
    void comesBack() {
        List<String> all = from(new Tape.Place(0, 0));
        asked.clear();
        assertEquals(all.subList(all.size() - 50, all.size()), from(tape.at(party, all.size() - 50L)));
        assertEquals(List.of(), asked);
        assertEquals(all.subList(5_000, all.size()), from(tape.at(party, 5_000)));
        assertEquals(List.of(), from(tape.end(party)));
        assertEquals(all.size(), tape.end(party).number());
    }
}
