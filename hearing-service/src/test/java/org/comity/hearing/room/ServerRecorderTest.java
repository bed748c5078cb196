package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.NOT_STORED;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_DIFFERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Opening;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.business.Recording;
import org.comity.hearing.business.Recording.RecordingStarted;
import org.comity.hearing.business.Recording.RecordingStopped;
import org.comity.hearing.business.Recording.SegmentRecorded;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaNews;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.media.MediaPlane.StoredPiece;
import org.comity.hearing.media.Participant;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.comity.http.ProblemException;
import org.comity.http.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recording by the court's media server")
class ServerRecorderTest {
    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");
    private static final UUID HEARING = UUID.randomUUID();
    private static final UUID RECORDING = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Seat JUDGE = new Seat("judge", Role.JUDGE, UUID.randomUUID(), null, "judge", "en");
    private static final Seat CLERK = new Seat("clerk", Role.CLERK, UUID.randomUUID(), null, "clerk", "en");

    private final List<RoomEvent> log = new ArrayList<>();
    private Server server = new Server();
    private boolean diskIsFull;
    private boolean databaseIsGone;
    /** By recording and number. */
    private final Map<String, StoredPiece> stored = new HashMap<>();

    private Map<String, Long> taken = Map.of();
    private Room room;

    @BeforeEach
    void opens() {
        room = room();
        does(CLERK, "recording.start", Map.of("recordingId", RECORDING.toString(), "recorder", "SERVER"));
    }

    private Room room() {
        return new Room(new Lease(HEARING, UUID.randomUUID(), 1), new Court(), Clock.fixed(NINE, ZoneOffset.UTC), 512);
    }

    private void does(Seat by, String command, Map<String, Object> data) {
        room.command(by, new Command(UUID.randomUUID(), command, LogJson.MAPPER.valueToTree(data)));
    }

    private <F extends Fact> List<F> told(Class<F> kind) {
        return log.stream()
                .map(RoomEvent::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The server has five seconds more. */
    private void grows(UUID recording) {
        server.pieces.add(recording);
    }

    @Test
    @DisplayName("is in the log as it grows, once the court stored it")
    void keeps() {
        assertEquals(List.of(RECORDING), server.asked);
        room.keepRecording();
        assertTrue(told(SegmentRecorded.class).isEmpty(), "nothing grew");
        grows(RECORDING);
        room.keepRecording();
        SegmentRecorded segment = told(SegmentRecorded.class).getFirst();
        assertEquals(1, segment.number());
        assertEquals(Sha256.hexOf("segment 1"), segment.digest());
        assertEquals(RoomEvent.ROOM, log.getLast().by());
        assertEquals(1, server.stored);
    }

    @Test
    @DisplayName("is taken again where it could not be stored")
    void diskIsFull() {
        grows(RECORDING);
        diskIsFull = true;
        assertThrows(ProblemException.class, room::keepRecording);
        assertEquals(0, server.stored);
        assertTrue(told(SegmentRecorded.class).isEmpty());
        diskIsFull = false;
        room.keepRecording();
        assertEquals(1, server.stored);
        assertEquals(1, told(SegmentRecorded.class).size());
    }

    @Test
    @DisplayName("ends also where its last seconds cannot be stored")
    void endsWithoutRoom() {
        grows(RECORDING);
        diskIsFull = true;
        does(JUDGE, "recording.stop", Map.of("recordingId", RECORDING.toString()));
        assertEquals(0, told(RecordingStopped.class).getFirst().segments());
    }

    @Test
    @DisplayName("ends with all that was recorded before, and is not begun again by that")
    void ends() {
        grows(RECORDING);
        grows(RECORDING);
        does(JUDGE, "recording.stop", Map.of("recordingId", RECORDING.toString()));
        RecordingStopped end = told(RecordingStopped.class).getFirst();
        assertEquals(2, end.segments());
        assertEquals(told(SegmentRecorded.class).getLast().link(), end.link());
        assertEquals(RECORDING, server.asked.getFirst());
        assertTrue(server.asked.stream().skip(1).allMatch(Objects::isNull));
    }

    @Test
    @DisplayName("goes on under another number where another process leads the room: nobody knows how far it was taken")
    void anew() {
        server = new Server();
        room = room();
        assertNull(server.wanted);
        room.enter(JUDGE.accountId(), JUDGE.id(), null, new Nobody());
        assertNull(server.wanted, "not what was begun elsewhere");
        room.keepRecording();
        RecordingStarted anew = told(RecordingStarted.class).getLast();
        assertNotEquals(RECORDING, anew.recordingId());
        assertEquals(anew.recordingId(), server.wanted);
        // what comes of the one before belongs nowhere
        grows(RECORDING);
        room.keepRecording();
        assertTrue(told(SegmentRecorded.class).isEmpty());
        grows(anew.recordingId());
        room.keepRecording();
        assertEquals(1, told(SegmentRecorded.class).size());
    }

    @Test
    @DisplayName(
            "that a process began which died is taken to its end before another one is begun, also by who stops it")
    void takesWhatWasLeft() {
        grows(RECORDING);
        room.keepRecording();
        taken = Map.of("judge.1-audio-0.mjr", 500L);
        server = new Server();
        server.left = true;
        room = room();
        room.keepRecording();
        assertEquals(List.of(NINE + " {judge.1-audio-0.mjr=500}"), server.askedForRest);
        List<SegmentRecorded> segments = told(SegmentRecorded.class);
        assertEquals(
                List.of(RECORDING, RECORDING),
                segments.stream().map(SegmentRecorded::recordingId).toList());
        assertEquals(2, segments.getLast().number());
        UUID anew = told(RecordingStarted.class).getLast().recordingId();
        assertNotEquals(RECORDING, anew);

        server = new Server();
        server.left = true;
        room = room();
        does(JUDGE, "recording.stop", Map.of("recordingId", anew.toString()));
        RecordingStopped end = told(RecordingStopped.class).getLast();
        assertEquals(anew, told(SegmentRecorded.class).getLast().recordingId());
        assertEquals(3, end.segments());
    }

    @Test
    @DisplayName(
            "of which a segment was stored by whoever led the room, and not told to the log, is taken up with it, and what came after it too")
    void takesUpWhatWasStored() {
        grows(RECORDING);
        databaseIsGone = true;
        assertThrows(RoomLost.class, room::keepRecording);
        assertTrue(told(SegmentRecorded.class).isEmpty());
        databaseIsGone = false;
        server = new Server();
        server.left = true;
        room = room();
        room.keepRecording();
        assertEquals(List.of(NINE + " {}"), server.askedForRest, "behind what was stored");
        List<SegmentRecorded> segments = told(SegmentRecorded.class);
        assertEquals(
                List.of(1, 2), segments.stream().map(SegmentRecorded::number).toList());
        assertEquals(Sha256.hexOf("segment 1"), segments.getFirst().digest());
        assertEquals(NINE.minusSeconds(1), segments.getFirst().from());
        assertEquals(NINE, segments.getFirst().until());
        assertEquals(RECORDING, segments.getLast().recordingId());
    }

    @Test
    @DisplayName(
            "that rests is taken up to where it began to rest: what the server recorded until it was told is not asked for")
    void takesNothingOfARest() {
        room.enter(JUDGE.accountId(), JUDGE.id(), null, new Nobody());
        grows(RECORDING);
        room.keepRecording();
        does(JUDGE, "room.open", Map.of());
        does(JUDGE, "recess.begin", Map.of("reason", "Noon."));
        server = new Server();
        room = room();
        room.keepRecording();
        assertEquals(List.of(NINE + " {} until " + NINE), server.askedForRest);
    }

    @Test
    @DisplayName("goes on where what was left cannot be stored")
    void cannotTakeWhatWasLeft() {
        server = new Server();
        server.left = true;
        diskIsFull = true;
        room = room();
        room.keepRecording();
        assertTrue(told(SegmentRecorded.class).isEmpty());
        assertEquals(told(RecordingStarted.class).getLast().recordingId(), server.wanted);
    }

    @Test
    @DisplayName("rests in a recess, and is none where a page records")
    void rests() {
        room.enter(JUDGE.accountId(), JUDGE.id(), null, new Nobody());
        grows(RECORDING);
        room.keepRecording();
        does(JUDGE, "room.open", Map.of());
        does(JUDGE, "recess.begin", Map.of("reason", "Noon."));
        assertNull(server.wanted);
        does(JUDGE, "recess.end", Map.of());
        assertEquals(RECORDING, server.wanted);
        does(CLERK, "recording.start", Map.of("recordingId", UUID.randomUUID().toString()));
        assertNull(server.wanted);
    }

    private static final class Nobody implements Connection.Wire {
        @Override
        public void soon(Runnable next) {}

        @Override
        public boolean takesMore() {
            return true;
        }

        @Override
        public void send(String frame) {}

        @Override
        public void close(CloseCode reason) {}
    }

    /** Gives what it is told to have. */
    private static final class Server implements MediaPlane {
        private final List<UUID> asked = new ArrayList<>();
        private final Queue<UUID> pieces = new ArrayDeque<>();
        private UUID wanted;
        private final List<String> askedForRest = new ArrayList<>();
        private int stored;
        private boolean left;

        @Override
        public Optional<Piece> left(UUID recording, Instant since, Map<String, Long> before, Instant until) {
            askedForRest.add(since + " " + before + (until == null ? "" : " until " + until));
            return left
                    ? Optional.of(new Piece(recording, NINE, NINE.plusSeconds(3), List.of(), () -> left = false))
                    : Optional.empty();
        }

        @Override
        public Future<?> record(UUID recording) {
            wanted = recording;
            if (asked.isEmpty() ? recording != null : !Objects.equals(asked.getLast(), recording)) {
                asked.add(recording);
            }
            return Future.succeededFuture();
        }

        @Override
        public Optional<Piece> piece() {
            return Optional.ofNullable(pieces.peek())
                    .map(recording -> new Piece(recording, NINE.minusSeconds(1), NINE, List.of(), () -> {
                        pieces.remove();
                        stored++;
                    }));
        }

        @Override
        public void admit(
                Collection<? extends Participant> inTheRoom,
                Collection<? extends Collection<? extends Participant>> apart) {}

        @Override
        public void hear(Participant by, MediaNews news) {}

        @Override
        public void leave(Participant gone) {}

        @Override
        public void mute(Set<String> seats) {}

        @Override
        public void close() {}
    }

    private final class Court implements Surroundings {
        @Override
        public boolean isProven(UUID hearingId, UUID account, String proof) {
            return true;
        }

        @Override
        public List<Seat> seats(UUID hearingId) {
            return List.of(JUDGE, CLERK);
        }

        @Override
        public Map<UUID, Long> seatings(Set<UUID> hearingIds) {
            return Map.of();
        }

        @Override
        public MediaPlane media() {
            return server;
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
                    new Recording.Stored() {
                        @Override
                        public Optional<String> digest(UUID recordingId, int number) {
                            return Optional.empty();
                        }

                        @Override
                        public boolean byServer() {
                            return true;
                        }
                    },
                    () -> NINE);
        }

        @Override
        public void replay(UUID hearingId, Consumer<RoomEvent> to) {
            log.forEach(to);
        }

        @Override
        public List<RoomEvent> part(UUID hearingId, long after, int most) {
            return List.of();
        }

        @Override
        public Optional<RoomEvent> ofCommand(UUID hearingId, UUID commandId) {
            return Optional.empty();
        }

        @Override
        public Map<String, Long> taken(UUID hearingId, UUID recordingId, int segments) {
            return taken;
        }

        @Override
        public Optional<StoredPiece> stored(UUID hearingId, UUID recordingId, int number) {
            return Optional.ofNullable(stored.get(recordingId + " " + number));
        }

        @Override
        public String store(UUID hearingId, MediaPlane.Piece piece, int number) {
            if (diskIsFull) {
                throw NOT_STORED.with();
            }
            String digest = Sha256.hexOf("segment " + number);
            StoredPiece now = new StoredPiece(piece.from(), piece.until(), digest);
            if (stored.put(piece.recording() + " " + number, now) != null) {
                throw SEGMENT_DIFFERS.with(number);
            }
            return digest;
        }

        @Override
        public void commit(RoomEvent event, RoomEvent last, long fence) {
            if (databaseIsGone) {
                throw new IllegalStateException("no database");
            }
            log.add(event);
        }
    }
}
