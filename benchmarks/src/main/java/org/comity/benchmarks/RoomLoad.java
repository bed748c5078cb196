package org.comity.benchmarks;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * People in rooms: one thread reads all their lines, another says what is to be said, at its time and whatever came of what was said
 * before. How late something came is counted from when it was to be said, so that waiting is not left out.
 */
final class RoomLoad implements AutoCloseable {
    /** Stands around the instant in what is said, and nowhere else. */
    private static final byte MARK = '@';

    private static final int STEP_NANOS = 10_000;
    private static final int STEPS = 600_000;
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Selector selector = Selector.open();
    private final Thread reading = Thread.ofPlatform().name("reading").start(this::read);
    private final List<List<RoomSocket>> rooms = new ArrayList<>();
    private final Queue<RoomSocket> people = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final long began = System.nanoTime();
    private final int[] late = new int[STEPS];
    private volatile long arrived;
    private volatile boolean ended;

    /** @param signOfLife what each says every ten seconds, not all together; null where nobody expects it */
    RoomLoad(String signOfLife) throws IOException {
        if (signOfLife != null) {
            Thread.startVirtualThread(() -> live(signOfLife));
        }
    }

    private void live(String signOfLife) {
        while (!ended) {
            long until = System.nanoTime() + BETWEEN_SIGNS.toNanos();
            int left = people.size();
            for (RoomSocket person : people) {
                LockSupport.parkNanos((until - System.nanoTime()) / Math.max(1, left--));
                try {
                    person.say(signOfLife);
                } catch (IOException lost) {
                    // Who reads notices.
                }
            }
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    /** What a room is told, by the words that are to be in it. */
    interface Saying extends LongFunction<String> {}

    /**
     * How something went.
     *
     * @param said how much was said
     * @param deliveries to whom it came, together
     */
    record Went(long said, long deliveries, double p50Millis, double p99Millis) {}

    /** People who are in a room together. */
    void enter(List<RoomSocket> people) throws IOException {
        for (RoomSocket person : people) {
            join(person);
        }
        rooms.add(people);
    }

    void join(RoomSocket person) throws IOException {
        person.channel().configureBlocking(false);
        person.channel().register(selector, SelectionKey.OP_READ, person);
        selector.wakeup();
        people.add(person);
    }

    int rooms() {
        return rooms.size();
    }

    private void read() {
        try {
            while (!ended) {
                selector.select(key -> take((RoomSocket) key.attachment(), key), 200);
            }
        } catch (IOException failed) {
            faults.add(failed.toString());
        }
    }

    private void take(RoomSocket person, SelectionKey key) {
        try {
            long now = System.nanoTime() - began;
            person.read((content, length) -> take(content, length, now));
        } catch (IOException | RuntimeException lost) {
            key.cancel();
            if (!ended) {
                faults.add(lost.toString());
            }
        }
    }

    private void take(byte[] content, int length, long now) {
        for (int at = 0; at < length; at++) {
            if (content[at] == MARK) {
                at = count(content, at + 1, now);
            }
        }
        if (length > 13 && content[10] == 'a' && content[11] == 'c') {
            acknowledged.incrementAndGet();
        } else if (length > 13 && content[10] == 'n' && content[11] == 'a') {
            faults.add(new String(content, 0, length));
        }
    }

    /** @return where the second mark stands */
    private int count(byte[] content, int from, long now) {
        long intended = 0;
        int at = from;
        for (; content[at] != MARK; at++) {
            intended = intended * 10 + content[at] - '0';
        }
        late[Math.clamp((now - intended) / STEP_NANOS, 0, STEPS - 1)]++;
        arrived++;
        return at;
    }

    /**
     * In each room so often a second, by several in turn. Returns when everybody there has it.
     *
     * @throws IOException if something was refused, did not come, or a line was lost
     */
    Went say(Saying saying, int perSecondAndRoom, int speakers, Duration time) throws IOException {
        Arrays.fill(late, 0);
        arrived = 0;
        long interval = TimeUnit.SECONDS.toNanos(1) / ((long) perSecondAndRoom * rooms.size());
        long many = time.toNanos() / interval;
        long start = System.nanoTime() - began;
        long expected = 0;
        for (long n = 0; n < many; n++) {
            long at = start + n * interval;
            await(at);
            List<RoomSocket> people = rooms.get((int) (n % rooms.size()));
            people.get((int) (n / rooms.size() % speakers)).say(saying.apply(at));
            expected += people.size();
        }
        awaitArrival(expected);
        return new Went(many, expected, millis(0.5), millis(0.99));
    }

    private void await(long at) {
        for (long left = at - (System.nanoTime() - began); left > 0; left = at - (System.nanoTime() - began)) {
            LockSupport.parkNanos(left);
        }
    }

    private void awaitArrival(long expected) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (arrived < expected && System.nanoTime() < end && faults.isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
        requireNoFault();
        if (arrived != expected) {
            throw new IOException("of %d deliveries %d came".formatted(expected, arrived));
        }
    }

    void requireNoFault() throws IOException {
        if (!faults.isEmpty()) {
            throw new IOException("in a room: " + faults.peek());
        }
    }

    /** Waits until so many commands were acknowledged since the beginning. */
    void awaitAcknowledged(long many) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.get() < many && System.nanoTime() < end && faults.isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
        requireNoFault();
        if (acknowledged.get() < many) {
            throw new IOException("of %d commands %d were acknowledged".formatted(many, acknowledged.get()));
        }
    }

    long acknowledged() {
        return acknowledged.get();
    }

    private double millis(double share) {
        long wanted = (long) Math.ceil(arrived * share);
        long seen = 0;
        for (int step = 0; step < STEPS; step++) {
            seen += late[step];
            if (seen >= wanted) {
                return (step + 1) * (double) STEP_NANOS / 1e6;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        selector.wakeup();
        try {
            reading.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        for (List<RoomSocket> people : rooms) {
            for (RoomSocket person : people) {
                person.close();
            }
        }
        selector.close();
    }
}
