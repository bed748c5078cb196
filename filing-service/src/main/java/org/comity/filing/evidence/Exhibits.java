package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.EVIDENCE_CLOSED;
import static org.comity.filing.problem.CaseProblem.EXHIBIT_NOT_LATE;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.law.PaperKind;

/** The exhibits of cases, with the opinions on them. */
@ApplicationScoped
class Exhibits implements PanacheRepositoryBase<ExhibitOpinion, UUID> {
    /** The kinds of paper that prove something. Source: CPL 66, 124(4). */
    static final Set<String> KINDS = Set.of("EVIDENCE", "CONTRACT");

    private final Papers papers;
    private final Deadlines deadlines;

    Exhibits(Papers papers, Deadlines deadlines) {
        this.papers = papers;
        this.deadlines = deadlines;
    }

    /** @throws org.comity.http.ProblemException EVIDENCE_CLOSED once the case is decided at this court */
    void requirePending(UUID caseId) {
        if (papers.phaseOf(caseId) != PaperKind.Phase.PENDING) {
            throw EVIDENCE_CLOSED.with();
        }
    }

    /** @throws org.comity.http.ProblemException EXHIBIT_NOT_LATE if it came in time */
    void requireLate(Paper exhibit) {
        if (deadlines.lateAmong(List.of(exhibit.id())).isEmpty()) {
            throw EXHIBIT_NOT_LATE.with();
        }
    }

    /** An exhibit that was handed in, stands, and is read by whoever asks; anything else is none. */
    Paper require(Standing reader, UUID id) {
        Paper paper = papers.require(reader, id);
        if (!paper.isFiled() || paper.isTranslation() || !KINDS.contains(paper.kind())) {
            throw PAPER_NOT_FOUND.with(id);
        }
        return paper;
    }

    /** By exhibit; the latest word first, also where the same party has spoken before. */
    Map<UUID, List<ExhibitOpinion>> on(Collection<UUID> exhibits) {
        return exhibits.isEmpty()
                ? Map.of()
                : list("paperId in ?1 order by givenAt desc, id", exhibits).stream()
                        .collect(Collectors.groupingBy(ExhibitOpinion::paperId));
    }

    /** What was said or decided of those that came late, by exhibit. */
    Map<UUID, LateExhibit> late(Collection<UUID> exhibits) {
        return exhibits.isEmpty()
                ? Map.of()
                : getSession()
                        .createSelectionQuery("from LateExhibit where paperId in :exhibits", LateExhibit.class)
                        .setParameter("exhibits", exhibits)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(LateExhibit::paperId, Function.identity()));
    }

    /** By exhibit; the latest note first. */
    Map<UUID, List<OriginalShown>> originals(Collection<UUID> exhibits) {
        return exhibits.isEmpty()
                ? Map.of()
                : getSession()
                        .createSelectionQuery(
                                "from OriginalShown where paperId in :exhibits order by number desc",
                                OriginalShown.class)
                        .setParameter("exhibits", exhibits)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(OriginalShown::paperId));
    }

    int notesOfOriginal(UUID exhibit) {
        return originals(List.of(exhibit)).getOrDefault(exhibit, List.of()).size();
    }

    void keep(OriginalShown shown) {
        getSession().persist(shown);
    }

    /** What is kept of one that came late; a new leaf if nothing is yet. */
    LateExhibit lateLeaf(Paper exhibit) {
        LateExhibit kept = getSession().find(LateExhibit.class, exhibit.id());
        if (kept == null) {
            kept = new LateExhibit(exhibit.caseId(), exhibit.id());
            getSession().persist(kept);
        }
        return kept;
    }
}
