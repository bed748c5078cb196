package org.comity.serviceofprocess.incoming;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A clerk asks a judge to refuse a request from abroad; nothing is done until one decides. Source: HSC 13.
 *
 * @param court the code of the court whose judges decide
 * @param number of the request
 */
record IncomingRefusalProposed(UUID incomingId, String court, String number, Instant proposedAt) implements Event {

    @Override
    public UUID subject() {
        return incomingId;
    }
}
