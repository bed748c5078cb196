package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
public class Transfers implements PanacheRepositoryBase<Transfer, UUID> {
    /** The newest first. @return one more than the limit, if there is one more */
    List<Transfer> of(UUID caseId, Position after, int limit) {
        return find("caseId = ?1 and (at, id) < (?2, ?3) order by at desc, id desc", caseId, after.at(), after.id())
                .range(0, limit)
                .list();
    }

    /** Locks the row until the transaction ends. @throws org.comity.http.ProblemException TRANSFER_NOT_FOUND */
    Transfer lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> TRANSFER_NOT_FOUND.with(id));
    }

    /** @throws org.comity.http.ProblemException TRANSFER_NOT_FOUND */
    Transfer require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .singleResultOptional()
                .orElseThrow(() -> TRANSFER_NOT_FOUND.with(id));
    }
}
