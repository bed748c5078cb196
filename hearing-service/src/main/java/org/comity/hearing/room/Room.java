package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.COMMAND_ID_TAKEN;
import static org.comity.hearing.problem.HearingProblem.KEPT_OUT;
import static org.comity.hearing.problem.HearingProblem.SIGNATURE_NOT_PROVEN;

import io.quarkus.logging.Log;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaNews;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.http.ProblemException;

/**
 * A room and its only writer. Whatever changes it goes through here, one at a time:
 * <pre>
 *   decide (proceedings) ──▶ commit (database) ──▶ apply ──▶ show (views) ──▶ wake the connections
 * </pre>
 * Nobody sees an event that is not committed. If a commit fails, this process no longer knows how the room stands: it lets go of the
 * room, everybody comes back, and the log says what happened.
 */
final class Room {
    /** Where a client was: the epoch of the log and the position in its view. */
    record Position(UUID epoch, long seq) {}

    /** @param told whether the others know */
    private record Gone(Instant since, int closeCode, boolean told) {
        Gone toldNow() {
            return new Gone(since, closeCode, true);
        }
    }

    /** Of a line that is back sooner nobody hears. */
    private static final Duration BLINK = Duration.ofSeconds(1);

    private final ReentrantLock writer = new ReentrantLock(true);
    private final Lease lease;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Proceedings proceedings;
    private final Tape tape;
    /** Null before the first. */
    private RoomEvent last;

    /** Those of whom the log says that they are connected. */
    private final Set<String> connected = new HashSet<>();

    private final DoneCommands done;

    private final Map<String, Connection> connections = new LinkedHashMap<>();
    private final MediaPlane media;
    private final ServerRecorder recorder;
    private final Map<String, Gone> gone = new HashMap<>();
    private boolean lost;
    private Instant busyUntil;

    /** @param kept events in memory, at least: see {@link Tape} */
    Room(Lease lease, Surroundings surroundings, Clock clock, int kept) {
        this.lease = lease;
        this.surroundings = surroundings;
        this.clock = clock;
        UUID hearingId = lease.hearingId();
        done = new DoneCommands(kept, command -> surroundings.ofCommand(hearingId, command));
        tape = new Tape(kept, (after, most) -> surroundings.part(hearingId, after, most));
        proceedings = surroundings.proceedings(hearingId, surroundings.seats(hearingId));
        surroundings.replay(hearingId, this::take);
        media = surroundings.media();
        media.mute(proceedings.muted());
        recorder = new ServerRecorder(
                hearingId, media, proceedings, surroundings, fact -> commit(RoomEvent.ROOM, null, fact));
        busyUntil = clock.instant();
        // whoever was connected to the last owner is not connected to this one yet
        connected.forEach(seat -> gone.put(seat, new Gone(clock.instant(), CloseCode.OWNER_LOST.code(), false)));
    }

    Lease lease() {
        return lease;
    }

    /**
     * Does what a seat asks, once for each command id.
     *
     * @return where in the log what it became is, also when it became that earlier
     * @throws ProblemException if a rule stands against it; nothing changed then
     * @throws RoomLost if this process no longer writes the room
     */
    DoneCommands.Done command(Seat by, Command command) {
        return writing(() -> {
            DoneCommands.Done before = done.find(command.id());
            if (before == null) {
                Fact fact = proceedings.decide(by, command);
                if (fact.needsProof()) {
                    requireProof(by, command);
                }
                if (proceedings.endsRecordingByServer(fact)) {
                    recorder.takeTheRest();
                    fact = proceedings.decide(by, command);
                }
                return fact.belongsToTheLog()
                        ? DoneCommands.Done.by(commit(by.id(), command.id(), fact))
                        : passOn(by, command, fact);
            }
            if (!before.by().equals(by.id())) {
                throw COMMAND_ID_TAKEN.with();
            }
            return before;
        });
    }

    /** @throws ProblemException SIGNATURE_NOT_PROVEN */
    private void requireProof(Seat by, Command command) {
        String proof = command.optionalText("proof", 100);
        if (proof == null || !surroundings.isProven(lease.hearingId(), by.accountId(), proof)) {
            throw SIGNATURE_NOT_PROVEN.with();
        }
    }

    /** To those whom it is for and who are there; nothing of it stays here. Asked again, it is passed on again: pages know it by its id. */
    private DoneCommands.Done passOn(Seat by, Command command, Fact fact) {
        Instant at = clock.instant();
        String frame = Frames.passing(by.id(), command.id(), at, fact);
        connected().stream()
                .filter(each -> each.learns(fact.audience(), proceedings.calledIn()))
                .forEach(each -> each.tell(frame));
        return new DoneCommands.Done(0, by.id(), at);
    }

    /**
     * Who has a place here, to name them.
     *
     * @throws RoomLost if this process no longer writes the room
     */
    List<Seat> seats() {
        return writing(() -> List.copyOf(proceedings.seats()));
    }

    /**
     * Connects a person with all the seats they hold: whoever acts for two parties comes once and says for whom each time. The newest
     * connection of a seat wins; an older one is told so.
     *
     * @param ticketed the seat of their ticket, which they hold this moment; the others they are known to hold are at most as old as the
     *     last look at seats
     * @param resume null for who comes first
     * @return null if the account has no seat any more
     * @throws ProblemException KEPT_OUT if the court told them to leave
     */
    Connection enter(UUID account, String ticketed, Position resume, Connection.Wire wire) {
        return writing(() -> {
            List<Seat> seats = heldBy(account);
            if (seats.stream().noneMatch(seat -> seat.id().equals(ticketed))) {
                reseat();
                seats = heldBy(account);
            }
            if (seats.isEmpty()) {
                return null;
            }
            if (seats.stream().anyMatch(proceedings::isKeptOut)) {
                throw KEPT_OUT.with();
            }
            seats.forEach(this::takeOver);
            Connection connection = connect(seats, resume, wire);
            for (Seat seat : seats) {
                connections.put(seat.id(), connection);
                Gone before = gone.remove(seat.id());
                if (!proceedings.isOver() && !connected.contains(seat.id()) && seat.role() != Role.OBSERVER) {
                    commit(RoomEvent.ROOM, null, new SeatConnected(seat.id()));
                }
                if (before == null || before.told()) {
                    tellTheOthers(connection, Frames.presence(seat.id(), true));
                }
            }
            if (isInside(connection.seats())) {
                tellWhoIsHere(connection);
            }
            admitToSoundAndPicture();
            return connection;
        });
    }

    /** Takes what the court's media server recorded. Asked every few seconds. */
    void keepRecording() {
        if (recorder.wasBegunElsewhere()) {
            writing(() -> {
                recorder.startAnew();
                return null;
            });
        }
        recorder.piece()
                .ifPresent(piece -> writing(() -> {
                    recorder.keep(piece);
                    return null;
                }));
    }

    private List<Seat> heldBy(UUID account) {
        return proceedings.seats().stream()
                .filter(seat -> account.equals(seat.accountId()))
                .toList();
    }

    /** A page says what it sends and takes of sound and picture. Whoever was taken over says nothing any more. */
    void hear(Connection by, MediaNews news) {
        writing(() -> {
            if (connected().contains(by)) {
                media.hear(by, news);
            }
            return null;
        });
    }

    /** The same people who learn of what is for everybody, but for those who speak apart: they are among themselves. */
    private void admitToSoundAndPicture() {
        Set<Connection> inside = connected().stream()
                .filter(each -> each.learns(Audience.EVERYBODY, proceedings.calledIn()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<Connection>> apart = new ArrayList<>();
        for (Set<String> set : proceedings.apart()) {
            List<Connection> those = inside.stream()
                    .filter(each -> each.seats().stream().anyMatch(seat -> set.contains(seat.id())))
                    .toList();
            those.forEach(inside::remove);
            apart.add(those);
        }
        media.admit(inside, apart);
    }

    /** Whoever comes in sees who sits where. */
    private void showAround(Connection connection) {
        connection.tell(Frames.seatsChanged(proceedings.seats()));
        tellWhoIsHere(connection);
    }

    private void tellWhoIsHere(Connection connection) {
        Set<String> here = new TreeSet<>(connections.keySet());
        gone.forEach((seat, away) -> {
            if (!away.told()) {
                here.add(seat);
            }
        });
        connection.tell(Frames.here(here));
    }

    /** Not so whoever waits outside to be heard, who learns neither what happens nor who is there. */
    private boolean isInside(List<Seat> held) {
        return held.stream()
                .anyMatch(seat ->
                        !seat.role().comesWithACode() || proceedings.calledIn().contains(seat.id()));
    }

    private static boolean listens(List<Seat> held) {
        return held.stream().allMatch(seat -> seat.role() == Role.OBSERVER);
    }

    /** Whom somebody knows of: who waits outside only themselves, who listens everybody but the others who do. */
    private List<Seat> around(List<Seat> held) {
        if (listens(held)) {
            return proceedings.seats().stream()
                    .filter(seat -> held.contains(seat) || seat.role() != Role.OBSERVER)
                    .toList();
        }
        return isInside(held) ? proceedings.seats() : held;
    }

    private void takeOver(Seat seat) {
        Connection before = connections.get(seat.id());
        if (before != null) {
            before.hangUp(CloseCode.TAKEN_OVER);
            disconnect(before, CloseCode.TAKEN_OVER.code());
        }
    }

    private Connection connect(List<Seat> held, Position resume, Connection.Wire wire) {
        View view = new View(held);
        Tape.Place start = new Tape.Place(0, 0);
        long end = tape.end(view).number();
        Frames.Welcome welcome = new Frames.Welcome(
                lease.epoch(), held, proceedings.permissions(held.getFirst().role()), around(held), clock.instant());
        if (resume == null) {
            return new Connection(held, tape, start, welcome.ready(end), wire);
        }
        if (!resume.epoch().equals(lease.epoch())) {
            return new Connection(held, tape, start, welcome.reset(end, "epoch"), wire);
        }
        if (resume.seq() < 0 || resume.seq() > end) {
            return new Connection(held, tape, start, welcome.reset(end, "position"), wire);
        }
        return new Connection(held, tape, tape.at(view, resume.seq()), welcome.resumed(resume.seq() + 1, end), wire);
    }

    /**
     * The court may have taken its seats since the room was loaded. Somebody may no longer act for a party: they come back with what
     * they still hold.
     */
    private void reseat() {
        List<Seat> current = surroundings.seats(lease.hearingId());
        if (!current.equals(proceedings.seats())) {
            proceedings.seat(current);
            for (Connection connection : connected()) {
                if (!connection.holdsStill(current)) {
                    connection.hangUp(CloseCode.TICKET_NOT_VALID);
                    disconnect(connection, CloseCode.TICKET_NOT_VALID.code());
                } else if (isInside(connection.seats()) || listens(connection.seats())) {
                    connection.tell(Frames.seatsChanged(around(connection.seats())));
                }
            }
            admitToSoundAndPicture();
        }
    }

    /** Looks again who sits where. */
    void lookAtSeats() {
        writing(() -> {
            reseat();
            return null;
        });
    }

    void leave(Connection connection, int closeCode) {
        writer.lock();
        try {
            connection.close();
            disconnect(connection, closeCode);
        } finally {
            writer.unlock();
        }
    }

    private void disconnect(Connection connection, int closeCode) {
        for (Seat seat : connection.seats()) {
            if (connections.remove(seat.id(), connection)) {
                gone.put(seat.id(), new Gone(clock.instant(), closeCode, false));
            }
        }
        media.leave(connection);
    }

    /** Tells who is away, and notes those who have been so for longer than a hiccup. Asked each second. */
    void noteAbsences(Duration grace) {
        writing(() -> {
            Instant blink = clock.instant().minus(BLINK);
            gone.replaceAll((seat, away) -> away.told() || away.since().isAfter(blink) ? away : tellAway(seat, away));
            Instant since = clock.instant().minus(grace);
            for (Map.Entry<String, Gone> each : List.copyOf(gone.entrySet())) {
                if (each.getValue().since().isBefore(since)) {
                    gone.remove(each.getKey());
                    if (!proceedings.isOver() && connected.contains(each.getKey())) {
                        commit(
                                RoomEvent.ROOM,
                                null,
                                new SeatDisconnected(
                                        each.getKey(), each.getValue().closeCode()));
                    }
                }
            }
            if (!connections.isEmpty() || !gone.isEmpty()) {
                busyUntil = clock.instant();
            }
            return null;
        });
    }

    private Gone tellAway(String seat, Gone away) {
        connected().stream()
                .filter(other -> isInside(other.seats()))
                .forEach(other -> other.tell(Frames.presence(seat, false)));
        return away.toldNow();
    }

    boolean hasBeenEmptyFor(Duration time) {
        return busyUntil.isBefore(clock.instant().minus(time));
    }

    /** This process does not write the room any more; everybody is asked to come back. */
    void lose() {
        writer.lock();
        try {
            lost = true;
            connected().forEach(connection -> connection.hangUp(CloseCode.OWNER_LOST));
            connections.clear();
            media.close();
        } finally {
            writer.unlock();
        }
    }

    private RoomEvent commit(String by, UUID commandId, Fact fact) {
        RoomEvent event = EventLog.next(lease.hearingId(), last, by, commandId, fact, clock.instant());
        try {
            surroundings.commit(event, last, lease.fence());
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException unknown) {
            Log.warnf("room %s let go: %s", lease.hearingId(), unknown.getMessage());
            lose();
            throw new RoomLost(unknown);
        }
        Set<String> before = proceedings.calledIn();
        List<Set<String>> apart = proceedings.apart();
        Set<String> muted = proceedings.muted();
        take(event);
        if (!muted.equals(proceedings.muted())) {
            media.mute(proceedings.muted());
        }
        if (!before.equals(proceedings.calledIn()) || !apart.equals(proceedings.apart())) {
            admitToSoundAndPicture();
        }
        recorder.follow();
        proceedings.calledIn().stream()
                .filter(seat -> !before.contains(seat) && connections.containsKey(seat))
                .map(connections::get)
                .forEach(this::showAround);
        connected().stream()
                .filter(each -> each.seats().stream().anyMatch(proceedings::isKeptOut))
                .forEach(this::putOut);
        connected().forEach(Connection::wake);
        return event;
    }

    private void putOut(Connection connection) {
        connection.hangUp(CloseCode.REMOVED);
        disconnect(connection, CloseCode.REMOVED.code());
    }

    private void take(RoomEvent event) {
        last = event;
        switch (event.fact()) {
            case SeatConnected seat -> connected.add(seat.seat());
            case SeatDisconnected seat -> connected.remove(seat.seat());
            default -> {}
        }
        Set<String> before = proceedings.calledIn();
        proceedings.apply(event.fact(), event.at());
        Set<String> present = together(before, proceedings.calledIn());
        tape.add(event, present);
        if (event.commandId() != null) {
            done.add(event);
        }
    }

    /** Whoever is called in hears that they are, and whoever leaves that they may. */
    private static Set<String> together(Set<String> before, Set<String> after) {
        if (before.equals(after)) {
            return before;
        }
        Set<String> both = new HashSet<>(before);
        both.addAll(after);
        return both;
    }

    /** Each once, however many seats it has. */
    private Set<Connection> connected() {
        return new LinkedHashSet<>(connections.values());
    }

    private void tellTheOthers(Connection connection, String frame) {
        connected().stream()
                .filter(other -> other != connection && isInside(other.seats()))
                .forEach(other -> other.tell(frame));
    }

    private <T> T writing(Supplier<T> change) {
        writer.lock();
        try {
            if (lost) {
                throw new RoomLost(null);
            }
            return change.get();
        } finally {
            writer.unlock();
        }
    }
}
