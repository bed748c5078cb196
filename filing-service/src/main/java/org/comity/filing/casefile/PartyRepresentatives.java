package org.comity.filing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whose representation is in force. */
@ApplicationScoped
public class PartyRepresentatives implements PanacheRepositoryBase<PartyRepresentative, UUID> {

    public List<PartyRepresentative> of(UUID caseId) {
        return list("caseId", caseId);
    }

    /** In no order of the cases. */
    public List<PartyRepresentative> of(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : list("caseId in ?1", cases);
    }

    public List<PartyRepresentative> of(UUID caseId, UUID account) {
        return list("caseId = ?1 and accountId = ?2", caseId, account);
    }

    public boolean areAlready(UUID partyId, UUID account) {
        return count("partyId = ?1 and accountId = ?2", partyId, account) > 0;
    }
}
