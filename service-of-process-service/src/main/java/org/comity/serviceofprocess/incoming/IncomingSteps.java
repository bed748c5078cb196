package org.comity.serviceofprocess.incoming;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IncomingSteps implements PanacheRepositoryBase<IncomingStep, UUID> {

    /** In the order in which they were recorded. */
    List<IncomingStep> of(UUID requestId) {
        return list("requestId = ?1 order by number", requestId);
    }
}
