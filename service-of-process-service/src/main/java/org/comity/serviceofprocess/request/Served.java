package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party was served.
 *
 * @param servedOn the court's date
 * @param ruleId the row of the procedural periods by which this event is service
 * @param evidenceDigest SHA-256 of the evidence record, in hexadecimal
 * @param appearanceCodeDigest what the addressee's code must hash to; null if there is none
 */
public record Served(
        UUID caseId,
        UUID requestId,
        UUID attemptId,
        UUID partyId,
        String channel,
        Instant servedAt,
        LocalDate servedOn,
        String ruleId,
        String article,
        String evidenceDigest,
        String appearanceCodeDigest)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
