package org.comity.serviceofprocess.electronic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class DeliveryEvents implements PanacheRepositoryBase<DeliveryEvent, UUID> {

    /** In the order in which they were recorded. */
    public List<DeliveryEvent> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by position", attemptId);
    }
}
