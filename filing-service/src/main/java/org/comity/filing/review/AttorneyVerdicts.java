package org.comity.filing.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttorneyVerdicts implements PanacheRepositoryBase<AttorneyVerdict, UUID> {

    /** The latest first. */
    List<AttorneyVerdict> of(UUID submissionId) {
        return list("submissionId = ?1 order by foundAt desc, id", submissionId);
    }
}
