package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A judge decided whether a channel may be used for an addressee, whatever the adviser says.
 *
 * @param open false if it may not
 * @param evidenceDigest SHA-256 of the evidence record with the reasons, in hexadecimal
 */
record ChannelDecided(
        UUID caseId,
        UUID requestId,
        UUID partyId,
        String channel,
        boolean open,
        Instant decidedAt,
        UUID decidedByAccountId,
        String evidenceDigest)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
