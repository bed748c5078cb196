package org.comity.filing.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IdentityFindings implements PanacheRepositoryBase<IdentityFinding, UUID> {

    /** The last one, of any court: it stands. */
    Optional<IdentityFinding> of(UUID accountId) {
        return find("accountId = ?1 order by foundAt desc, id", accountId)
                .range(0, 0)
                .firstResultOptional();
    }
}
