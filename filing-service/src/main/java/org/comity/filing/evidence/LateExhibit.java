package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.LATE_EXHIBIT_DECIDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exhibit that came after its last day.
 * <pre>
 *   (late) ──explain──▶ EXPLAINED ──decide──▶ decided, final
 *      └─────────────────decide──────────────────▲   who refuses to say why is decided on without (CPL 68)
 * </pre>
 */
@Entity
public class LateExhibit {
    /** What becomes of it. */
    @Schema(name = "LateExhibitOutcome")
    public enum Outcome {
        /** The reason is objective, or the other side does not object: it counts as in time. Source: J 101(2). */
        ADMITTED,
        /** Source: CPL 68; J 102(1), (2). */
        ADMITTED_WITH_REPRIMAND,
        /** Late by intent or gross negligence, and not of the basic facts. Source: J 102(1). */
        NOT_ADMITTED
    }

    @Id
    private UUID paperId;

    @Version
    private long version;

    private UUID caseId;
    private String reasons;
    private UUID reasonsBy;
    private String reasonsByName;
    private Instant reasonsAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String grounds;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;

    protected LateExhibit() {}

    LateExhibit(UUID caseId, UUID paperId) {
        this.caseId = caseId;
        this.paperId = paperId;
    }

    /** Says why it came late; once more in place of what was said, until a judge has decided. */
    void explain(String why, UUID account, String name, Instant now) {
        requireOpen();
        reasons = PlainText.strip(why);
        reasonsBy = account;
        reasonsByName = name;
        reasonsAt = now;
    }

    void decide(Outcome decision, String why, UUID judge, String name, Instant now) {
        requireOpen();
        outcome = decision;
        grounds = PlainText.strip(why);
        decidedBy = judge;
        decidedByName = name;
        decidedAt = now;
    }

    /** @throws org.comity.http.ProblemException LATE_EXHIBIT_DECIDED saying by whom and when */
    private void requireOpen() {
        if (outcome != null) {
            throw LATE_EXHIBIT_DECIDED.with(decidedByName, decidedAt);
        }
    }

    /** @param accounts of the parties that read the exhibit */
    LateExhibitDecided decided(List<UUID> accounts) {
        return new LateExhibitDecided(caseId, paperId, outcome, grounds, accounts, decidedAt);
    }

    public UUID paperId() {
        return paperId;
    }

    /** Null while nobody has said why. */
    public String reasons() {
        return reasons;
    }

    public String reasonsByName() {
        return reasonsByName;
    }

    public Instant reasonsAt() {
        return reasonsAt;
    }

    /** Null while no judge has decided. */
    public Outcome outcome() {
        return outcome;
    }

    /** Why the judge decided so. */
    public String grounds() {
        return grounds;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
