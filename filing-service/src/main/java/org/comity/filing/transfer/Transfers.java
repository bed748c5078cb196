package org.comity.filing.transfer;

import static org.comity.filing.problem.FilingProblem.TRANSFER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {
    /** The newest first. @return one more than the limit, if there is one more */
    List<Transfer> of(UUID caseId, Position after, int limit) {
        return find("caseId = ?1 and (at, id) < (?2, ?3) order by at desc, id desc", caseId, after.at(), after.id())
                .range(0, limit)
                .list();
    }

    /** @throws org.comity.http.ProblemException TRANSFER_NOT_FOUND */
    Transfer require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .singleResultOptional()
                .orElseThrow(() -> TRANSFER_NOT_FOUND.with(id));
    }
}
