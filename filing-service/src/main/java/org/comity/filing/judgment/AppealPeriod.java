package org.comity.filing.judgment;

import java.time.Instant;
import java.util.UUID;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.paper.Paper;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Until when a party can appeal a decision, counted from its own service.
 *
 * @param derivation null while no service of the decision on the party stands
 * @param state null while no service stands
 * @param petitionId the petition with which it appealed; null if there is none, or the court found that it came too late
 */
@Schema(name = "AppealPeriod")
public record AppealPeriod(
        UUID partyId,
        @Nullable Derivation derivation,
        Deadline.@Nullable State state,
        @Nullable UUID petitionId) {
    static AppealPeriod of(UUID partyId, Deadline deadline, Paper petition, Instant now) {
        boolean rejected =
                deadline != null && deadline.settledAt() != null && deadline.stateAt(now) == Deadline.State.LAPSED;
        UUID petitionId = petition == null || rejected ? null : petition.id();
        // A period that was stopped because its service never reached the party does not run.
        return deadline == null || deadline.stateAt(now) == Deadline.State.MOOT
                ? new AppealPeriod(partyId, null, null, petitionId)
                : new AppealPeriod(partyId, deadline.derivation(), deadline.stateAt(now), petitionId);
    }
}
