package org.comity.filing.joinder;

import static org.comity.filing.problem.CaseProblem.JOINDER_CHANGED;
import static org.comity.filing.problem.CaseProblem.JOINDER_OVER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That one case is heard with another, which leads. Each keeps its number, its papers and its own decision. */
@Entity
class CaseJoinder {
    /** Why cases are heard together. */
    @Schema(name = "JoinderGround", description = "Why cases are heard together")
    enum Ground {
        /** They arise from the same facts, and were brought to the same court. Source: J 221 */
        SAME_FACTS,
        /** Their subject is of the same kind, and the parties consented. Source: CPL 55 */
        SAME_KIND
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID leadId;
    private UUID joinedId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String consent;
    private UUID applicationId;
    private String reasons;
    private Instant joinedAt;
    private UUID joinedBy;
    private String joinedByName;
    private Instant partedAt;
    private String partedByName;
    private String partedReasons;

    protected CaseJoinder() {}

    CaseJoinder(CaseFile lead, CaseFile joined, JoinderRequest request, Caller by, Instant now) {
        this.id = UUID.randomUUID();
        this.leadId = lead.id();
        this.joinedId = joined.id();
        this.ground = request.ground();
        this.consent = PlainText.isBlank(request.consent()) ? null : PlainText.strip(request.consent());
        this.applicationId = request.applicationId();
        this.reasons = PlainText.strip(request.reasons());
        this.joinedAt = now;
        this.joinedBy = by.accountId();
        this.joinedByName = by.name();
    }

    /** @throws org.comity.http.ProblemException JOINDER_OVER, JOINDER_CHANGED */
    void part(long seen, String because, Caller by, Instant now) {
        if (partedAt != null) {
            throw JOINDER_OVER.with();
        }
        if (seen != version) {
            throw JOINDER_CHANGED.with();
        }
        partedAt = now;
        partedByName = by.name();
        partedReasons = PlainText.strip(because);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID leadId() {
        return leadId;
    }

    UUID joinedId() {
        return joinedId;
    }

    /** The other of the two. */
    UUID other(UUID caseId) {
        return caseId.equals(leadId) ? joinedId : leadId;
    }

    Ground ground() {
        return ground;
    }

    /** How the parties consented; null where the law does not ask for it and nothing was said. */
    String consent() {
        return consent;
    }

    String reasons() {
        return reasons;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    String joinedByName() {
        return joinedByName;
    }

    /** Null while they are heard together; so are the others about that. */
    Instant partedAt() {
        return partedAt;
    }

    String partedByName() {
        return partedByName;
    }

    String partedReasons() {
        return partedReasons;
    }
}
