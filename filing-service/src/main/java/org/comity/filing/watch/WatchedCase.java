package org.comity.filing.watch;

import static org.comity.filing.problem.CaseProblem.WATCH_CHANGED;
import static org.comity.filing.problem.CaseProblem.WATCH_LIFTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case is watched, and why. */
@Entity
public class WatchedCase {
    /** The four kinds. Source: 法发〔2021〕30号, art. 2, recalled. */
    @Schema(name = "WatchCategory")
    public enum Category {
        /** Major, difficult, complicated or sensitive. */
        MAJOR,
        /** A dispute of many, or one that the public follows, which may affect the peace of society. */
        GROUP,
        /** It may be decided otherwise than like cases of this court or one above. */
        CONFLICT,
        /** Somebody reports that a judge of it acts against the law. */
        COMPLAINT
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String court;

    @Enumerated(EnumType.STRING)
    private Category category;

    private boolean byRule;
    private Instant since;
    private Instant liftedAt;

    protected WatchedCase() {}

    WatchedCase(CaseFile file, Category category, boolean byRule, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.court = file.court();
        this.category = category;
        this.byRule = byRule;
        this.since = now;
    }

    /** @throws org.comity.http.ProblemException WATCH_LIFTED, WATCH_CHANGED */
    void requireOpen(long seen) {
        if (liftedAt != null) {
            throw WATCH_LIFTED.with();
        }
        if (seen != version) {
            throw WATCH_CHANGED.with();
        }
    }

    void lift(Instant now) {
        liftedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    Category category() {
        return category;
    }

    /** Whether a rule found it, and nobody. */
    boolean isByRule() {
        return byRule;
    }

    Instant since() {
        return since;
    }

    /** Null while it is watched. */
    Instant liftedAt() {
        return liftedAt;
    }
}
