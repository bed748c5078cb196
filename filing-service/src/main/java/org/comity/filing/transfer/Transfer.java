package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_BY_ONESELF;
import static org.comity.filing.problem.CaseProblem.TRANSFER_DECIDED;
import static org.comity.filing.problem.CaseProblem.TRANSFER_NOT_GRANTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Caller;

/** That the file of a case is handed to another court, as it stood then; abroad once somebody else than who asked grants it. */
@Entity
@Table(name = "case_transfer")
public class Transfer {
    static final String HERE = "CN";

    @Id
    private UUID id;

    private UUID caseId;
    private String recipient;
    private String country;
    private String basis;
    private String approval;
    private String assessment;
    private String consent;
    private int papers;
    private String fileDigest;

    @Column(name = "transferred_by")
    private UUID by;

    @Column(name = "transferred_by_name")
    private String byName;

    @Column(name = "transferred_at")
    private Instant at;

    private Boolean granted;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String reasons;

    protected Transfer() {}

    /** @param fileDigest of all papers, as the archive counts it */
    Transfer(UUID caseId, TransferRequest request, int papers, String fileDigest, Caller by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.recipient = request.recipient();
        this.country = request.country();
        this.basis = request.basis();
        this.approval = request.approval();
        this.assessment = request.assessment();
        this.consent = request.consent();
        this.papers = papers;
        this.fileDigest = fileDigest;
        this.by = by.accountId();
        this.byName = by.name();
        this.at = now;
    }

    /** What a transfer has come to. */
    enum State {
        /** Within the country: the package can be fetched since. */
        HANDED_OVER,
        /** Abroad, and nobody else has looked at it yet. */
        ASKED,
        GRANTED,
        REFUSED
    }

    State state() {
        if (!isAbroad()) {
            return State.HANDED_OVER;
        }
        return granted == null ? State.ASKED : granted ? State.GRANTED : State.REFUSED;
    }

    boolean isAbroad() {
        return !country.equals(HERE);
    }

    /**
     * Lets the file leave the country, or not.
     *
     * @throws org.comity.http.ProblemException TRANSFER_DECIDED, TRANSFER_BY_ONESELF
     */
    void decide(TransferDecision said, Caller by, Instant now) {
        if (state() != State.ASKED) {
            throw TRANSFER_DECIDED.with();
        }
        if (this.by.equals(by.accountId())) {
            throw TRANSFER_BY_ONESELF.with();
        }
        granted = said.granted();
        reasons = said.reasons();
        decidedBy = by.accountId();
        decidedByName = by.name();
        decidedAt = now;
    }

    /** @throws org.comity.http.ProblemException TRANSFER_NOT_GRANTED */
    void requireGranted() {
        if (state() != State.HANDED_OVER && state() != State.GRANTED) {
            throw TRANSFER_NOT_GRANTED.with();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String recipient() {
        return recipient;
    }

    String country() {
        return country;
    }

    String basis() {
        return basis;
    }

    String approval() {
        return approval;
    }

    String assessment() {
        return assessment;
    }

    String consent() {
        return consent;
    }

    int papers() {
        return papers;
    }

    String fileDigest() {
        return fileDigest;
    }

    String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    String decidedByName() {
        return decidedByName;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reasons() {
        return reasons;
    }
}
