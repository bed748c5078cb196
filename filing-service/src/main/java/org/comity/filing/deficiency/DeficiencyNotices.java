package org.comity.filing.deficiency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DeficiencyNotices implements PanacheRepositoryBase<DeficiencyNotice, UUID> {

    public List<DeficiencyNotice> of(UUID submissionId) {
        return list("submissionId = ?1 order by number", submissionId);
    }

    /** The notice that the filer still has to answer. */
    public Optional<DeficiencyNotice> openOf(UUID submissionId) {
        return find("submissionId = ?1 and answeredAt is null order by number desc", submissionId)
                .firstResultOptional();
    }
}
