package org.comity.filing.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a case was decided at this court, and with which paper. */
@Entity
@Immutable
public class CaseEnd {
    @Id
    private UUID caseId;

    private UUID paperId;
    private String kind;
    private Instant endedAt;

    protected CaseEnd() {}

    CaseEnd(Paper paper, Instant now) {
        this.caseId = paper.caseId();
        this.paperId = paper.id();
        this.kind = paper.kind();
        this.endedAt = now;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID paperId() {
        return paperId;
    }

    /** A code of the kinds of paper. */
    public String kind() {
        return kind;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
