package org.comity.hearing.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That a case is heard with another, which leads. */
@Entity
class JoinedCase {
    @Id
    private UUID caseId;

    private UUID leadId;

    protected JoinedCase() {}

    JoinedCase(UUID caseId, UUID leadId) {
        this.caseId = caseId;
        this.leadId = leadId;
    }

    UUID caseId() {
        return caseId;
    }
}
