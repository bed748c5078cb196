package org.comity.hearing.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Opening;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaNews.Devices;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.media.Mesh;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.comity.http.ProblemException;

/** A room without a database, in which everybody is, and what each is sent. */
final class PlayedRoom implements Surroundings {
    record Act(String seat, String command, Map<String, Object> data, UUID id) {}

    private static final UUID HEARING = UUID.randomUUID();

    private final Stage stage;
    private final List<Seat> seats;
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
    final List<RoomEvent> log = new ArrayList<>();
    final Map<String, List<String>> sent = new LinkedHashMap<>();
    private final Room room;

    PlayedRoom(Stage stage, List<Seat> seats) {
        this.stage = stage;
        this.seats = seats;
        room = new Room(new Lease(HEARING, HEARING, 1), this, clock, 512);
    }

    @Override
    public boolean isProven(UUID hearingId, UUID account, String proof) {
        return true;
    }

    void enter() {
        for (Seat seat : seats) {
            List<String> frames = new ArrayList<>();
            sent.put(seat.id(), frames);
            Connection line = room.enter(seat.accountId(), seat.id(), null, new Connection.Wire() {
                @Override
                public void soon(Runnable work) {
                    work.run();
                }

                @Override
                public boolean takesMore() {
                    return true;
                }

                @Override
                public void send(String frame) {
                    frames.add(frame);
                }

                @Override
                public void close(CloseCode reason) {
                    frames.add(reason.name());
                }
            });
            line.begin();
            room.hear(line, new Devices(seat.accountId(), true, true, true));
        }
    }

    /** Whether it was done. */
    boolean does(Act act) {
        Seat by = seats.stream()
                .filter(seat -> seat.id().equals(act.seat()))
                .findFirst()
                .orElseThrow();
        try {
            room.command(by, new Command(act.id(), act.command(), LogJson.MAPPER.valueToTree(act.data())));
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    @Override
    public List<Seat> seats(UUID hearingId) {
        return seats;
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
                stage,
                seats,
                () -> null,
                Prepared.NOTHING,
                () -> Opening.FREE,
                digest -> Optional.empty(),
                version -> null,
                () -> LocalDate.EPOCH,
                (recording, number) -> Optional.empty(),
                clock::instant);
    }

    @Override
    public void replay(UUID hearingId, Consumer<RoomEvent> to) {}

    @Override
    public List<RoomEvent> part(UUID hearingId, long after, int most) {
        return log.stream().skip(after).limit(most).toList();
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
    public void commit(RoomEvent event, RoomEvent last, long fence) {
        log.add(event);
    }
}
