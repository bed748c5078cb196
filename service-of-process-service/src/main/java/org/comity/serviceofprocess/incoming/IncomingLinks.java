package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.LINK_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IncomingLinks implements PanacheRepositoryBase<IncomingLink, UUID> {

    /** The one that was not revoked; it may have run out. */
    Optional<IncomingLink> current(UUID requestId) {
        return find("requestId = ?1 and key.revokedAt is null", requestId).firstResultOptional();
    }

    /** Held alone, because tries are counted. */
    IncomingLink requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(LINK_NOT_FOUND::with);
    }
}
