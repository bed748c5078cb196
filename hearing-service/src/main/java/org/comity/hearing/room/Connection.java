package org.comity.hearing.room;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.comity.hearing.seat.Seat;

/**
 * One connection of a seat. It keeps no events, only the position up to which it has sent its view: a slow reader costs a number,
 * not a queue, and nothing can be lost or sent twice on the way.
 */
final class Connection {
    /** Answers that wait for a slow reader, before it is hung up on. */
    private static final int MOST_ANSWERS = 256;

    /** Sends a frame, and returns when the socket has taken it; or hangs up. */
    interface Wire {
        void send(String frame);

        void close(CloseCode reason);
    }

    /** Characters of events in one frame; in UTF-8 a character is three bytes at most, and a pair of surrogates four. */
    private static final int BATCH = Frames.LONGEST / 3 - 100;

    private final Seat seat;
    private final View view;
    private final Wire wire;
    private final Queue<String> answers = new ArrayDeque<>();
    private long position;
    private boolean open = true;
    private boolean somethingToDo;

    Connection(Seat seat, View view, long position, String greeting, Wire wire) {
        this.seat = seat;
        this.view = view;
        this.position = position;
        this.wire = wire;
        answers.add(greeting);
        somethingToDo = true;
    }

    Seat seat() {
        return seat;
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
        List<String> batch = view.after(position, BATCH);
        while (isOpen() && !batch.isEmpty()) {
            wire.send(Frames.batch(batch));
            position += batch.size();
            batch = view.after(position, BATCH);
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
