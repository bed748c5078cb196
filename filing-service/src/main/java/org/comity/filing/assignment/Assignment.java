package org.comity.filing.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A case was given to people (分案). It stands until the next one of the case. */
@Entity
@Immutable
class Assignment {
    /** Why it was given to these. */
    @Schema(name = "GroundOfAssignment")
    enum Ground {
        /** The first time. */
        ASSIGNED,
        /** To others or in other offices, with a reason. */
        REASSIGNED,
        /** The work of one person went to another; by an operator without a reason of the case's own. */
        HANDED_OVER
    }

    @Id
    private UUID id;

    private UUID caseId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private Instant assignedAt;
    private UUID assignedBy;
    private String assignedByName;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Member> members;

    protected Assignment() {}

    /**
     * @param number one more than the one before; 1 for the first
     * @param reason null for the first
     */
    Assignment(
            UUID caseId,
            int number,
            Ground ground,
            List<Member> members,
            String reason,
            UUID by,
            String byName,
            Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.ground = ground;
        this.members = members;
        this.reason = reason;
        this.assignedBy = by;
        this.assignedByName = byName;
        this.assignedAt = now;
    }

    boolean includes(UUID accountId) {
        return members.stream().anyMatch(member -> member.accountId().equals(accountId));
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int number() {
        return number;
    }

    Ground ground() {
        return ground;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    UUID assignedBy() {
        return assignedBy;
    }

    String assignedByName() {
        return assignedByName;
    }

    String reason() {
        return reason;
    }

    /** Who presides or hears the case alone first, then the other judges, the assessors, the clerk, the assistants. */
    List<Member> members() {
        return members;
    }
}
