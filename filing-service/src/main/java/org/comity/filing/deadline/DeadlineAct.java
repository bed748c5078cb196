package org.comity.filing.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What the court did to a last day, and how the day was counted before and after. */
@Entity
@Immutable
public class DeadlineAct {
    @Schema(name = "DeadlineActKind")
    public enum What {
        EXTENDED,
        SUSPENDED,
        RESTARTED,
        SETTLED
    }

    /** Why the court moves a last day. */
    @Schema(name = "DeadlineGround")
    public enum Ground {
        /** Asked for, where the law lets the court give longer. */
        APPLICATION,
        /** Where the law leaves the length to the court. */
        OWN_MOTION,
        /** Force majeure or another proper reason kept the party from acting. Source: CPL 86 */
        OBSTACLE,
        /** The case itself is suspended. Source: CPL 153 */
        CASE_SUSPENDED,
        /** The period for evidence stops until an objection to jurisdiction is decided. Source: EV 55(1) */
        JURISDICTION_OBJECTION
    }

    /** Who did it, and why. */
    record Doing(
            What what,
            UUID account,
            String name,
            PaperKind.Author role,
            Ground ground,
            String reason,
            LocalDate appliedOn) {}

    @Id
    private UUID id;

    private UUID deadlineId;

    @Enumerated(EnumType.STRING)
    private What act;

    private Instant at;
    private UUID accountId;
    private String name;

    @Enumerated(EnumType.STRING)
    private PaperKind.Author role;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;
    private LocalDate appliedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation beforeAct;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation afterAct;

    protected DeadlineAct() {}

    DeadlineAct(Deadline deadline, Doing doing, Derivation before, Instant now) {
        this.id = UUID.randomUUID();
        this.deadlineId = deadline.id();
        this.act = doing.what();
        this.at = now;
        this.accountId = doing.account();
        this.name = doing.name();
        this.role = doing.role();
        this.ground = doing.ground();
        this.reason = doing.reason();
        this.appliedOn = doing.appliedOn();
        this.beforeAct = before;
        this.afterAct = deadline.derivation();
    }

    public UUID deadlineId() {
        return deadlineId;
    }

    public What act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    public String name() {
        return name;
    }

    public PaperKind.Author role() {
        return role;
    }

    /** Null for what needs none. */
    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    /** When it was asked for; null if it was not. */
    public LocalDate appliedOn() {
        return appliedOn;
    }

    public Derivation before() {
        return beforeAct;
    }

    public Derivation after() {
        return afterAct;
    }
}
