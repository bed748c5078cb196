package org.comity.filing.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** From which court a case came, with what that court sealed. */
@Entity
@Immutable
@Table(name = "case_arrival")
class Arrival {
    @Id
    private UUID caseId;

    private String fromCourt;
    private String fromNumber;
    private UUID transferId;
    private String manifest;
    private Instant arrivedAt;

    protected Arrival() {}

    /** @param sealed as it came */
    Arrival(UUID caseId, Manifest manifest, String sealed, Instant now) {
        this.caseId = caseId;
        this.fromCourt = manifest.court();
        this.fromNumber = manifest.number();
        this.transferId = manifest.transferId();
        this.manifest = sealed;
        this.arrivedAt = now;
    }

    UUID caseId() {
        return caseId;
    }
}
