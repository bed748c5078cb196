package org.comity.hearing.power;

import static org.comity.hearing.problem.HearingProblem.POWER_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class ProposedPowers implements PanacheRepositoryBase<ProposedPower, UUID> {
    /** A case has few parties, and each at most two who are to act for it. */
    private static final int MOST = 100;

    /** Those on which the court has not decided, the oldest first. */
    List<ProposedPower> waiting(UUID caseId) {
        return find("caseId = ?1 and decidedAt is null order by proposedAt, representationId", caseId)
                .range(0, MOST - 1)
                .list();
    }

    /** @throws org.comity.http.ProblemException POWER_UNKNOWN if none of that case waits under this id */
    public ProposedPower requireWaiting(UUID caseId, UUID representationId) {
        return find("representationId = ?1 and caseId = ?2 and decidedAt is null", representationId, caseId)
                .firstResultOptional()
                .orElseThrow(POWER_UNKNOWN::with);
    }
}
