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

/** What the rooms of this process need of the rest of the service. */
public interface Surroundings {
    List<Seat> seats(UUID hearingId);

    /** By hearing a number that changes whenever somebody sits elsewhere in it; of all in one question, since it is asked all the time. */
    Map<UUID, Long> seatings(Set<UUID> hearingIds);

    /** How sound and picture travel in a room, until that is closed. */
    MediaPlane media();

    /** The business of a hearing before its first event. */
    Proceedings proceedings(UUID hearingId, List<Seat> seats);

    /**
     * Tells the whole log, in order.
     *
     * @throws org.comity.hearing.log.LogBroken if it is not the unbroken chain that was written; then some of it was told
     */
    void replay(UUID hearingId, Consumer<RoomEvent> to);

    /** A part of the log: {@code most} events after the one with this number, if there are as many. */
    List<RoomEvent> part(UUID hearingId, long after, int most);

    /** What a command became; empty if it became nothing. */
    Optional<RoomEvent> ofCommand(UUID hearingId, UUID commandId);

    /** Whether this shows that who holds the account proved a moment ago who they are, for a signature in this room. See {@link SigningProofs}. */
    boolean isProven(UUID hearingId, UUID account, String proof);

    /**
     * Stores what the court's media server recorded, as the next segment of its recording.
     *
     * @return SHA-256 of what was stored, in hex
     */
    String store(UUID hearingId, MediaPlane.Piece piece, int number);

    /** What is stored under this number, also of whoever led the room before and died before the log had it; empty if nothing is. */
    Optional<MediaPlane.StoredPiece> stored(UUID hearingId, UUID recordingId, int number);

    /**
     * By file of the court's media server the bytes of it that are stored.
     *
     * @param segments of the recording that the log has
     */
    Map<String, Long> taken(UUID hearingId, UUID recordingId, int segments);

    /**
     * Makes an event durable together with all it changes elsewhere, or throws and changes nothing.
     *
     * @param last the event before it; null for the first
     * @param fence of the lease under which it is written
     */
    void commit(RoomEvent event, RoomEvent last, long fence);
}
