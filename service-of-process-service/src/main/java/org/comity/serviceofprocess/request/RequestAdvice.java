package org.comity.serviceofprocess.request;

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
import org.comity.serviceofprocess.adviser.Advice;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The adviser's answer as it was given at one time, and what it was told then. Lines are added and never changed. */
@Entity
@Immutable
@Table(name = "service_request_advice")
public class RequestAdvice {

    /** What made the adviser answer. */
    public enum Told {
        /** The request was opened. */
        OPENED,
        /** New facts about the addressee. */
        FACTS,
        /** Somebody who was asked has answered. */
        ENQUIRY,
        /** A judge decided on a channel. */
        DECISION
    }

    @Id
    private UUID id;

    private UUID requestId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Told told;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Advice advice;

    private Instant givenAt;
    private UUID toldBy;
    private String toldByName;
    private byte[] leafHash;

    @Formula("evidence_index(leaf_hash)")
    private Long logIndex;

    private String evidenceDigest;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "openings")
    private List<String> openings;

    protected RequestAdvice() {}

    RequestAdvice(UUID requestId, int position, Told told, String reason, Advice advice, Instant at, Teller by) {
        id = UUID.randomUUID();
        this.requestId = requestId;
        this.position = position;
        this.told = told;
        this.reason = reason;
        this.advice = advice;
        givenAt = at;
        toldBy = by.accountId();
        toldByName = by.name();
    }

    /** Who told it: an account, and its name on that day. */
    record Teller(UUID accountId, String name) {}

    /** The decision stands in the evidence log, as this record. */
    RequestAdvice provenBy(EvidenceRecord record) {
        leafHash = record.leafHash().bytes();
        evidenceDigest = record.digest();
        openings =
                record.openings().stream().map(EvidenceRecord.Opening::toJson).toList();
        return this;
    }

    /** From 0. */
    int position() {
        return position;
    }

    Told told() {
        return told;
    }

    /** Null for the first, for which nobody needs one. */
    String reason() {
        return reason;
    }

    Advice advice() {
        return advice;
    }

    Instant givenAt() {
        return givenAt;
    }

    /** Null where it was not kept yet. */
    String toldByName() {
        return toldByName;
    }

    /** Null for all but decisions, and for those until the next checkpoint. */
    Long logIndex() {
        return logIndex;
    }

    /** SHA-256 in hexadecimal; null for all but decisions. */
    String evidenceDigest() {
        return evidenceDigest;
    }
}
