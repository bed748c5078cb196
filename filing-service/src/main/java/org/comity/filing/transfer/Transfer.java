package org.comity.filing.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Caller;
import org.hibernate.annotations.Immutable;

/** That the file of a case was handed to another court, as it stood then. */
@Entity
@Immutable
@Table(name = "case_transfer")
class Transfer {
    static final String HERE = "CN";

    @Id
    private UUID id;

    private UUID caseId;
    private String recipient;
    private String country;
    private String basis;
    private String approval;
    private String assessment;
    private int papers;
    private String fileDigest;

    @Column(name = "transferred_by")
    private UUID by;

    @Column(name = "transferred_by_name")
    private String byName;

    @Column(name = "transferred_at")
    private Instant at;

    protected Transfer() {}

    /** @param fileDigest of all papers, as the archive counts it */
    Transfer(UUID caseId, TransferRequest request, int papers, String fileDigest, Caller by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.recipient = request.recipient();
        this.country = request.country();
        this.basis = request.basis();
        this.approval = request.approval();
        this.assessment = request.assessment();
        this.papers = papers;
        this.fileDigest = fileDigest;
        this.by = by.accountId();
        this.byName = by.name();
        this.at = now;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String recipient() {
        return recipient;
    }

    String country() {
        return country;
    }

    String basis() {
        return basis;
    }

    String approval() {
        return approval;
    }

    String assessment() {
        return assessment;
    }

    int papers() {
        return papers;
    }

    String fileDigest() {
        return fileDigest;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
