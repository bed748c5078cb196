package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.SEAT_NOT_YOURS;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.comity.hearing.media.Participant;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.http.ProblemException;

/**
 * One person's connection to a room. It keeps no events, only the place up to which it has sent its view: a slow reader costs two numbers,
 * not a queue, and nothing can be lost or sent twice on the way.
 */
final class Connection implements Participant {
    /** Answers that wait for a slow reader, before it is hung up on. */
    private static final int MOST_ANSWERS = 256;

    /** Answers that wait when passing news are no longer worth sending. */
    private static final int TOO_LATE_FOR_NEWS = 64;

    /** Sends a frame, and returns when the socket has taken it; or hangs up. */
    interface Wire {
        void send(String frame);

        void close(CloseCode reason);
    }

    /** Characters of events in one frame; in UTF-8 a character is three bytes at most, and a pair of surrogates four. */
    private static final int BATCH = Frames.LONGEST / 3 - 100;

    private final List<Seat> seats;
    private final View view;
    private final Tape tape;
    private final Wire wire;
    private final Queue<String> answers = new ArrayDeque<>();
    private Tape.Place place;
    private boolean open = true;
    private boolean somethingToDo;

    Connection(List<Seat> seats, Tape tape, Tape.Place place, String greeting, Wire wire) {
        this.seats = List.copyOf(seats);
        this.view = new View(this.seats);
        this.tape = tape;
        this.place = place;
        this.wire = wire;
        answers.add(greeting);
        somethingToDo = true;
    }

    /** One person's: one of the court or an interpreter, or one or more of parties. The first is meant where no other is named. */
    @Override
    public List<Seat> seats() {
        return seats;
    }

    /** Whether all its seats are this person's. */
    boolean holdsStill(List<Seat> current) {
        return seats.stream().allMatch(held -> current.stream()
                .anyMatch(seat -> seat.id().equals(held.id()) && Objects.equals(seat.accountId(), held.accountId())));
    }

    Role role() {
        return seats.getFirst().role();
    }

    /**
     * @param id the seat for which a person speaks; null for the first
     * @throws ProblemException SEAT_NOT_YOURS
     */
    Seat actingAs(String id) {
        return seats.stream()
                .filter(seat -> id == null || seat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> SEAT_NOT_YOURS.with(id));
    }

    /** Runs until it is closed, on a thread of its own. */
    void run() {
        try {
            while (await()) {
                for (String answer = nextAnswer(); answer != null; answer = nextAnswer()) {
                    wire.send(answer);
                }
                sendWhatIsNew();
            }
        } catch (RuntimeException broken) {
            close();
        }
    }

    private void sendWhatIsNew() {
        while (isOpen() && place.seq() < tape.size()) {
            Tape.Stretch next;
            try {
                next = tape.after(place, view, BATCH);
            } catch (RuntimeException unread) {
                // people come back and ask again
                hangUp(CloseCode.OWNER_LOST);
                return;
            }
            if (!next.frames().isEmpty()) {
                wire.send(Frames.batch(next.frames()));
            }
            place = next.end();
        }
    }

    /** There are new events in the view. */
    synchronized void wake() {
        somethingToDo = true;
        notifyAll();
    }

    void tell(String answer) {
        boolean tooSlow;
        synchronized (this) {
            tooSlow = answers.size() >= MOST_ANSWERS;
            if (!tooSlow) {
                answers.add(answer);
            }
        }
        if (tooSlow) {
            hangUp(CloseCode.TOO_SLOW);
        } else {
            wake();
        }
    }

    @Override
    public void mention(String news) {
        synchronized (this) {
            if (answers.size() >= TOO_LATE_FOR_NEWS) {
                return;
            }
            answers.add(news);
        }
        wake();
    }

    void hangUp(CloseCode reason) {
        close();
        wire.close(reason);
    }

    synchronized void close() {
        open = false;
        notifyAll();
    }

    private synchronized boolean isOpen() {
        return open;
    }

    private synchronized String nextAnswer() {
        return open ? answers.poll() : null;
    }

    private synchronized boolean await() {
        try {
            while (open && !somethingToDo) {
                wait();
            }
            somethingToDo = false;
            return open;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
