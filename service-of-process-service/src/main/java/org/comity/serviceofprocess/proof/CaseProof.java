package org.comity.serviceofprocess.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service of a case, by the proof of it.
 *
 * @param openedAt when the court began it
 * @param servedOn at the court; null if the addressee is not served yet
 * @param channel by which it was served; null likewise
 * @param provable whether anything was tried, so that there is something to prove
 */
@Schema(description = "A service of a case, by the proof of it")
record CaseProof(
        UUID requestId,
        UUID partyId,
        String name,
        @Nullable String latinName,
        @Nullable String chineseName,
        Paper paper,
        Instant openedAt,
        @Nullable LocalDate servedOn,
        @Nullable Channel channel,
        boolean provable) {

    static CaseProof of(ServiceRequest request, CourtCase file, boolean tried) {
        CaseParty addressee = file.party(request.partyId()).orElseThrow();
        ServiceDone done = request.done().orElse(null);
        return new CaseProof(
                request.id(),
                request.partyId(),
                addressee.name(),
                addressee.latinName(),
                addressee.chineseName(),
                request.paper(),
                request.openedAt(),
                done == null ? null : CourtClock.dateOf(done.at()),
                done == null ? null : done.channel(),
                tried);
    }
}
