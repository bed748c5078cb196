package org.comity.filing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class CaseParties implements PanacheRepositoryBase<CaseParty, UUID> {

    public List<CaseParty> of(UUID caseId) {
        return list("caseId = ?1 order by position", caseId);
    }

    public boolean isParty(UUID caseId, UUID account) {
        return count("caseId = ?1 and accountId = ?2", caseId, account) > 0;
    }
}
