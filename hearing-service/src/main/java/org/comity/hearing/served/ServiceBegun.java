package org.comity.hearing.served;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A clerk began to serve something on a party. */
@Entity
class ServiceBegun {
    @Id
    private UUID requestId;

    private UUID caseId;
    private UUID partyId;
    private LocalDate begunOn;

    protected ServiceBegun() {}

    ServiceBegun(UUID requestId, UUID caseId, UUID partyId, LocalDate begunOn) {
        this.requestId = requestId;
        this.caseId = caseId;
        this.partyId = partyId;
        this.begunOn = begunOn;
    }

    UUID requestId() {
        return requestId;
    }

    UUID partyId() {
        return partyId;
    }

    /** The court's day. */
    LocalDate begunOn() {
        return begunOn;
    }
}
