package org.comity.filing.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.docket.DocketEntry.What;

/** What the docket reads of the facts of other services, each in its own small record. */
final class FactsHeard {
    private FactsHeard() {}

    record ServiceRequestOpened(UUID caseId, UUID requestId, UUID partyId, Instant openedAt) {}

    record ServiceAttempted(
            UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, Instant attemptedAt) {}

    /** What service of a paper gives the served party time for. */
    enum Act {
        ANSWER(What.ANSWER_DUE),
        APPEAL(What.APPEAL_DUE);

        private final What due;

        Act(What due) {
            this.due = due;
        }

        What due() {
            return due;
        }
    }

    /**
     * @param startsAct null if this service starts no period
     * @param startsPeriod the row of the procedural periods; null if {@code startsAct} is
     */
    record Served(
            UUID caseId,
            UUID requestId,
            UUID attemptId,
            UUID partyId,
            String channel,
            Instant servedAt,
            LocalDate servedOn,
            String article,
            String evidenceDigest,
            Act startsAct,
            String startsPeriod,
            String appearanceCodeDigest) {}

    record PartyAppeared(UUID caseId, UUID partyId) {}

    record HearingScheduled(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt) {}

    record HearingConsented(UUID caseId, UUID hearingId, UUID partyId, Instant at) {}

    record HearingRecordSealed(UUID caseId, UUID hearingId, String recordDigest, Instant sealedAt) {}
}
