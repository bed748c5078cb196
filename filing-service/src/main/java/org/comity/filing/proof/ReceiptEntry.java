package org.comity.filing.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One time that the court received a submission: where the evidence is, and what opens the commitments there. */
@Entity
class ReceiptEntry {
    @EmbeddedId
    private Key key;

    private Instant receivedAt;
    private byte[] leafHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> openings;

    /** @param number from 1, in order */
    @Embeddable
    record Key(
            @Column(name = "submission_id") UUID submissionId,
            @Column(name = "number") int number) {}

    /** Null for what was received before it was kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Given given;

    protected ReceiptEntry() {}

    ReceiptEntry(UUID submissionId, int number, Instant receivedAt, EvidenceRecord record, Given given) {
        this.key = new Key(submissionId, number);
        this.receivedAt = receivedAt;
        this.given = given;
        this.leafHash = record.leafHash().bytes();
        this.openings =
                record.openings().stream().map(EvidenceRecord.Opening::toJson).toList();
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Given given() {
        return given;
    }

    Hash leafHash() {
        return Hash.of(leafHash);
    }

    List<EvidenceRecord.Opening> openings() {
        return openings.stream().map(EvidenceRecord.Opening::fromJson).toList();
    }
}
