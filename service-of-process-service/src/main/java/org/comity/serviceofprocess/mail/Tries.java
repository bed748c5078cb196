package org.comity.serviceofprocess.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a message is tried again that a mail server will not take now: soon at first, because many servers let a stranger wait for
 * some minutes only, then less and less often. Source: RFC 5321, 4.5.4.1; RFC 6647, 2.
 */
public final class Tries {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    /** After which nothing is tried any more; people wait for it. */
    static final Duration END = Duration.ofDays(4);

    private Tries() {}

    /**
     * @param tries how often it was tried
     * @param first when that began
     * @return empty if its time is over by then
     */
    public static Optional<Instant> next(int tries, Instant first, Instant now) {
        Instant next = now.plus(WAITS.get(Math.min(tries, WAITS.size()) - 1));
        return Optional.of(next).filter(at -> at.isBefore(first.plus(END)));
    }
}
