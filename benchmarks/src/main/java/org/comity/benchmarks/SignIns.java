package org.comity.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.localstack.journey.Person;

/**
 * Many people sign in at once, each with a hash that is slow on purpose, while one who is signed in goes on reading.
 *
 * @param perSecond sign-ins that were answered
 * @param othersBefore the 99th percentile of the reader's requests with nobody else there, in milliseconds
 * @param othersMeanwhile the same while the others sign in
 */
record SignIns(double perSecond, double othersBefore, double othersMeanwhile) {
    private static final int CLIENTS = 8;
    private static final Duration TIME = Duration.ofSeconds(6);
    private static final String READER = "defendant@example.com";
    /** Several, because an account that many try at once is held, as one whose password is being guessed. */
    private static final List<String> PEOPLE =
            List.of("plaintiff@example.com", "clerk@court.example", "judge@court.example", "interpreter@court.example");

    private static final String QUESTION = "/api/filing/submissions";

    static SignIns measured(Stack stack) throws IOException, InterruptedException {
        Person reader = Person.signedIn(stack.gateway(), READER, stack.password());
        AtomicBoolean over = new AtomicBoolean();
        double before = Percentile.of(99, readFor(reader, TIME.dividedBy(2)));
        AtomicInteger answered = new AtomicInteger();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                String email = PEOPLE.get(client % PEOPLE.size());
                clients.add(threads.submit(() -> {
                    while (!over.get()) {
                        Person.signedIn(stack.gateway(), email, stack.password());
                        answered.incrementAndGet();
                    }
                    return null;
                }));
            }
            long began = System.nanoTime();
            double meanwhile = Percentile.of(99, readFor(reader, TIME));
            double perSecond = answered.get() / ((System.nanoTime() - began) / 1e9);
            over.set(true);
            for (Future<?> client : clients) {
                client.get();
            }
            return new SignIns(perSecond, before, meanwhile);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            over.set(true);
        }
    }

    private static List<Double> readFor(Person reader, Duration time) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            reader.get(QUESTION);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return millis;
    }
}
