package org.comity.filing.court;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class CourtAccounts implements PanacheRepositoryBase<CourtAccount, UUID> {

    /** The one that stands; empty if no operator wrote one down. */
    public Optional<CourtAccount> of(String court) {
        return find("court = ?1 order by version desc", court).firstResultOptional();
    }

    /** Those that stand, of all courts. */
    List<CourtAccount> standing() {
        return list(
                "from CourtAccount a where a.version = (select max(o.version) from CourtAccount o where o.court = a.court) "
                        + "order by a.court");
    }
}
