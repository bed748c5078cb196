package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Opening;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.media.Mesh;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the others in a room hear of a line that breaks. */
class BlinkTest {
    private static final Seat JUDGE = seat("judge", Role.JUDGE);
    private static final Seat CLERK = seat("clerk", Role.CLERK);
    private static final Seat PLAINTIFF = seat("plaintiff", Role.PLAINTIFF);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Hands clock = new Hands();
    private final Room room =
            new Room(new Lease(UUID.randomUUID(), UUID.randomUUID(), 1), new Everything(), clock, 512);
    private final Line judge = new Line();
    private final Line plaintiff = new Line();

    @Test
    @DisplayName("nothing, if it is back within a second; who comes in meanwhile sees the seat taken")
    void blinks() {
        judge.begins(room.enter(JUDGE.accountId(), JUDGE.id(), null, judge));
        Connection broken = room.enter(PLAINTIFF.accountId(), PLAINTIFF.id(), null, plaintiff);
        assertEquals(List.of("plaintiff true"), judge.presence());
        room.leave(broken, 1006);
        clock.pass(Duration.ofMillis(400));
        room.noteAbsences(GRACE);
        Line clerk = new Line();
        clerk.begins(room.enter(CLERK.accountId(), CLERK.id(), null, clerk));
        assertEquals(List.of("clerk", "judge", "plaintiff"), clerk.here());
        room.enter(PLAINTIFF.accountId(), PLAINTIFF.id(), null, plaintiff);
        room.noteAbsences(GRACE);
        assertEquals(List.of("plaintiff true", "clerk true"), judge.presence());
    }

    @Test
    @DisplayName("that it is away after a second, once, and that it is back")
    void isAway() {
        judge.begins(room.enter(JUDGE.accountId(), JUDGE.id(), null, judge));
        Connection broken = room.enter(PLAINTIFF.accountId(), PLAINTIFF.id(), null, plaintiff);
        room.leave(broken, 1006);
        clock.pass(Duration.ofMillis(1500));
        room.noteAbsences(GRACE);
        room.noteAbsences(GRACE);
        assertEquals(List.of("plaintiff true", "plaintiff false"), judge.presence());
        room.enter(PLAINTIFF.accountId(), PLAINTIFF.id(), null, plaintiff);
        assertEquals(List.of("plaintiff true", "plaintiff false", "plaintiff true"), judge.presence());
    }

    private static Seat seat(String id, Role role) {
        return new Seat(id, role, UUID.randomUUID(), null, id, "en");
    }

    /** A line that takes everything at once. */
    private static final class Line implements Connection.Wire {
        private final Queue<Runnable> work = new ArrayDeque<>();
        private final List<String> presence = new ArrayList<>();
        private final List<String> here = new ArrayList<>();

        void begins(Connection connection) {
            connection.begin();
        }

        List<String> presence() {
            hears();
            return presence;
        }

        List<String> here() {
            hears();
            return here;
        }

        private void hears() {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }

        @Override
        public void soon(Runnable next) {
            work.add(next);
        }

        @Override
        public boolean takesMore() {
            return true;
        }

        @Override
        public void send(String frame) {
            JsonNode node = LogJson.read(frame.getBytes(StandardCharsets.UTF_8));
            if (node.path("t").asText().equals("here")) {
                node.get("seats").forEach(seat -> here.add(seat.asText()));
            } else if (node.path("t").asText().equals("presence")) {
                presence.add(
                        node.get("seat").asText() + " " + node.get("online").asBoolean());
            }
        }

        @Override
        public void close(CloseCode reason) {}
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-12-01T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A database that takes everything. */
    private static final class Everything implements Surroundings {
        private static final List<Seat> SEATS = List.of(JUDGE, CLERK, PLAINTIFF);

        @Override
        public boolean isProven(UUID hearingId, UUID account, String proof) {
            return true;
        }

        @Override
        public List<Seat> seats(UUID hearingId) {
            return SEATS;
        }

        @Override
        public Map<UUID, Long> seatings(Set<UUID> hearingIds) {
            return Map.of();
        }

        @Override
        public MediaPlane media() {
            return new Mesh();
        }

        @Override
        public Proceedings proceedings(UUID hearingId, List<Seat> seats) {
            return new HearingProceedings(
                    Stage.COURT_HEARING,
                    seats,
                    () -> null,
                    Prepared.NOTHING,
                    () -> Opening.FREE,
                    digest -> Optional.empty(),
                    version -> null,
                    () -> LocalDate.EPOCH,
                    (recording, number) -> Optional.empty(),
                    Instant::now);
        }

        @Override
        public void replay(UUID hearingId, Consumer<RoomEvent> to) {}

        @Override
        public List<RoomEvent> part(UUID hearingId, long after, int most) {
            return List.of();
        }

        @Override
        public Optional<RoomEvent> ofCommand(UUID hearingId, UUID commandId) {
            return Optional.empty();
        }

        @Override
        public Optional<MediaPlane.StoredPiece> stored(UUID hearingId, UUID recordingId, int number) {
            return Optional.empty();
        }

        @Override
        public Map<String, Long> taken(UUID hearingId, UUID recordingId, int segments) {
            return Map.of();
        }

        @Override
        public String store(UUID hearingId, MediaPlane.Piece piece, int number) {
            throw new AssertionError("no server records");
        }

        @Override
        public void commit(RoomEvent event, RoomEvent last, long fence) {}
    }
}
