package org.comity.filing.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;

@ApplicationScoped
class EvidencePeriods implements PanacheRepositoryBase<EvidencePeriod, UUID> {

    /** The latest of the case; empty while the court has set none, so that the period of the law runs. */
    Optional<EvidencePeriod> inForce(UUID caseId) {
        return find("caseId = ?1 order by setAt desc, id", caseId).range(0, 0).firstResultOptional();
    }

    /** How the period ends for one on whom the notice of evidence was served. */
    Derivation countedFrom(UUID caseId, LocalDate servedOn) {
        return inForce(caseId)
                .map(period -> period.countedFrom(servedOn))
                .orElseGet(() -> Derivation.of(ProceduralPeriods.EVIDENCE, servedOn));
    }
}
