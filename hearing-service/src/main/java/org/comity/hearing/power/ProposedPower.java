package org.comity.hearing.power;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A lawyer is to act for a party, by a power of attorney for which the party asked the judge's witness over video. */
@Entity
public class ProposedPower {
    @Id
    private UUID representationId;

    private UUID caseId;
    private UUID partyId;

    /** Of the lawyer. */
    private UUID accountId;

    private String name;

    /** The wording, a paper of the case. */
    private UUID paperId;

    private Instant proposedAt;

    /** When the court confirmed or refused the representation, or it was taken back; null before. */
    private Instant decidedAt;

    protected ProposedPower() {}

    ProposedPower(PowerListener.RepresentationProposed fact) {
        representationId = fact.representationId();
        caseId = fact.caseId();
        partyId = fact.partyId();
        accountId = fact.accountId();
        name = fact.name();
        paperId = fact.paperId();
        proposedAt = fact.proposedAt();
    }

    void decide(Instant at) {
        decidedAt = at;
    }

    public UUID representationId() {
        return representationId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** As the power of attorney names the lawyer. */
    public String name() {
        return name;
    }

    public UUID paperId() {
        return paperId;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
