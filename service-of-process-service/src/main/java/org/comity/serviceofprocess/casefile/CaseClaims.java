package org.comity.serviceofprocess.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns from filing-service how much is claimed. */
@ApplicationScoped
public class CaseClaims implements PanacheRepositoryBase<CaseClaim, UUID> {

    @Listens
    void on(CaseRegistered fact) {
        if (fact.claim() != null) {
            persist(new CaseClaim(
                    fact.caseId(), fact.claim().amount(), fact.claim().currency()));
        }
    }

    /** Empty for a case from before this was told. */
    public Optional<CaseClaim> of(UUID caseId) {
        return findByIdOptional(caseId);
    }

    /** @param claim null in events of earlier releases */
    record CaseRegistered(UUID caseId, Claim claim) {}

    record Claim(BigDecimal amount, String currency) {}
}
