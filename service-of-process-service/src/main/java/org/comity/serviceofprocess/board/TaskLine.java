package org.comity.serviceofprocess.board;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param since when it began to wait
 * @param requestId null of a party for whom nothing was requested, as are number and attemptId
 * @param number of the request; null also for what is served as within the mainland
 * @param country where the addressee is to be served, or what the case says of the party; ISO 3166-1 alpha-2, null if not known
 */
@Schema(name = "ServiceTask")
record TaskLine(
        UUID id,
        TaskKind kind,
        Instant since,
        UUID caseId,
        String caseNumber,
        @Nullable UUID requestId,
        @Nullable String number,
        @Nullable UUID attemptId,
        UUID partyId,
        String name,
        @Nullable String latinName,
        @Nullable String chineseName,
        @Nullable String country) {}
