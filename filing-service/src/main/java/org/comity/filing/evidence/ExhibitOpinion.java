package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.OPINION_WITHOUT_REASONS;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.paper.Author;
import org.comity.filing.paper.Paper;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** What a party says in writing of an exhibit of the other side. Source: J 103, 104. */
@Entity
@Immutable
public class ExhibitOpinion {
    /** Nothing is taken for granted: who does not comment says so. */
    @Schema(name = "ExhibitView")
    public enum View {
        ACCEPTED,
        DISPUTED,
        NO_COMMENT
    }

    @Id
    private UUID id;

    private UUID caseId;
    private UUID paperId;

    @Embedded
    private Author author;

    @Enumerated(EnumType.STRING)
    private View authenticity;

    @Enumerated(EnumType.STRING)
    private View legality;

    @Enumerated(EnumType.STRING)
    private View relevance;

    private String reasons;
    private boolean originalDemanded;
    private Instant givenAt;

    protected ExhibitOpinion() {}

    /** @throws org.comity.http.ProblemException OPINION_WITHOUT_REASONS if something is disputed and nothing says why */
    ExhibitOpinion(Paper exhibit, Author author, ExhibitResource.Opinion said, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = exhibit.caseId();
        this.paperId = exhibit.id();
        this.author = author;
        this.authenticity = said.authenticity();
        this.legality = said.legality();
        this.relevance = said.relevance();
        this.reasons = PlainText.isBlank(said.reasons()) ? null : PlainText.strip(said.reasons());
        this.originalDemanded = said.originalDemanded();
        this.givenAt = now;
        if (reasons == null && Stream.of(authenticity, legality, relevance).anyMatch(View.DISPUTED::equals)) {
            throw OPINION_WITHOUT_REASONS.with();
        }
    }

    /** @param accounts of those who may read it now, without its author's */
    ExhibitOpinionGiven given(Paper exhibit, List<UUID> accounts) {
        return new ExhibitOpinionGiven(
                caseId,
                paperId,
                exhibit.digest(),
                id,
                author.partyId(),
                authenticity,
                legality,
                relevance,
                reasons,
                originalDemanded,
                accounts,
                givenAt);
    }

    public UUID id() {
        return id;
    }

    public UUID paperId() {
        return paperId;
    }

    public Author author() {
        return author;
    }

    public View authenticity() {
        return authenticity;
    }

    public View legality() {
        return legality;
    }

    public View relevance() {
        return relevance;
    }

    /** Null if nothing is disputed and nothing was said. */
    public String reasons() {
        return reasons;
    }

    /** Whether the original is to be shown. Source: CPL 73; EV 61. */
    public boolean isOriginalDemanded() {
        return originalDemanded;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
