package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CONSENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountConsents implements PanacheRepositoryBase<AccountConsent, UUID> {

    /** Held alone: it is not withdrawn while something is served by it. */
    AccountConsent requireAlone(UUID caseId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(consent -> consent.caseId().equals(caseId))
                .orElseThrow(() -> CONSENT_NOT_FOUND.with(id));
    }

    Optional<AccountConsent> inForce(UUID partyId, UUID accountId) {
        return find("partyId = ?1 and accountId = ?2 and withdrawnAt is null", partyId, accountId)
                .firstResultOptional();
    }

    /** Those that hold, the oldest first; a party has as many accounts as people act for it. */
    List<AccountConsent> inForce(UUID partyId) {
        return list("partyId = ?1 and withdrawnAt is null order by givenAt, id", partyId);
    }
}
