package org.comity.filing.called;

import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_CHANGED;
import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_RELEASED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is heard in a case and is no party, from the court's decision on until it releases them. */
@Entity
public class CalledPerson {
    /** As what. */
    @Schema(name = "CalledAs")
    public enum As {
        /** For a party, or called by the court itself. Source: CPL 75, 76; J 117. */
        WITNESS("WITNESS"),
        /** Whom the court appoints. Source: CPL 79, 81. */
        EXPERT("APPRAISAL"),
        /** Who speaks for a party on questions of expertise. Source: CPL 82; J 122. */
        EXPERT_ASSISTANT("EXPERT_ASSISTANT");

        private final String application;

        As(String application) {
            this.application = application;
        }

        /** The kind of application that asks for one. */
        String application() {
            return application;
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private As calledAs;

    private UUID partyId;
    private String name;
    private String language;
    private String about;
    private String reasons;
    private UUID paperId;
    private UUID applicationId;
    private String calledByName;
    private Instant calledAt;
    private String releasedBecause;
    private String releasedByName;
    private Instant releasedAt;

    protected CalledPerson() {}

    CalledPerson(UUID caseId, Calling said, Caller by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.calledAs = said.calledAs();
        this.partyId = said.partyId();
        this.name = said.plainName();
        this.language = said.language();
        this.about = PlainText.strip(said.about());
        this.reasons = PlainText.strip(said.reasons());
        this.paperId = said.paperId();
        this.applicationId = said.applicationId();
        this.calledByName = by.name();
        this.calledAt = now;
    }

    /** @throws org.comity.http.ProblemException CALLED_PERSON_RELEASED, CALLED_PERSON_CHANGED */
    void release(long seen, String because, Caller by, Instant now) {
        if (releasedAt != null) {
            throw CALLED_PERSON_RELEASED.with(name);
        }
        if (seen != version) {
            throw CALLED_PERSON_CHANGED.with(name);
        }
        releasedBecause = PlainText.strip(because);
        releasedByName = by.name();
        releasedAt = now;
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

    As calledAs() {
        return calledAs;
    }

    /** For which party; null for whom the court itself appointed or called. */
    UUID partyId() {
        return partyId;
    }

    String name() {
        return name;
    }

    /** BCP 47, in which the person speaks; null if nobody said. */
    String language() {
        return language;
    }

    String about() {
        return about;
    }

    String reasons() {
        return reasons;
    }

    /** The paper of the case by which the person was called; null if there is none. */
    UUID paperId() {
        return paperId;
    }

    /** The granted application, likewise. */
    UUID applicationId() {
        return applicationId;
    }

    String calledByName() {
        return calledByName;
    }

    Instant calledAt() {
        return calledAt;
    }

    /** Null until the court releases the person, as the others about that. */
    Instant releasedAt() {
        return releasedAt;
    }

    String releasedBecause() {
        return releasedBecause;
    }

    String releasedByName() {
        return releasedByName;
    }
}
