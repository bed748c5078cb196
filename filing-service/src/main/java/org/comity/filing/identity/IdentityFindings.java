package org.comity.filing.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class IdentityFindings implements PanacheRepositoryBase<IdentityFinding, UUID> {

    /** The last one, of any court: it stands. */
    Optional<IdentityFinding> of(UUID accountId) {
        return find("accountId = ?1 order by foundAt desc, id", accountId)
                .range(0, 0)
                .firstResultOptional();
    }

    /** Of these accounts, those that a court has verified and none has doubted since. */
    Set<UUID> verified(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        return find("""
                        from IdentityFinding f where f.accountId in ?1 and f.outcome = ?2
                        and not exists (select 1 from IdentityFinding later where later.accountId = f.accountId
                          and (later.foundAt > f.foundAt or later.foundAt = f.foundAt and later.id < f.id))""", accounts, IdentityFinding.Outcome.VERIFIED).stream()
                .map(IdentityFinding::accountId)
                .collect(Collectors.toSet());
    }
}
