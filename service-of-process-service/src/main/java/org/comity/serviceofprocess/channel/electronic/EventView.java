package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an attempt, as staff of the court see it.
 *
 * @param documentId the paper it is about, or null if about all
 * @param logIndex where the evidence is in the public log
 */
record EventView(
        EventKind kind, Instant at, String uri, @Nullable UUID documentId, long logIndex, String evidenceDigest) {

    static EventView of(DeliveryEvent event) {
        return new EventView(
                event.kind(),
                event.at(),
                event.kind().uri(),
                event.documentId(),
                event.leafIndex(),
                event.evidenceDigest());
    }
}
