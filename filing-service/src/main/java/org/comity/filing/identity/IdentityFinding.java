package org.comity.filing.identity;

import static org.comity.filing.problem.FilingProblem.IDENTITY_FINDING_UNEXPLAINED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.submission.Submission;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * What a clerk found of who an account is, by what came with a filing or by video. A later one stands for an earlier one, whichever court
 * made it; all are kept. Source: XB 4; OL 7.
 */
@Entity
@Immutable
public class IdentityFinding {
    @Id
    private UUID id;

    private UUID accountId;
    private UUID submissionId;
    private String court;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Means means;

    private String grounds;
    private UUID foundBy;
    private String foundByName;
    private Instant foundAt;

    @Schema(name = "IdentityOutcome")
    public enum Outcome {
        VERIFIED,
        NOT_VERIFIED
    }

    /** By what it was checked. */
    @Schema(name = "IdentityMeans")
    public enum Means {
        DOCUMENTS,
        VIDEO
    }

    protected IdentityFinding() {}

    /** @throws org.comity.http.ProblemException IDENTITY_FINDING_UNEXPLAINED if it was not verified and nothing says why */
    IdentityFinding(
            Submission submission, Outcome outcome, Means means, String grounds, UUID by, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = submission.filerAccountId();
        this.submissionId = submission.id();
        this.court = submission.court();
        this.outcome = outcome;
        this.means = means;
        this.grounds = PlainText.isBlank(grounds) ? null : PlainText.strip(grounds);
        this.foundBy = by;
        this.foundByName = name;
        this.foundAt = now;
        if (outcome == Outcome.NOT_VERIFIED && this.grounds == null) {
            throw IDENTITY_FINDING_UNEXPLAINED.with();
        }
    }

    boolean isVerified() {
        return outcome == Outcome.VERIFIED;
    }

    /** What it tells the filer, without the grounds. */
    IdentityChecked checked() {
        return new IdentityChecked(submissionId, accountId, court, isVerified(), foundAt);
    }

    /** The filing with which it was checked. */
    UUID submissionId() {
        return submissionId;
    }

    /** Code of the court that checked it. */
    String court() {
        return court;
    }

    Outcome outcome() {
        return outcome;
    }

    Means means() {
        return means;
    }

    /** Why; null if it was verified and nothing was said. */
    String grounds() {
        return grounds;
    }

    String foundByName() {
        return foundByName;
    }

    Instant foundAt() {
        return foundAt;
    }
}
