package org.comity.hearing.business;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stretches of time, one after the other; the last may go on still. */
final class Pauses {
    /** {@code until} is null while it goes on. */
    private record Pause(Instant from, Instant until) {
        boolean covers(Instant instant) {
            return !instant.isBefore(from) && (until == null || instant.isBefore(until));
        }

        Duration within(Instant start, Instant end) {
            Instant first = from.isAfter(start) ? from : start;
            Instant last = until == null || until.isAfter(end) ? end : until;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    private final List<Pause> all = new ArrayList<>();

    /** Begins or ends one; nothing if it is so already. */
    void turn(boolean on, Instant at) {
        boolean isOn = !all.isEmpty() && all.getLast().until() == null;
        if (on && !isOn) {
            all.add(new Pause(at, null));
        }
        if (!on && isOn) {
            all.set(all.size() - 1, new Pause(all.getLast().from(), at));
        }
    }

    /** Since when one goes on; empty if none does. */
    Optional<Instant> onSince() {
        return all.isEmpty() || all.getLast().until() != null
                ? Optional.empty()
                : Optional.of(all.getLast().from());
    }

    boolean covers(Instant instant) {
        return all.stream().anyMatch(pause -> pause.covers(instant));
    }

    /** What of a stretch is in any of them. */
    Duration timeWithin(Instant start, Instant end) {
        return all.stream().map(pause -> pause.within(start, end)).reduce(Duration.ZERO, Duration::plus);
    }

    /** What of a stretch is in none of them; never negative. */
    Duration timeBesides(Instant start, Instant end) {
        return end.isAfter(start) ? Duration.between(start, end).minus(timeWithin(start, end)) : Duration.ZERO;
    }
}
