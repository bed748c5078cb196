package org.comity.serviceofprocess.channel.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CarrierEvents implements PanacheRepositoryBase<CarrierEvent, UUID> {

    /** In the order in which they are said to have happened; at most {@link #MOST}. */
    List<CarrierEvent> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by happenedAt, recordedAt, id", attemptId);
    }

    /** More than any item has on its way; what a carrier sends beyond that is refused. */
    static final int MOST = 200;
}
