package org.comity.hearing.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class JoinedCases implements PanacheRepositoryBase<JoinedCase, UUID> {
    /** Those that are heard with a case which leads. */
    public List<UUID> with(UUID leadId) {
        return list("leadId = ?1 order by caseId", leadId).stream()
                .map(JoinedCase::caseId)
                .toList();
    }
}
