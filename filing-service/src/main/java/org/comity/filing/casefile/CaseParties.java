package org.comity.filing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.filing.submission.Litigant;

@ApplicationScoped
public class CaseParties implements PanacheRepositoryBase<CaseParty, UUID> {

    public List<CaseParty> of(UUID caseId) {
        return list("caseId = ?1 order by position", caseId);
    }

    /** The parties for which the account acts; all are of one side. */
    public List<CaseParty> of(UUID caseId, UUID account) {
        return list("caseId = ?1 and accountId = ?2 order by position", caseId, account);
    }

    /** Whether the account filed the case: it is its plaintiffs' from the first day. */
    boolean isPlaintiff(UUID caseId, UUID account) {
        return count("caseId = ?1 and accountId = ?2 and litigant.role = ?3", caseId, account, Litigant.Role.PLAINTIFF)
                > 0;
    }

    /** Whether the account acts for a party with another role in the same case. */
    public boolean actsForTheOtherSide(CaseParty party, UUID account) {
        return count("caseId = ?1 and accountId = ?2 and litigant.role <> ?3", party.caseId(), account, party.role())
                > 0;
    }

    public boolean isParty(UUID caseId, UUID account) {
        return count("caseId = ?1 and accountId = ?2", caseId, account) > 0;
    }
}
