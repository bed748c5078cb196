package org.comity.serviceofprocess.attempt;

import java.time.Instant;

/**
 * That something happened, and when.
 *
 * @param at when it happened, which may be long before anybody recorded it
 * @param position its place among what was recorded of its attempt, from 0
 */
public record Occurrence(EventKind kind, Instant at, int position) {

    /** Whether it was on record only after that position. */
    boolean isRecordedAfter(int other) {
        return position > other;
    }
}
