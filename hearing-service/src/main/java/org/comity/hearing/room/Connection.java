package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.SEAT_NOT_YOURS;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.comity.hearing.log.Audience;
import org.comity.hearing.media.Participant;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.http.ProblemException;

/**
 * One person's connection to a room. It keeps no events, only the place up to which it has sent its view: a slow reader costs two numbers,
 * not a queue, and nothing can be lost or sent twice on the way. It has no thread: what it sends it sends on its wire's loop, as long as
 * the wire takes it.
 */
final class Connection implements Participant {
    /** Answers that wait for a slow reader, before it is hung up on. */
    private static final int MOST_ANSWERS = 256;

    /** Answers that wait when passing news are no longer worth sending. */
    private static final int TOO_LATE_FOR_NEWS = 64;

    /** Where frames go. All but {@code close} and {@code soon} is for the wire's own loop. */
    interface Wire {
        /** Does something on the wire's loop, after what it was asked for before. */
        void soon(Runnable work);

        /** Whether it takes another frame now. If not, it wakes the connection when it does again, or hangs up. */
        boolean takesMore();

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
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean begun;
    private volatile boolean open = true;
    /** These three on the wire's loop alone. */
    private Tape.Place place;

    private boolean reading;
    /** What was read on a thread, from the place on; null if nothing was. */
    private Tape.Stretch past;

    Connection(List<Seat> seats, Tape tape, Tape.Place place, String greeting, Wire wire) {
        this.seats = List.copyOf(seats);
        this.view = new View(this.seats);
        this.tape = tape;
        this.place = place;
        this.wire = wire;
        answers.add(greeting);
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

    /** Whether what is for those seats is for this person. */
    boolean learns(Audience audience, Set<String> calledIn) {
        return view.shows(audience, calledIn);
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

    /** Nothing is sent before. */
    void begin() {
        begun = true;
        wake();
    }

    /** There is something new to send, or again room for it. */
    void wake() {
        if (begun && open && asked.compareAndSet(false, true)) {
            wire.soon(this::send);
        }
    }

    private void send() {
        asked.set(false);
        try {
            while (isBehind() && !reading && wire.takesMore()) {
                sendNext();
            }
        } catch (RuntimeException broken) {
            hangUp(CloseCode.OWNER_LOST);
        }
    }

    private void sendNext() {
        String answer = nextAnswer();
        if (answer != null) {
            wire.send(answer);
        } else if (past != null) {
            show(past);
            past = null;
        } else if (tape.holds(place)) {
            show(tape.after(place, view, BATCH));
        } else {
            readOnAThread();
        }
    }

    private void show(Tape.Stretch next) {
        if (!next.frames().isEmpty()) {
            wire.send(Frames.batch(next.frames()));
        }
        place = next.end();
    }

    /** What is no longer in memory takes time, and the loop is others' too. */
    private void readOnAThread() {
        reading = true;
        Tape.Place from = place;
        Thread.ofVirtual().name("room-past").start(() -> {
            try {
                Tape.Stretch read = tape.after(from, view, BATCH);
                wire.soon(() -> {
                    reading = false;
                    past = read;
                    send();
                });
            } catch (RuntimeException unread) {
                // people come back and ask again
                hangUp(CloseCode.OWNER_LOST);
            }
        });
    }

    /** Whether something is still to be sent. */
    boolean isBehind() {
        return open && (reading || hasAnswers() || place.seq() < tape.size());
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

    void close() {
        open = false;
    }

    private synchronized String nextAnswer() {
        return answers.poll();
    }

    private synchronized boolean hasAnswers() {
        return !answers.isEmpty();
    }
}
