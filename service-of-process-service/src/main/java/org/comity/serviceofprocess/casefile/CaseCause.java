package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a case is about, as filing-service told of it: the number of its cause in the list of causes. */
@Entity
@Immutable
public class CaseCause {
    @Id
    private UUID caseId;

    private String cause;

    protected CaseCause() {}

    CaseCause(UUID caseId, String cause) {
        this.caseId = caseId;
        this.cause = cause;
    }

    String cause() {
        return cause;
    }
}
