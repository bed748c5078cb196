package org.comity.serviceofprocess.channel.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.hibernate.annotations.Immutable;

/** That a judge found that judgment may be given although no certificate came back. Source: HSC 15(2). */
@Entity
@Immutable
@Table(name = "default_finding")
class DefaultFinding {

    @Id
    private UUID attemptId;

    private String reasons;
    private UUID fileId;
    private String evidenceDigest;
    private Instant foundAt;
    private UUID foundBy;
    private String foundByName;

    protected DefaultFinding() {}

    /** @param event by which it stands in the log */
    DefaultFinding(
            UUID attemptId, String reasons, UUID fileId, DeliveryEvent event, Instant at, UUID by, String byName) {
        this.attemptId = attemptId;
        this.reasons = reasons;
        this.fileId = fileId;
        evidenceDigest = event.evidenceDigest();
        foundAt = at;
        foundBy = by;
        foundByName = byName;
    }

    String reasons() {
        return reasons;
    }

    /** The finding under the court's seal, among the files of the attempt. */
    UUID fileId() {
        return fileId;
    }

    Instant foundAt() {
        return foundAt;
    }

    String foundByName() {
        return foundByName;
    }
}
