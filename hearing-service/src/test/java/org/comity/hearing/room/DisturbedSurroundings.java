package org.comity.hearing.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.seat.Seat;

/** The real ones, but for what a test overrides. */
class DisturbedSurroundings implements Surroundings {
    private final Surroundings real;

    DisturbedSurroundings(Surroundings real) {
        this.real = real;
    }

    @Override
    public List<Seat> seats(UUID hearingId) {
        return real.seats(hearingId);
    }

    @Override
    public Map<UUID, Long> seatings(Set<UUID> hearingIds) {
        return real.seatings(hearingIds);
    }

    @Override
    public boolean isProven(UUID hearingId, UUID account, String proof) {
        return real.isProven(hearingId, account, proof);
    }

    @Override
    public MediaPlane media() {
        return real.media();
    }

    @Override
    public Proceedings proceedings(UUID hearingId, List<Seat> seats) {
        return real.proceedings(hearingId, seats);
    }

    @Override
    public void replay(UUID hearingId, Consumer<RoomEvent> to) {
        real.replay(hearingId, to);
    }

    @Override
    public List<RoomEvent> part(UUID hearingId, long after, int most) {
        return real.part(hearingId, after, most);
    }

    @Override
    public Optional<RoomEvent> ofCommand(UUID hearingId, UUID command) {
        return real.ofCommand(hearingId, command);
    }

    @Override
    public String store(UUID hearingId, MediaPlane.Piece piece, int number) {
        return real.store(hearingId, piece, number);
    }

    @Override
    public Optional<MediaPlane.StoredPiece> stored(UUID hearingId, UUID recordingId, int number) {
        return real.stored(hearingId, recordingId, number);
    }

    @Override
    public Map<String, Long> taken(UUID hearingId, UUID recordingId, int segments) {
        return real.taken(hearingId, recordingId, segments);
    }

    @Override
    public void commit(RoomEvent event, RoomEvent last, long fence) {
        real.commit(event, last, fence);
    }
}
