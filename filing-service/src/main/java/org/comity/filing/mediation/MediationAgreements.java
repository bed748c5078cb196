package org.comity.filing.mediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class MediationAgreements implements PanacheRepositoryBase<MediationAgreement, UUID> {
    boolean has(UUID caseId, UUID hearingId) {
        return count("caseId = ?1 and hearingId = ?2", caseId, hearingId) > 0;
    }

    /** The last one of a case. */
    public Optional<MediationAgreement> lastOf(UUID caseId) {
        return find("caseId = ?1 order by inForceAt desc", caseId).firstResultOptional();
    }
}
