package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.CONCILIATION_ANSWERED;
import static org.comity.filing.problem.CaseProblem.CONCILIATION_FAILED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConciliationAnswers implements PanacheRepositoryBase<ConciliationAnswer, ConciliationAnswer.Key> {

    /** Those to the statements of a case, the earliest first. */
    List<ConciliationAnswer> of(UUID caseId) {
        return list("caseId = ?1 order by notedAt, partyId", caseId);
    }

    /**
     * One more, of a case that is held.
     *
     * @throws org.comity.http.ProblemException CONCILIATION_FAILED once a party has refused, CONCILIATION_ANSWERED if this one has
     *     received it
     */
    void add(ConciliationAnswer one) {
        List<ConciliationAnswer> before = list("paperId", one.paperId());
        if (before.stream().anyMatch(ConciliationAnswer::isRefusal)) {
            throw CONCILIATION_FAILED.with();
        }
        if (before.stream().anyMatch(each -> each.partyId().equals(one.partyId()))) {
            throw CONCILIATION_ANSWERED.with();
        }
        persist(one);
    }
}
