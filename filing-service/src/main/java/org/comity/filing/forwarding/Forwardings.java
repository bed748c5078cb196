package org.comity.filing.forwarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Forwardings implements PanacheRepositoryBase<Forwarding, UUID> {

    /** The first first. */
    public List<Forwarding> of(UUID submissionId) {
        return list("submissionId = ?1 order by forwardedAt, id", submissionId);
    }
}
