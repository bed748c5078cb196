package org.comity.filing.review;

import static org.comity.filing.problem.FilingProblem.ATTORNEY_VERDICT_UNEXPLAINED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.submission.AttorneyStep;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a clerk found of one link of a power of attorney, as it stood then; a later one stands for an earlier one, and what the filer
 * writes anew is found anew. Source: CPL 275; J 522-524; XB 9.
 */
@Entity
@Immutable
public class AttorneyVerdict {
    @Id
    private UUID id;

    private UUID submissionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AttorneyStep link;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private RegisterLookup lookup;

    private String remark;
    private UUID foundBy;
    private String foundByName;
    private Instant foundAt;

    @Schema(name = "AttorneyOutcome")
    public enum Outcome {
        HOLDS,
        DOES_NOT_HOLD
    }

    /** What came of looking the link up, by hand, where its authority keeps a register, such as one of apostilles. */
    public enum RegisterLookup {
        FOUND,
        NOT_FOUND,
        NO_REGISTER,
        NOT_LOOKED_UP
    }

    protected AttorneyVerdict() {}

    /** @throws org.comity.http.ProblemException ATTORNEY_VERDICT_UNEXPLAINED if it does not hold and nothing says why */
    AttorneyVerdict(
            UUID submissionId,
            AttorneyStep link,
            AttorneyVerdictResource.Finding found,
            UUID by,
            String name,
            Instant now) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.link = link;
        this.outcome = found.outcome();
        this.lookup = found.lookup();
        this.remark = PlainText.isBlank(found.remark()) ? null : PlainText.strip(found.remark());
        this.foundBy = by;
        this.foundByName = name;
        this.foundAt = now;
        if (outcome == Outcome.DOES_NOT_HOLD && remark == null) {
            throw ATTORNEY_VERDICT_UNEXPLAINED.with();
        }
    }

    /** Whether it is about this link as it stands now. */
    boolean isOf(AttorneyStep step) {
        return link.equals(step);
    }

    public Outcome outcome() {
        return outcome;
    }

    public RegisterLookup lookup() {
        return lookup;
    }

    /** Why, or where it was looked up; null if nothing was said. */
    public String remark() {
        return remark;
    }

    public UUID foundBy() {
        return foundBy;
    }

    public String foundByName() {
        return foundByName;
    }

    public Instant foundAt() {
        return foundAt;
    }
}
