package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.serviceofprocess.adviser.Paper;

/**
 * A party was served.
 *
 * @param servedOn the court's date
 * @param ruleId the row of the procedural periods by which this event is service
 * @param evidenceDigest SHA-256 of the evidence record, in hexadecimal
 * @param starts the periods that its papers start for the party, also if another service did: the earliest effective one counts
 * @param kinds of all papers that were served, by their codes in the table of court-law, each once
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
        List<StartedPeriod> starts,
        List<String> kinds,
        String appearanceCodeDigest)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
