package org.comity.filing.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeadlineActs implements PanacheRepositoryBase<DeadlineAct, UUID> {

    /** The first act first. */
    List<DeadlineAct> of(Collection<UUID> deadlines) {
        return deadlines.isEmpty() ? List.of() : list("deadlineId in ?1 order by at, id", deadlines);
    }

    /** What was done to a last day last; null if nothing. */
    DeadlineAct lastOf(UUID deadline) {
        return find("deadlineId = ?1 order by at desc, id desc", deadline).firstResult();
    }
}
