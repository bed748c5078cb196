package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.EFFECT_NOT_RECORDED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.IssueRule;
import org.comity.filing.paper.Paper;

@ApplicationScoped
class DecisionCourses implements PanacheRepositoryBase<DecisionCourse, UUID>, IssueRule {
    private static final String CERTIFICATE = "EFFECT_CERTIFICATE";

    Map<UUID, DecisionCourse> of(Collection<UUID> papers) {
        return papers.isEmpty()
                ? Map.of()
                : list("paperId in ?1", papers).stream()
                        .collect(Collectors.toMap(DecisionCourse::paperId, Function.identity()));
    }

    /** Of a case that is held; a new one if nothing was said of the decision yet. */
    DecisionCourse of(Paper paper) {
        return findByIdOptional(paper.id()).orElseGet(() -> {
            DecisionCourse begun = new DecisionCourse(paper);
            persist(begun);
            return begun;
        });
    }

    /** Whether it is on record that the decision is. */
    boolean isInEffect(UUID paperId) {
        return count("paperId = ?1 and effectiveOn is not null", paperId) > 0;
    }

    /** A certificate of effect says the day that is on record of a decision of the case. Source: CPL 297; J 548 (recalled). */
    @Override
    public void require(CourtDocument document) {
        if (document.kind().equals(CERTIFICATE)
                && count(
                                "caseId = ?1 and effectiveOn = ?2",
                                document.caseId(),
                                LocalDate.parse(document.fields().get("EFFECTIVE_ON")))
                        == 0) {
            throw EFFECT_NOT_RECORDED.with();
        }
    }
}
