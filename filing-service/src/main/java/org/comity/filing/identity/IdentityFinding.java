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
 * What a clerk found of who an account is, by what came with a filing, by the papers of a case, or by video. A later one stands for an
 * earlier one, whichever court made it; all are kept. Source: XB 4; OL 7.
 */
@Entity
@Immutable
public class IdentityFinding {
    @Id
    private UUID id;

    private UUID accountId;
    private UUID submissionId;
    private UUID caseId;
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

    /** What was found. @param grounds null or blank only where it was verified */
    record Found(Outcome outcome, Means means, String grounds) {}

    /** The clerk, and when. */
    record By(UUID account, String name, Instant now) {}

    protected IdentityFinding() {}

    private IdentityFinding(UUID account, String court, Found found, By by) {
        this.id = UUID.randomUUID();
        this.accountId = account;
        this.court = court;
        this.outcome = found.outcome();
        this.means = found.means();
        this.grounds = PlainText.isBlank(found.grounds()) ? null : PlainText.strip(found.grounds());
        this.foundBy = by.account();
        this.foundByName = by.name();
        this.foundAt = by.now();
        if (outcome == Outcome.NOT_VERIFIED && this.grounds == null) {
            throw IDENTITY_FINDING_UNEXPLAINED.with();
        }
    }

    /**
     * Of who filed, with the filing.
     *
     * @throws org.comity.http.ProblemException IDENTITY_FINDING_UNEXPLAINED if it was not verified and nothing says why
     */
    static IdentityFinding withFiling(Submission submission, Found found, By by) {
        IdentityFinding finding = new IdentityFinding(submission.filerAccountId(), submission.court(), found, by);
        finding.submissionId = submission.id();
        return finding;
    }

    /**
     * Of who acts in a case, or asks to.
     *
     * @param court at which the case is
     * @throws org.comity.http.ProblemException IDENTITY_FINDING_UNEXPLAINED if it was not verified and nothing says why
     */
    static IdentityFinding inCase(UUID caseId, String court, UUID account, Found found, By by) {
        IdentityFinding finding = new IdentityFinding(account, court, found, by);
        finding.caseId = caseId;
        return finding;
    }

    boolean isVerified() {
        return outcome == Outcome.VERIFIED;
    }

    /** What it tells the filer, without the grounds. */
    IdentityChecked checked() {
        return new IdentityChecked(submissionId, accountId, court, isVerified(), foundAt);
    }

    /** What it tells who acts in the case, without the grounds. */
    ParticipantIdentityChecked checkedInCase() {
        return new ParticipantIdentityChecked(caseId, accountId, court, isVerified(), foundAt);
    }

    UUID accountId() {
        return accountId;
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
