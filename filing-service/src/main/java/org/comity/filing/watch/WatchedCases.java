package org.comity.filing.watch;

import static org.comity.filing.problem.CaseProblem.WATCH_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class WatchedCases implements PanacheRepositoryBase<WatchedCase, UUID> {
    /** The first one first, those that were lifted too. */
    List<WatchedCase> of(UUID caseId) {
        return list("caseId = ?1 order by since, id", caseId);
    }

    boolean isWatched(UUID caseId, WatchedCase.Category category) {
        return count("caseId = ?1 and category = ?2 and liftedAt is null", caseId, category) > 0;
    }

    /** Held until the end of the transaction. */
    WatchedCase lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> WATCH_NOT_FOUND.with(id));
    }

    /** Those of a court that are watched now, the newest first. @param limit how many; one more is found if there is one */
    List<WatchedCase> ofCourt(String court, Position after, int limit) {
        return find(
                        "court = ?1 and liftedAt is null and (since, id) < (?2, ?3) order by since desc, id desc",
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }
}
