package org.comity.filing.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    /** How it stands; empty for a case that was given to nobody yet. */
    Optional<Assignment> latestOf(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }

    /** The latest first. @param limit how many; one more is found if there is one */
    List<Assignment> of(UUID caseId, Position after, int limit) {
        return find(
                        "caseId = ?1 and (assignedAt, id) < (?2, ?3) order by assignedAt desc, id desc",
                        caseId,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }
}
