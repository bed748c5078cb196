package org.comity.filing.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the docket reads of the facts of other services, each in its own small record. */
final class FactsHeard {
    private FactsHeard() {}

    record ServiceRequestOpened(UUID caseId, UUID requestId, UUID partyId, Instant openedAt) {}

    record ServiceAttempted(
            UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, Instant attemptedAt) {}

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
            String appearanceCodeDigest) {}

    record PartyAppeared(UUID caseId, UUID partyId) {}

    record HearingScheduled(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt) {}

    record HearingConsented(UUID caseId, UUID hearingId, UUID partyId, Instant at) {}

    record HearingRecordSealed(UUID caseId, UUID hearingId, String recordDigest, Instant sealedAt) {}
}
