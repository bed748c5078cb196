package org.comity.filing.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agreement in force, and the paper of the case that it became. */
@Entity
public class MediationAgreement {
    @Id
    private UUID paperId;

    private UUID caseId;
    private UUID hearingId;
    private String mediator;
    private String text;
    private Instant inForceAt;
    private UUID[] parties;

    protected MediationAgreement() {}

    /** @param parties those of this case that signed it */
    MediationAgreement(MediationAgreementReached reached, UUID paperId, Set<UUID> parties) {
        this.paperId = paperId;
        this.caseId = reached.caseId();
        this.hearingId = reached.hearingId();
        this.mediator = reached.mediator();
        this.text = reached.text();
        this.inForceAt = reached.inForceAt();
        this.parties = parties.toArray(UUID[]::new);
    }

    UUID paperId() {
        return paperId;
    }

    UUID hearingId() {
        return hearingId;
    }

    String mediator() {
        return mediator;
    }

    /** In Chinese, which governs. */
    String text() {
        return text;
    }

    /** When the last signature was given that was needed. */
    Instant inForceAt() {
        return inForceAt;
    }

    /** The parties of the case that signed it. */
    public List<UUID> parties() {
        return List.of(parties);
    }
}
