package org.comity.serviceofprocess.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One event of a delivery: where its evidence is in the log, and what opens the commitments there. */
@Entity
@Table(name = "delivery_event")
public class DeliveryEvent {

    @Id
    private UUID id;

    private UUID attemptId;
    private int position;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant at;
    private UUID documentId;
    private Integer against;
    private byte[] leafHash;

    @Formula("evidence_index(leaf_hash)")
    private Long logIndex;

    private String evidenceDigest;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "openings")
    private List<String> openings;

    protected DeliveryEvent() {}

    DeliveryEvent(UUID attemptId, Occurrence occurrence, UUID documentId, EvidenceRecord record) {
        id = UUID.randomUUID();
        this.attemptId = attemptId;
        position = occurrence.position();
        kind = occurrence.kind();
        at = occurrence.at();
        against = occurrence.against();
        this.documentId = documentId;
        leafHash = record.leafHash().bytes();
        evidenceDigest = record.digest();
        openings =
                record.openings().stream().map(EvidenceRecord.Opening::toJson).toList();
    }

    UUID id() {
        return id;
    }

    Occurrence occurrence() {
        return new Occurrence(kind, at, position, against);
    }

    public EventKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    int position() {
        return position;
    }

    /** The paper this event is about, or null if about all. */
    public UUID documentId() {
        return documentId;
    }

    /** Its place in the log; null until the next checkpoint after the commit. */
    Long logIndex() {
        return logIndex;
    }

    /** By which the log knows its entry. */
    public Hash leafHash() {
        return Hash.of(leafHash);
    }

    public String evidenceDigest() {
        return evidenceDigest;
    }

    public List<EvidenceRecord.Opening> openings() {
        return openings.stream().map(EvidenceRecord.Opening::fromJson).toList();
    }
}
