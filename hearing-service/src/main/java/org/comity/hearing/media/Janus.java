package org.comity.hearing.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.JanusRoom.Joined;
import org.comity.hearing.media.MediaNews.Devices;
import org.comity.hearing.media.MediaNews.Signal;
import org.comity.hearing.media.MediaNews.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Sound and picture over a Janus server: each page sends once, to the server, and gets a connection from it for every other page. The room
 * alone talks to Janus, for every page, so that a page has no means to reach anything but what it was given; and whoever leaves the
 * audience loses all of that at once.
 */
final class Janus implements MediaPlane, Pages.Connections {
    /** Each gets every picture once, half a megabit each; who only listens costs nobody else's line anything. */
    static final Pages.Limits LIMITS = new Pages.Limits(9, 50);

    /** What a page sends. */
    private static final class Sending {
        /** Null until the server let the page in. */
        private Joined joined;
        /** Another number asks the page for another connection. */
        private int number;

        /** The server answered its offer. */
        private boolean answered;

        /** What it sends arrives at the server; before that nobody can watch it. */
        private boolean arrives;

        private boolean muted;
        /** With which its files begin; null while nothing of it is written down. */
        private String file;
        /** {@code audio} and {@code video}, as far as the server gets any. */
        private final Set<String> sent = new HashSet<>();

        /** Nothing that was begun in the room goes on among those who speak apart, nor the other way. */
        private final boolean apart;

        /** What the page gets of others. */
        private final Map<Participant, Watching> watches = new HashMap<>();

        Sending(int number, boolean apart) {
            this.number = number;
            this.apart = apart;
        }
    }

    /** What a page gets of another one. */
    private static final class Watching {
        private final int number;
        private final boolean pictures;
        /** Null until the server made it. */
        private Long handle;

        Watching(int number, boolean pictures) {
            this.number = number;
            this.pictures = pictures;
        }
    }

    private final Pages pages = new Pages(Pages.Plane.JANUS, false, LIMITS);
    private final Map<Participant, Sending> senders = new HashMap<>();
    /** Null where the server writes nothing down. */
    private final Spool spool;

    /** Null while nothing is to be written down. */
    private UUID recording;

    private Set<String> muted = Set.of();
    /** Null until it is open, and after it was closed. */
    private JanusRoom room;

    private boolean closed;
    private int lastNumber;

    /**
     * @param opening the hearing's room on the server; until it is there, pages wait
     * @param spool of what the server writes down; null for nothing
     */
    Janus(Future<JanusRoom> opening, @Nullable Spool spool) {
        this.spool = spool;
        opening.onSuccess(this::opened);
    }

    private synchronized void opened(JanusRoom opened) {
        if (closed) {
            opened.close();
        } else {
            room = opened;
            arrange();
        }
    }

    @Override
    public synchronized void admit(
            Collection<? extends Participant> inTheRoom,
            Collection<? extends Collection<? extends Participant>> apart) {
        pages.admit(inTheRoom, apart);
        arrange();
    }

    @Override
    public synchronized void leave(Participant gone) {
        pages.leave(gone);
        arrange();
    }

    @Override
    public synchronized void hear(Participant by, MediaNews news) {
        switch (news) {
            case Devices devices -> {
                Devices before = pages.of(by);
                if (pages.takePart(by, devices)) {
                    if (before != null && before.pictures() != devices.pictures()) {
                        showPictures(by, devices.pictures());
                    }
                    arrange();
                }
            }
            case Signals signals -> signals.all().forEach(signal -> take(by, signal));
        }
    }

    @Override
    public synchronized void mute(Set<String> seats) {
        muted = Set.copyOf(seats);
        senders.forEach(this::muteOrNot);
    }

    @Override
    public synchronized Future<?> record(@Nullable UUID wanted) {
        if (spool == null || Objects.equals(recording, wanted)) {
            return Future.succeededFuture();
        }
        recording = wanted;
        spool.ends();
        return Future.join(senders.entrySet().stream()
                        .map(each -> recordOrNot(each.getKey(), each.getValue()))
                        .toList())
                .onComplete(done -> spool.settle());
    }

    /** Of those who speak apart, and of who sends nothing, nothing is written down. */
    private Future<?> recordOrNot(Participant page, Sending sending) {
        if (spool == null || !sending.arrives) {
            return Future.succeededFuture();
        }
        UUID now = recording;
        String file = now == null || sending.apart || Pages.listensOnly(page)
                ? null
                : spool.name(now, page.seats().getFirst().id());
        if (file == null && sending.file == null) {
            return Future.succeededFuture();
        }
        sending.file = file;
        return room.record(sending.joined.handle(), file).onFailure(Janus::note).onSuccess(done -> {
            if (file != null) {
                recorded(now);
            }
        });
    }

    private synchronized void recorded(UUID since) {
        if (since.equals(recording) && !closed) {
            spool.goesOn(since);
        }
    }

    @Override
    public Optional<Piece> piece() {
        return spool == null ? Optional.empty() : spool.piece(sent());
    }

    /** Files that have to grow: what the server gets and the court has not muted. */
    private synchronized Set<String> sent() {
        Set<String> files = new HashSet<>();
        for (Sending each : senders.values()) {
            for (String kind : each.sent) {
                if (each.file != null && !(each.muted && kind.equals("audio"))) {
                    files.add(each.file.substring(each.file.indexOf('.') + 1) + "-" + kind);
                }
            }
        }
        return files;
    }

    @Override
    public synchronized void close() {
        closed = true;
        senders.clear();
        if (spool != null) {
            spool.ends();
        }
        if (room != null) {
            room.close();
            room = null;
        }
    }

    /** Brings the server to what the audience is: cuts off first, lets in then, and says so to the pages. */
    private void arrange() {
        if (room == null) {
            pages.tellWhoExchanges(this);
            return;
        }
        Set.copyOf(senders.keySet()).stream()
                .filter(each -> !pages.isLetIn(each) || pages.speaksApart(each) != senders.get(each).apart)
                .forEach(this::cutOff);
        senders.forEach(this::endWhatIsNotTheirs);
        pages.inside().stream().filter(each -> !senders.containsKey(each)).forEach(this::join);
        for (Participant reader : pages.inside()) {
            for (Participant other : pages.inside()) {
                if (pages.mayExchange(reader, other)) {
                    watch(reader, other);
                }
            }
        }
        pages.tellWhoExchanges(this);
    }

    private void endWhatIsNotTheirs(Participant reader, Sending sending) {
        sending.watches.entrySet().removeIf(each -> {
            boolean parted = !pages.mayExchange(reader, each.getKey());
            if (parted) {
                end(each.getValue());
            }
            return parted;
        });
    }

    private void cutOff(Participant gone) {
        Sending sending = senders.remove(gone);
        sending.watches.values().forEach(this::end);
        if (sending.joined != null) {
            room.leave(sending.joined.handle());
        }
        endWatchesOf(gone);
    }

    private void endWatchesOf(Participant sender) {
        for (Sending reader : senders.values()) {
            Watching watching = reader.watches.remove(sender);
            if (watching != null) {
                end(watching);
            }
        }
    }

    private void end(Watching watching) {
        if (watching.handle != null) {
            room.leave(watching.handle);
        }
    }

    private void join(Participant page) {
        Sending sending = new Sending(++lastNumber, pages.speaksApart(page));
        senders.put(page, sending);
        JanusRoom in = room;
        in.join(event -> heardOfSending(page, sending, event))
                .onFailure(refused -> notJoined(page, sending, refused))
                .onSuccess(joined -> joined(page, sending, in, joined));
    }

    private synchronized void joined(Participant page, Sending sending, JanusRoom in, Joined joined) {
        if (senders.get(page) == sending) {
            sending.joined = joined;
            arrange();
        } else {
            in.leave(joined.handle());
        }
    }

    /** The next change tries again. */
    private synchronized void notJoined(Participant page, Sending sending, Throwable refused) {
        note(refused);
        senders.remove(page, sending);
    }

    private void watch(Participant reader, Participant other) {
        Sending by = senders.get(reader);
        Sending of = senders.get(other);
        if (by.joined == null || !of.arrives || by.watches.containsKey(other)) {
            return;
        }
        Watching watching = new Watching(++lastNumber, pages.of(reader).pictures());
        by.watches.put(other, watching);
        JanusRoom in = room;
        in.watch(
                        by.joined,
                        of.joined.feed(),
                        watching.pictures,
                        event -> heardOfWatching(reader, other, watching, event))
                .onFailure(refused -> notWatched(reader, other, watching, refused))
                .onSuccess(watched -> watched(reader, other, watching, in, watched));
    }

    private synchronized void watched(
            Participant reader, Participant other, Watching watching, JanusRoom in, JanusRoom.Watched watched) {
        if (isStill(reader, other, watching)) {
            watching.handle = watched.handle();
            offer(reader, other, watched.offer());
        } else {
            in.leave(watched.handle());
        }
    }

    /** The page asks for it again. */
    private synchronized void notWatched(Participant reader, Participant other, Watching watching, Throwable refused) {
        note(refused);
        if (isStill(reader, other, watching)) {
            senders.get(reader).watches.remove(other);
        }
    }

    private boolean isStill(Participant reader, Participant other, Watching watching) {
        Sending by = senders.get(reader);
        return by != null && by.watches.get(other) == watching;
    }

    private void offer(Participant reader, Participant other, String sdp) {
        pages.signal(reader, pages.of(other).page(), description("offer", sdp));
    }

    private static ObjectNode description(String type, String sdp) {
        ObjectNode content = LogJson.MAPPER.createObjectNode();
        content.putObject("description").put("type", type).put("sdp", sdp);
        return content;
    }

    private void take(Participant by, Signal signal) {
        Sending sending = senders.get(by);
        if (sending == null || sending.joined == null || Pages.listensOnly(by) && isOwn(by, signal)) {
            return;
        }
        if (isOwn(by, signal)) {
            takeOfSending(by, sending, signal.content());
        } else {
            pages.find(signal.to()).ifPresent(other -> takeOfWatching(by, other, signal.content()));
        }
    }

    private boolean isOwn(Participant by, Signal signal) {
        return signal.to().equals(pages.of(by).page());
    }

    private void takeOfSending(Participant by, Sending sending, ObjectNode content) {
        JsonNode description = content.path("description");
        if (description.path("type").asText().equals("offer")) {
            int number = sending.number;
            room.publish(sending.joined.handle(), description.get("sdp").textValue(), sending.answered)
                    .onFailure(Janus::note)
                    .onSuccess(answer -> answered(by, sending, number, answer));
        }
        trickle(sending.joined.handle(), content);
    }

    private synchronized void answered(Participant by, Sending sending, int number, String answer) {
        if (senders.get(by) == sending && sending.number == number) {
            sending.answered = true;
            pages.signal(by, pages.of(by).page(), description("answer", answer));
        }
    }

    private void takeOfWatching(Participant by, Participant other, ObjectNode content) {
        Watching watching = senders.get(by).watches.get(other);
        if (watching == null) {
            arrange();
            return;
        }
        if (watching.handle == null) {
            return;
        }
        JsonNode description = content.path("description");
        if (description.path("type").asText().equals("answer")) {
            room.start(watching.handle, description.get("sdp").textValue()).onFailure(Janus::note);
        } else if (content.path("again").booleanValue()) {
            room.mend(watching.handle).onFailure(Janus::note).onSuccess(offer -> mended(by, other, watching, offer));
        }
        trickle(watching.handle, content);
    }

    private synchronized void mended(Participant reader, Participant other, Watching watching, String offer) {
        if (isStill(reader, other, watching)) {
            offer(reader, other, offer);
        }
    }

    private void trickle(long handle, ObjectNode content) {
        if (content.path("candidates") instanceof ArrayNode candidates && !candidates.isEmpty()) {
            room.trickle(handle, candidates);
        }
    }

    private void showPictures(Participant reader, boolean pictures) {
        Sending by = senders.get(reader);
        if (by != null) {
            // whatever is not made yet is made as the page wants it now
            by.watches.values().stream()
                    .filter(each -> each.handle != null)
                    .forEach(each -> room.showPictures(each.handle, pictures).onFailure(Janus::note));
        }
    }

    /** Besides what the pages do themselves: the server passes nothing on of whom the court muted, but among those who speak apart. */
    private void muteOrNot(Participant page, Sending sending) {
        boolean isMuted = !sending.apart && page.seats().stream().anyMatch(seat -> muted.contains(seat.id()));
        if (sending.arrives && sending.muted != isMuted) {
            sending.muted = isMuted;
            room.mute(sending.joined.feed(), isMuted).onFailure(Janus::note);
        }
    }

    private synchronized void heardOfSending(Participant page, Sending sending, JsonNode event) {
        if (senders.get(page) != sending) {
            return;
        }
        switch (event.path("janus").asText()) {
            case "webrtcup" -> {
                sending.arrives = true;
                muteOrNot(page, sending);
                recordOrNot(page, sending);
                arrange();
            }
            case "media" -> {
                String kind = event.path("type").asText();
                if (event.path("receiving").booleanValue()) {
                    sending.sent.add(kind);
                } else {
                    sending.sent.remove(kind);
                }
            }
            case "hangup" -> askAnew(page, sending);
            default -> {}
        }
    }

    /** The server gave a page's connection up: the page is asked for another one, and so is everybody who got something of it. */
    private void askAnew(Participant page, Sending sending) {
        sending.answered = false;
        sending.arrives = false;
        sending.muted = false;
        sending.file = null;
        sending.sent.clear();
        sending.number = ++lastNumber;
        endWatchesOf(page);
        arrange();
    }

    private synchronized void heardOfWatching(
            Participant reader, Participant other, Watching watching, JsonNode event) {
        if (event.path("janus").asText().equals("hangup") && isStill(reader, other, watching)) {
            senders.get(reader).watches.remove(other);
            end(watching);
            arrange();
        }
    }

    @Override
    public int own(Participant reader) {
        Sending sending = senders.get(reader);
        return sending == null || sending.joined == null || Pages.listensOnly(reader) ? 0 : sending.number;
    }

    @Override
    public int with(Participant reader, Participant other) {
        Sending by = senders.get(reader);
        Watching watching = by == null ? null : by.watches.get(other);
        return watching == null ? 0 : watching.number;
    }

    private static void note(Throwable refused) {
        Log.warnf("media server: %s", Objects.requireNonNullElse(refused.getMessage(), refused.toString()));
    }
}
