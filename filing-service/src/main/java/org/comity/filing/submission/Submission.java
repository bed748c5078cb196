package org.comity.filing.submission;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_ALREADY_HANDLED;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_CHANGED;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_EDITABLE;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_IN_REVIEW;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_STILL_WITH_FILER;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_TO_BE_REGISTERED;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_WITH_JUDGE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comity.filing.document.Document;
import org.comity.http.PlainText;
import org.comity.law.Derivation;

/**
 * What a filer sends to the court for one case.
 * <pre>
 *   DRAFT ──lodge──▶ SUBMITTED ──take──▶ IN_REVIEW ──accept──▶ ACCEPTED   a case, final
 *                                         │  ▲ │ └──return──▶ RETURNED   退回, final; may be filed anew
 *                                   notify│  │ └────refuse──▶ REFUSED    不予受理, by a judge's ruling; appealable
 *                                         │  │             └── SUBMITTED again, once a court of appeal orders registration
 *                                         ▼  │take
 *                              DEFICIENT ──lodge──▶ RESUBMITTED
 *                                  └──take, once the last day of the cure is over──▶ IN_REVIEW
 * </pre>
 * From IN_REVIEW a clerk may also pass it on to another court, where it is SUBMITTED. The filer writes in DRAFT and DEFICIENT only; a clerk decides in IN_REVIEW only, and not while a judge has a ruling before them that
 * no case is registered. Source: XB 9; 登记立案规定 7; CPL 126, 157.
 */
@Entity
public class Submission extends Writing {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID filerAccountId;
    private String filerName;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String court;
    private Instant warningAcknowledgedAt;

    /** Null while nothing, or not this, is signed. */
    @Embedded
    private Signature signature;

    private Instant createdAt;
    private Instant changedAt;
    private String changedByName;
    private Instant submittedAt;
    private Instant lastReceivedAt;
    private Instant sentBackAt;
    private Instant forwardedAt;
    /** For which court its filer signed, while another one has it; else null. */
    private String addressedCourt;

    private Instant refusalProposedAt;
    private Instant registrationOrderedAt;
    private UUID reviewerAccountId;
    private String reviewerName;

    /** Null until the court has decided. */
    @Embedded
    private Decision decision;

    private UUID caseId;

    protected Submission() {}

    /** An empty draft. */
    public Submission(UUID filerAccountId, String filerName, Instant now) {
        this.id = UUID.randomUUID();
        this.filerAccountId = filerAccountId;
        this.filerName = filerName;
        this.status = Status.DRAFT;
        this.createdAt = now;
        changed(filerName, now);
    }

    /**
     * Saves what the filer wrote, whole. A signature stays only if nothing it covers has changed.
     *
     * @throws org.comity.http.ProblemException SUBMISSION_CHANGED if the draft is based on another version,
     *     SUBMISSION_NOT_EDITABLE unless DRAFT or DEFICIENT, REQUEST_NOT_VALID with every step of a power of attorney that is
     *     twice there or rests on no document of this submission
     */
    public void revise(Draft draft, String by, List<Document> documents, Instant now) {
        requireSeen(draft.version());
        requireEditable();
        write(draft, documents);
        addressedCourt = Objects.equals(court, draft.court()) ? addressedCourt : null;
        court = draft.court();
        acknowledge(draft.warningAcknowledged(), now);
        dropSignatureUnlessItCovers(documents);
        changed(by, now);
    }

    private void acknowledge(Boolean read, Instant now) {
        if (Boolean.TRUE.equals(read) && warningAcknowledgedAt == null) {
            warningAcknowledgedAt = now;
        } else if (Boolean.FALSE.equals(read)) {
            warningAcknowledgedAt = null;
        }
    }

    /** The documents changed; so did, maybe, what was signed. The version of the writing stays unless the signature falls. */
    public void documentsChanged(String by, List<Document> documents, Instant now) {
        requireEditable();
        if (dropSignatureUnlessItCovers(documents)) {
            changed(by, now);
        }
    }

    /** Signs the claim by a typed name under the filer's account. Source: CPL 124; E-Signature Law 13. */
    public void sign(String typedName, List<Document> documents, Instant now) {
        requireEditable();
        addressedCourt = null;
        signature = new Signature(PlainText.strip(typedName), now, SignedContent.digestOf(this, documents));
        changed(filerName, now);
    }

    private boolean dropSignatureUnlessItCovers(List<Document> documents) {
        if (signature == null || signature.digest().equals(SignedContent.digestOf(this, documents))) {
            return false;
        }
        signature = null;
        return true;
    }

    /** Hands the submission to the court. The first instant stays the day of filing, however often it is cured. Source: J 126. */
    public SubmissionReceived lodge(Instant now) {
        requireEditable();
        boolean afterNotice = status == Status.DEFICIENT;
        if (afterNotice) {
            status = Status.RESUBMITTED;
        } else {
            submittedAt = now;
            status = Status.SUBMITTED;
        }
        waits(filerName, now);
        return new SubmissionReceived(id, filerAccountId, now, court, afterNotice);
    }

    /**
     * A clerk takes this submission to review it, from the queue or over from a colleague who had seen the same version; or, if the
     * filer has not corrected it by the last day, as it is. Source: 登记立案规定 7(3); XB 9(3).
     *
     * @param cure the filer's last day to correct it; null unless it is with the filer
     * @throws org.comity.http.ProblemException SUBMISSION_STILL_WITH_FILER until that is over
     */
    public void take(long seenVersion, UUID clerk, String name, Derivation cure, Instant now) {
        requireUndecided();
        requireSeen(seenVersion);
        if (status == Status.DRAFT) {
            throw SUBMISSION_NOT_IN_REVIEW.with(id, status);
        }
        if (status == Status.DEFICIENT && now.isBefore(cure.closesAt())) {
            throw SUBMISSION_STILL_WITH_FILER.with(cure.lastDay());
        }
        status = Status.IN_REVIEW;
        handOver(clerk, name, now);
    }

    /** The clerk who had it in hand leaves, and another one goes on with it. Nothing happens unless somebody reviews it. */
    public void handOver(UUID clerk, String name, Instant now) {
        if (status == Status.IN_REVIEW) {
            reviewerAccountId = clerk;
            reviewerName = name;
            changed(name, now);
        }
    }

    /** Sends it back for cure with all defects at once. Source: XB 9(2), 一次性告知. */
    public void findDeficient(long seenVersion, UUID clerk, String name, Instant now) {
        requireInHandsOf(clerk, seenVersion);
        status = Status.DEFICIENT;
        if (sentBackAt == null) {
            sentBackAt = now;
        }
        changed(name, now);
    }

    /** Makes it a case. */
    public void accept(long seenVersion, UUID clerk, String name, UUID newCase, Instant now) {
        requireInHandsOf(clerk, seenVersion);
        status = Status.ACCEPTED;
        caseId = newCase;
        decided(name, null, now);
    }

    /** Gives the material back with an explanation (退回材料并释明). Source: XB 9(3). */
    public void giveBack(long seenVersion, UUID clerk, String name, String reasons, Instant now) {
        requireInHandsOf(clerk, seenVersion);
        requireNotOrdered();
        status = Status.RETURNED;
        decided(name, reasons, now);
    }

    /** Lays the draft of a ruling before the judges that no case is registered; the clerk decides nothing meanwhile. */
    public void proposeRefusal(UUID clerk, String name, Instant now) {
        requireRefusableBy(clerk);
        refusalProposedAt = now;
        changed(name, now);
    }

    /** A judge gave the draft back: the clerk goes on with the review. */
    public void refusalGivenBack(String judge, Instant now) {
        refusalProposedAt = null;
        changed(judge, now);
    }

    /** A judge rules that no case is registered (不予受理). Source: CPL 126; appealable, CPL 157, 171, 286. */
    public void refuse(String judge, String reasons, Instant now) {
        status = Status.REFUSED;
        decided(judge, reasons, now);
    }

    /**
     * A court of appeal set the ruling aside: the filing is with the clerks again, who have nothing but a case to make of it; what it
     * still lacks they may ask for. Source: J 330.
     */
    public void orderRegistration(String by, Instant now) {
        status = Status.SUBMITTED;
        decision = null;
        registrationOrderedAt = now;
        waits(by, now);
    }

    /**
     * A clerk passes it on to the court that has jurisdiction (跨域立案). The day of filing stays; the period to decide runs from its receipt
     * there. Source: CPL 127(4); J 126, by analogy.
     */
    public void forward(long seenVersion, UUID clerk, String name, String to, Instant now) {
        requireInHandsOf(clerk, seenVersion);
        requireNotOrdered();
        addressedCourt = addressedCourt();
        court = to;
        forwardedAt = now;
        status = Status.SUBMITTED;
        waits(name, now);
    }

    /** For somebody of its court to take it. */
    private void waits(String by, Instant now) {
        lastReceivedAt = now;
        reviewerAccountId = null;
        reviewerName = null;
        changed(by, now);
    }

    /** Whether a court of appeal has ordered that a case is registered. */
    public boolean isToBeRegistered() {
        return registrationOrderedAt != null;
    }

    /** When it was noted; null if none did. */
    public Instant registrationOrderedAt() {
        return registrationOrderedAt;
    }

    private void requireNotOrdered() {
        if (isToBeRegistered()) {
            throw SUBMISSION_TO_BE_REGISTERED.with();
        }
    }

    /** Whether judges of its court have, or had, to rule that no case is registered: they read it then. */
    public boolean isBeforeJudges() {
        return refusalProposedAt != null;
    }

    private void decided(String by, String reasons, Instant now) {
        decision = new Decision(now, by, reasons);
        changed(by, now);
    }

    private void changed(String by, Instant now) {
        changedByName = by;
        changedAt = now;
    }

    /** Whether another court had it before. */
    public boolean wasForwarded() {
        return forwardedAt != null;
    }

    /** The court to which its filer sent it, in whatever court it is. */
    String addressedCourt() {
        return addressedCourt == null ? court : addressedCourt;
    }

    /** Whether the court has ever sent it back for cure: no other one has a notice. */
    public boolean wasSentBack() {
        return sentBackAt != null;
    }

    /** Refuses who acts on another version than the last: SUBMISSION_CHANGED with who and when. */
    public void requireSeen(long seen) {
        if (seen != version) {
            throw SUBMISSION_CHANGED.with(changedByName, changedAt);
        }
    }

    /** Refuses writing once the court has it: SUBMISSION_NOT_EDITABLE. */
    public void requireEditable() {
        if (!status.isEditable()) {
            throw SUBMISSION_NOT_EDITABLE.with(status);
        }
    }

    private void requireUndecided() {
        if (status.isFinal()) {
            throw SUBMISSION_ALREADY_HANDLED.with(decision.byName(), decision.at());
        }
    }

    private void requireInHandsOf(UUID clerk, long seenVersion) {
        requireReviewedBy(clerk);
        if (seenVersion != version) {
            throw SUBMISSION_ALREADY_HANDLED.with(changedByName, changedAt);
        }
    }

    /** Refuses who does not review it just now, and everybody while it is before the judges: SUBMISSION_WITH_JUDGE. */
    public void requireReviewedBy(UUID clerk) {
        requireUndecided();
        if (status != Status.IN_REVIEW) {
            throw SUBMISSION_NOT_IN_REVIEW.with(id, status);
        }
        if (!clerk.equals(reviewerAccountId)) {
            throw SUBMISSION_ALREADY_HANDLED.with(changedByName, changedAt);
        }
        if (refusalProposedAt != null && !isToBeRegistered()) {
            throw SUBMISSION_WITH_JUDGE.with();
        }
    }

    /** The same, and once a court of appeal has ordered that a case is registered: SUBMISSION_TO_BE_REGISTERED. */
    public void requireRefusableBy(UUID clerk) {
        requireReviewedBy(clerk);
        requireNotOrdered();
    }

    public boolean isFiledBy(UUID account) {
        return filerAccountId.equals(account);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID filerAccountId() {
        return filerAccountId;
    }

    public String filerName() {
        return filerName;
    }

    public Status status() {
        return status;
    }

    public String court() {
        return court;
    }

    public Instant warningAcknowledgedAt() {
        return warningAcknowledgedAt;
    }

    public boolean isSigned() {
        return signature != null;
    }

    /** Null while nothing is signed, and again when what was signed has changed. */
    public Signature signature() {
        return signature;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedByName() {
        return changedByName;
    }

    /** The first time it reached the court; null for a draft. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** The last time it reached the court, after a cure; the court's period to decide runs from here. Source: 登记立案规定 7. */
    public Instant lastReceivedAt() {
        return lastReceivedAt;
    }

    public UUID reviewerAccountId() {
        return reviewerAccountId;
    }

    public String reviewerName() {
        return reviewerName;
    }

    /** Null until the court has decided. */
    public Decision decision() {
        return decision;
    }

    public UUID caseId() {
        return caseId;
    }
}
