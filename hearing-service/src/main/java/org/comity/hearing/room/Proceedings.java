package org.comity.hearing.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.log.Fact;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.jspecify.annotations.Nullable;

/** What is done in a room. The room asks it, one thread at a time, and knows nothing of it. */
public interface Proceedings {
    /**
     * What a command comes to; nothing changes by asking.
     *
     * @throws org.comity.http.ProblemException with the first rule that stands against it
     */
    Fact decide(Seat by, Command command);

    /** A fact is in the log, since then. */
    void apply(Fact fact, Instant at);

    List<Seat> seats();

    /** The court took its seats, say; what happened stays. */
    void seat(List<Seat> current);

    /**
     * Of those who are heard apart the seats that take part now. Whoever is not among them learns nothing of what is for everybody. Seats of
     * other roles are never named. {@link org.comity.hearing.log.Audience#GALLERY} stands for all who only listen, while the hearing is public.
     */
    Set<String> calledIn();

    /**
     * Sets of seats that speak apart, each heard by those of its own set and by nobody else. Whoever is in none of them is in the room; no seat
     * is in two.
     */
    List<Set<String>> apart();

    /** Whether the court told whoever sits there to leave: they are not let in. */
    boolean isKeptOut(Seat seat);

    /** The seats whose microphone the court has switched off. */
    Set<String> muted();

    /**
     * A recording that the court's media server makes.
     *
     * @param next the number of its next segment
     * @param until where its last segment ends; null before the first
     * @param restsSince since when nothing may be recorded; null while something may
     */
    record ServerRecording(
            UUID id,
            int next,
            @Nullable Instant until,
            @Nullable Instant restsSince) {
        public boolean rests() {
            return restsSince != null;
        }
    }

    /** Empty while the server records nothing. */
    Optional<ServerRecording> byServer();

    /** Whether the server records no more, or another recording, once this is in the log. */
    boolean endsRecordingByServer(Fact fact);

    /** That the server began another recording, since nobody knows where the one before it ended. */
    Fact serverStarts(UUID recording);

    /**
     * What the server recorded.
     *
     * @param number the next
     * @param digest SHA-256 of the bytes that were stored, in hex
     */
    Fact serverRecorded(int number, Instant from, Instant until, String digest);

    /** Nothing happens in this room any more; people may still read. */
    boolean isOver();

    /** What a role can ask for, by the name of the phase. A help for the page; {@link #decide} decides again. */
    Map<String, List<String>> permissions(Role role);
}
