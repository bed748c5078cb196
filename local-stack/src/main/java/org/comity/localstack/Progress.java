package org.comity.localstack;

import java.time.Duration;
import java.time.Instant;

/** What the person at the terminal is told while it happens: a line for each step, with the seconds since the first began. */
final class Progress {
    private final Instant began = Instant.now();

    void say(String line) {
        System.out.println(line);
    }

    /** Threads that start different parts report here. */
    synchronized void reached(String step) {
        System.out.printf("  %5.1f s  %s%n", sinceBegin().toMillis() / 1000.0, step);
    }

    Duration sinceBegin() {
        return Duration.between(began, Instant.now());
    }
}
