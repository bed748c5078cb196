package org.comity.serviceofprocess.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.request.NextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One addressee with the papers of one request.
 *
 * @param country where the addressee is to be served, as the newest facts say; ISO 3166-1 alpha-2, null if it is not known
 * @param number of the request; null for what is served as within the mainland, and for older requests
 * @param next what is to be done next
 * @param on by when, at the court; of one who is served: since when
 * @param late whether that day is over and something is still to be done
 * @param attempts what was tried, the oldest first
 */
record BoardLine(
        UUID requestId,
        UUID caseId,
        String caseNumber,
        @Nullable String number,
        UUID partyId,
        String name,
        @Nullable String latinName,
        @Nullable String chineseName,
        @Nullable String country,
        Paper paper,
        Instant openedAt,
        NextStep next,
        LocalDate on,
        boolean late,
        List<Tried> attempts) {

    /** @param state as the register has it */
    @Schema(name = "Tried")
    record Tried(UUID attemptId, Channel channel, ServiceAttempt.State state) {}
}
