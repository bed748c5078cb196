package org.comity.serviceofprocess.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.law.Cause;
import org.comity.law.Causes;

/** Learns from filing-service what cases are about. */
@ApplicationScoped
public class CaseCauses implements PanacheRepositoryBase<CaseCause, UUID> {

    @Listens
    void on(CaseRegistered fact) {
        persist(new CaseCause(fact.caseId(), fact.causeOfAction()));
    }

    /** Empty for a case from before this was kept, and for a number that is not in the list. */
    public Optional<Cause> of(UUID caseId) {
        return findByIdOptional(caseId).map(CaseCause::cause).flatMap(Causes::find);
    }

    record CaseRegistered(UUID caseId, String causeOfAction) {}
}
