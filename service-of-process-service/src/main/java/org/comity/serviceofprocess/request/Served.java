package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.serviceofprocess.adviser.Paper;

/**
 * A party was served.
 *
 * @param servedOn the court's date
 * @param ruleId the row of the procedural periods by which this event is service
 * @param evidenceDigest SHA-256 of the evidence record, in hexadecimal
 * @param startsAct what the party now has time for; null if this service starts no period, or an earlier one had started it
 * @param startsPeriod the row of the procedural periods that says how long; null if {@code startsAct} is
 * @param appearanceCodeDigest what the addressee's code must hash to; null if there is none
 */
public record Served(
        UUID caseId,
        UUID requestId,
        UUID attemptId,
        UUID partyId,
        Paper paper,
        String channel,
        Instant servedAt,
        LocalDate servedOn,
        String ruleId,
        String article,
        String evidenceDigest,
        StartedPeriod.Act startsAct,
        String startsPeriod,
        String appearanceCodeDigest)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
