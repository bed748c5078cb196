package org.comity.evidence.log;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again and again, for a while. */
record Patience(Duration most) {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    static Patience of(Duration most) {
        return new Patience(most);
    }

    /** Empty if there was nothing to the end, or the thread is wanted back. */
    <T> Optional<T> untilPresent(Supplier<Optional<T>> question) {
        long end = System.nanoTime() + most.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent() || System.nanoTime() >= end) {
                return answer;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }
}
