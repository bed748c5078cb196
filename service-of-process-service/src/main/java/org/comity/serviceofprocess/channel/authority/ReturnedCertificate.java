package org.comity.serviceofprocess.channel.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an authority certified, field by field as its form has it. Source: HSC 6 and the model form. */
@Entity
@Table(name = "returned_certificate")
public class ReturnedCertificate {

    /** What it says. */
    @Schema(name = "CertificateOutcome")
    public enum Outcome {
        SERVED,
        NOT_SERVED
    }

    /** Whether it counts. */
    @Schema(name = "CertificateStanding")
    public enum Standing {
        COUNTS,
        /** It contradicts another; a judge has not decided yet. */
        CONTESTED,
        /** A judge decided that it does not count. */
        SET_ASIDE
    }

    @Id
    private UUID id;

    private UUID attemptId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate servedOn;
    private LocalDate certifiedOn;
    private String authority;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String decisionReasons;
    private Instant recordedAt;
    private UUID recordedBy;

    protected ReturnedCertificate() {}

    ReturnedCertificate(
            UUID attemptId,
            Outcome outcome,
            LocalDate servedOn,
            LocalDate certifiedOn,
            String authority,
            Instant now,
            UUID by) {
        id = UUID.randomUUID();
        this.attemptId = attemptId;
        this.outcome = outcome;
        this.servedOn = servedOn;
        this.certifiedOn = certifiedOn;
        this.authority = authority;
        standing = Standing.COUNTS;
        recordedAt = now;
        recordedBy = by;
    }

    /** Whether both cannot be true: one says served and the other not, or they name different days. */
    boolean contradicts(ReturnedCertificate other) {
        return outcome != other.outcome || !Objects.equals(servedOn, other.servedOn);
    }

    boolean isSameAs(ReturnedCertificate other) {
        return !contradicts(other) && certifiedOn.equals(other.certifiedOn) && authority.equals(other.authority);
    }

    void contest() {
        standing = Standing.CONTESTED;
    }

    void decide(boolean counts, String reasons) {
        standing = counts ? Standing.COUNTS : Standing.SET_ASIDE;
        decisionReasons = reasons;
    }

    void setAside() {
        standing = Standing.SET_ASIDE;
    }

    UUID id() {
        return id;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Null if it says that the papers were not served. */
    LocalDate servedOn() {
        return servedOn;
    }

    LocalDate certifiedOn() {
        return certifiedOn;
    }

    String authority() {
        return authority;
    }

    Standing standing() {
        return standing;
    }

    /** The judge's; null where none decided. */
    String decisionReasons() {
        return decisionReasons;
    }
}
