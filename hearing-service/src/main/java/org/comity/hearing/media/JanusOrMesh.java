package org.comity.hearing.media;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.comity.hearing.media.MediaNews.Devices;
import org.jspecify.annotations.Nullable;

/**
 * Over the court's media server as long as it answers, and from page to page while it does not, so that a hearing goes on: everybody is told
 * which, and comes over by themselves.
 */
final class JanusOrMesh implements MediaPlane {
    /** Milliseconds; long enough for pages to come to rest before they move again. */
    private static final long TRIES_AGAIN_AFTER = 10_000;

    private final Vertx vertx;
    private final Function<Runnable, Future<JanusRoom>> open;
    private final Spool spool;
    /** All that a plane has to know that takes over from another. */
    private final Map<Participant, Devices> pages = new LinkedHashMap<>();

    private Collection<? extends Participant> room = Set.of();
    private Collection<? extends Collection<? extends Participant>> apart = Set.of();
    private Set<String> muted = Set.of();
    private MediaPlane current;
    private UUID recording;
    private boolean waiting;
    private boolean closed;

    /**
     * @param open opens the hearing's room on the server, and does what it is given when that is lost
     * @param spool of what the server writes down; null for nothing
     */
    JanusOrMesh(Vertx vertx, Function<Runnable, Future<JanusRoom>> open, @Nullable Spool spool) {
        this.spool = spool;
        this.vertx = vertx;
        this.open = open;
        Future<JanusRoom> opening = opening();
        current = new Janus(opening, spool);
        opening.onFailure(unreached -> standIn());
    }

    private Future<JanusRoom> opening() {
        return open.apply(this::standIn)
                .onFailure(unreached -> Log.warnf("media server not reached: %s", unreached.getMessage()));
    }

    /** The server is gone. */
    private synchronized void standIn() {
        if (closed) {
            return;
        }
        if (!(current instanceof Mesh)) {
            change(new Mesh(true));
        }
        if (!waiting) {
            waiting = true;
            vertx.setTimer(TRIES_AGAIN_AFTER, timer -> tryAgain());
        }
    }

    private void tryAgain() {
        synchronized (this) {
            waiting = false;
            if (closed || current instanceof Janus) {
                return;
            }
        }
        opening()
                .onSuccess(room -> change(new Janus(Future.succeededFuture(room), spool)))
                .onFailure(unreached -> standIn());
    }

    private synchronized void change(MediaPlane next) {
        if (closed) {
            next.close();
            return;
        }
        current.close();
        current = next;
        current.mute(muted);
        current.record(recording);
        current.admit(room, apart);
        pages.forEach(current::hear);
    }

    @Override
    public synchronized void admit(
            Collection<? extends Participant> inTheRoom,
            Collection<? extends Collection<? extends Participant>> speakingApart) {
        room = inTheRoom;
        apart = speakingApart;
        current.admit(room, apart);
    }

    @Override
    public synchronized void hear(Participant by, MediaNews news) {
        if (news instanceof Devices devices) {
            pages.put(by, devices);
        }
        current.hear(by, news);
    }

    @Override
    public synchronized void leave(Participant gone) {
        pages.remove(gone);
        room = without(gone, room);
        apart = apart.stream().map(set -> without(gone, set)).toList();
        current.leave(gone);
    }

    private static Collection<? extends Participant> without(
            Participant gone, Collection<? extends Participant> among) {
        return among.stream().filter(each -> each != gone).toList();
    }

    @Override
    public synchronized void mute(Set<String> seats) {
        muted = seats;
        current.mute(seats);
    }

    @Override
    public synchronized Future<?> record(@Nullable UUID wanted) {
        recording = wanted;
        return current.record(wanted);
    }

    /** What a server wrote that is gone is there as well. */
    @Override
    public Optional<Piece> piece() {
        MediaPlane now;
        synchronized (this) {
            now = current;
        }
        return now instanceof Mesh && spool != null ? spool.piece(Set.of()) : now.piece();
    }

    @Override
    public Optional<Piece> left(UUID left, @Nullable Instant since, Map<String, Long> taken, @Nullable Instant until) {
        return spool == null ? Optional.empty() : spool.left(left, since, taken, until);
    }

    @Override
    public synchronized void close() {
        closed = true;
        current.close();
    }
}
