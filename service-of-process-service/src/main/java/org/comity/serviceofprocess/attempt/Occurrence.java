package org.comity.serviceofprocess.attempt;

import java.time.Instant;

/**
 * That something happened, and when.
 *
 * @param at when it happened, which may be long before anybody recorded it
 * @param position its place among what was recorded of its attempt, from 0
 * @param against of a finding of the court, the position of the one that it takes away; null of any other, and of findings from
 *     before this was kept
 */
public record Occurrence(EventKind kind, Instant at, int position, Integer against) {

    Occurrence(EventKind kind, Instant at, int position) {
        this(kind, at, position, null);
    }

    /** Whether it was on record only after that position. */
    boolean isRecordedAfter(int other) {
        return position > other;
    }
}
