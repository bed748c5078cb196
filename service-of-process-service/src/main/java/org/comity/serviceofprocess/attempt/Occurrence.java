package org.comity.serviceofprocess.attempt;

import java.time.Instant;

/** That something happened, and when. */
public record Occurrence(EventKind kind, Instant at) {}
