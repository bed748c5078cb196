package org.comity.hearing.media;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How sound and picture of one room travel. The room is the only caller, one thread at a time, and says who may exchange them: those
 * who also learn of what is for everybody, and apart from them those who also write to each other alone, so that what is written and what is
 * seen and heard never part. Nothing of it waits.
 */
public interface MediaPlane {
    /**
     * These may exchange sound and picture from now on, each with those of the same collection and nobody else: whoever is not among them is cut
     * off first.
     *
     * @param room who is in the room itself
     * @param apart those who speak apart, each in one of these collections and none of them in the room
     */
    void admit(Collection<? extends Participant> room, Collection<? extends Collection<? extends Participant>> apart);

    void hear(Participant by, MediaNews news);

    /** The connection ended. */
    void leave(Participant gone);

    /** The seats whose microphone the court has switched off, all of them: whoever speaks apart is heard there all the same. */
    void mute(Set<String> seats);

    /**
     * What is sent in the room is kept as this recording from now on, each track for itself, and what those say who speak apart is not; null for
     * nothing any more.
     *
     * @return done once it is so; of no account where no server of the court's keeps anything
     */
    Future<?> record(@Nullable UUID recording);

    /**
     * What was kept since it was last asked, the oldest first; empty while what is sent does not arrive on the disk. Reads files.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    Optional<Piece> piece();

    /**
     * What the server wrote of a recording that another process began and nobody took, since that one ended; empty if it has nothing. Reads files.
     *
     * @param since until when it was taken; null if nothing was
     * @param taken by file the bytes of it that were
     * @param until since when nothing may be recorded; null while something may
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    default Optional<Piece> left(
            UUID recording, @Nullable Instant since, Map<String, Long> taken, @Nullable Instant until) {
        return Optional.empty();
    }

    /**
     * A piece of a recording.
     *
     * @param tracks whose bytes grew in that time
     * @param stored to be run once the court has it: until then it is given again, with what came after it
     */
    record Piece(UUID recording, Instant from, Instant until, List<Track> tracks, Runnable stored) {}

    /**
     * A piece as the court stored it.
     *
     * @param digest SHA-256 of what was stored, in hex
     */
    record StoredPiece(Instant from, Instant until, String digest) {}

    /**
     * What one sender's sound or picture grew by.
     *
     * @param name of its file, unlike any other of the recording
     * @param offset of these bytes in it
     * @param began when its first packet came
     * @param bytes whole frames of a Janus recording (MJR)
     */
    record Track(String name, long offset, Instant began, byte[] bytes) {}

    /** The room is not this process's any more, or empty. */
    void close();
}
