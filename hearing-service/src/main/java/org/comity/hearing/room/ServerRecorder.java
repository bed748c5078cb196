package org.comity.hearing.room;

import io.quarkus.logging.Log;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.comity.hearing.log.Fact;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.room.Proceedings.ServerRecording;
import org.comity.http.ProblemException;

/**
 * Brings what the court's media server records of a room into its log. All but {@link #piece} under the room's lock. Where nothing comes, nothing
 * is taken: what is missing is seen when something comes again, or when the recording ends.
 */
final class ServerRecorder {
    /** For what the server still has in its hands, in seconds. */
    private static final int WRITES_WITHIN = 2;

    private final UUID hearingId;
    private final MediaPlane media;
    private final Proceedings proceedings;
    private final Surroundings surroundings;
    private final Consumer<Fact> commit;
    /** By the server of whoever led the hearing before; null if there was none, or another one was begun. */
    private volatile ServerRecording begunElsewhere;

    private boolean ending;

    ServerRecorder(
            UUID hearingId,
            MediaPlane media,
            Proceedings proceedings,
            Surroundings surroundings,
            Consumer<Fact> commit) {
        this.hearingId = hearingId;
        this.media = media;
        this.proceedings = proceedings;
        this.surroundings = surroundings;
        this.commit = commit;
        begunElsewhere = proceedings.byServer().orElse(null);
    }

    boolean wasBegunElsewhere() {
        return begunElsewhere != null;
    }

    /** Another recording, once what the server wrote of the one before is taken to its end. Reads files. */
    void startAnew() {
        boolean goesOn = isFromElsewhere(proceedings.byServer());
        takeWhatWasLeft();
        if (goesOn) {
            commit.accept(proceedings.serverStarts(UUID.randomUUID()));
        }
    }

    private boolean isFromElsewhere(Optional<ServerRecording> recording) {
        ServerRecording before = begunElsewhere;
        return before != null
                && recording.filter(now -> now.id().equals(before.id())).isPresent();
    }

    /** What whoever led the room before had not taken when it died. What cannot be read or stored now is missing, and seen to be. */
    private void takeWhatWasLeft() {
        ServerRecording before = begunElsewhere;
        if (before == null) {
            return;
        }
        if (isFromElsewhere(proceedings.byServer())) {
            takeUpWhatWasStored();
            before = proceedings.byServer().orElseThrow();
        }
        begunElsewhere = null;
        try {
            media.left(
                            before.id(),
                            before.until(),
                            surroundings.taken(hearingId, before.id(), before.next() - 1),
                            before.restsSince())
                    .ifPresent(this::keep);
        } catch (UncheckedIOException | ProblemException failed) {
            Log.warnf("media server: what was left of a recording is missing: %s", failed.getMessage());
        }
    }

    /** Whoever led the room died when it had stored a segment and not told the log: otherwise its number would be taken, and nothing more could be kept. */
    private void takeUpWhatWasStored() {
        ServerRecording recording = proceedings.byServer().orElseThrow();
        surroundings
                .stored(hearingId, recording.id(), recording.next())
                .ifPresent(piece -> commit.accept(
                        proceedings.serverRecorded(recording.next(), piece.from(), piece.until(), piece.digest())));
    }

    /** To be kept; reads files. */
    Optional<MediaPlane.Piece> piece() {
        return media.piece();
    }

    void keep(MediaPlane.Piece piece) {
        proceedings
                .byServer()
                .filter(recording -> recording.id().equals(piece.recording()))
                .ifPresent(recording -> {
                    String digest = surroundings.store(hearingId, piece, recording.next());
                    commit.accept(proceedings.serverRecorded(recording.next(), piece.from(), piece.until(), digest));
                });
        piece.stored().run();
    }

    /** Before a recording ends: what ends it names all that was recorded. */
    void takeTheRest() {
        ending = true;
        takeWhatWasLeft();
        try {
            media.record(null).toCompletionStage().toCompletableFuture().get(WRITES_WITHIN, TimeUnit.SECONDS);
            for (Optional<MediaPlane.Piece> left = media.piece(); left.isPresent(); left = media.piece()) {
                keep(left.get());
            }
        } catch (ExecutionException | TimeoutException | UncheckedIOException | ProblemException failed) {
            Log.warnf("media server: the end of a recording is missing: %s", failed.getMessage());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            ending = false;
        }
    }

    /** The server records what the log says that it does: nothing in a recess, say. */
    void follow() {
        if (ending) {
            return;
        }
        media.record(proceedings
                .byServer()
                .filter(recording -> !recording.rests() && !isFromElsewhere(Optional.of(recording)))
                .map(ServerRecording::id)
                .orElse(null));
    }
}
