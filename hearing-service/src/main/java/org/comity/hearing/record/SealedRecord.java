package org.comity.hearing.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.evidence.tree.Hash;
import org.comity.hearing.business.ReadingAndSigning.RecordSealed;

/** The text that was signed, byte for byte, and by which entry the evidence log names it. */
@Entity
class SealedRecord {
    @Id
    private UUID hearingId;

    private int version;
    private String digest;
    private byte[] content;
    private Instant sealedAt;
    private byte[] leafHash;

    protected SealedRecord() {}

    SealedRecord(UUID hearingId, RecordSealed sealed, byte[] content, Instant sealedAt, Hash leafHash) {
        this.hearingId = hearingId;
        this.version = sealed.version();
        this.digest = sealed.digest();
        this.content = content.clone();
        this.sealedAt = sealedAt;
        this.leafHash = leafHash.bytes();
    }

    byte[] content() {
        return content.clone();
    }

    int version() {
        return version;
    }

    Hash leafHash() {
        return Hash.of(leafHash);
    }
}
