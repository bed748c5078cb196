package org.comity.hearing.media;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.media.MediaNews.Devices;
import org.comity.hearing.media.MediaNews.Signal;
import org.comity.hearing.media.MediaNews.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Sound and picture from page to page, with no server between. A page knows of another, and reaches it, only through here: who is not in
 * the audience is named to nobody, and nothing is passed on to or from them.
 */
public final class Mesh implements MediaPlane {
    /**
     * Each page sends its own picture to every other one, five times half a megabit at most. And once more to each who only listens, who are
     * let in as far as that leaves the others' lines alone.
     */
    static final Pages.Limits LIMITS = new Pages.Limits(6, 3);

    /** Between two pages there is one connection, which they mend between themselves; a server there is none. */
    private static final Pages.Connections ONE = new Pages.Connections() {
        @Override
        public int own(Participant reader) {
            return 0;
        }

        @Override
        public int with(Participant reader, Participant other) {
            return 1;
        }
    };

    private final Pages pages;

    public Mesh() {
        this(false);
    }

    /** @param standsIn whether it is used only as long as the court's media server does not answer */
    Mesh(boolean standsIn) {
        pages = new Pages(Pages.Plane.MESH, standsIn, LIMITS);
    }

    @Override
    public void admit(
            Collection<? extends Participant> room, Collection<? extends Collection<? extends Participant>> apart) {
        pages.admit(room, apart);
        pages.tellWhoExchanges(ONE);
    }

    @Override
    public void leave(Participant gone) {
        pages.leave(gone);
        pages.tellWhoExchanges(ONE);
    }

    @Override
    public void hear(Participant by, MediaNews news) {
        switch (news) {
            case Devices devices -> {
                if (pages.takePart(by, devices)) {
                    pages.tellWhoExchanges(ONE);
                }
            }
            case Signals signals -> signals.all().forEach(signal -> pass(by, signal));
        }
    }

    private void pass(Participant by, Signal signal) {
        Devices sender = pages.of(by);
        Optional<Participant> addressee = pages.find(signal.to());
        if (sender != null && addressee.isPresent() && pages.mayExchange(by, addressee.get())) {
            pages.signal(addressee.get(), sender.page(), signal.content());
        }
    }

    /** Every page knows it from the log, and plays nothing of a seat that was muted. */
    @Override
    public void mute(Set<String> seats) {}

    /** No server gets anything of it. */
    @Override
    public Future<?> record(@Nullable UUID recording) {
        return Future.succeededFuture();
    }

    @Override
    public Optional<Piece> piece() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
