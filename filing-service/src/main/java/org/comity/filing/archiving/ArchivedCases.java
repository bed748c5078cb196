package org.comity.filing.archiving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ArchivedCases implements PanacheRepositoryBase<ArchivedCase, ArchivedCase.Key> {
    /** The first time first. */
    List<ArchivedCase> of(UUID caseId) {
        return list("caseId = ?1 order by number", caseId);
    }
}
