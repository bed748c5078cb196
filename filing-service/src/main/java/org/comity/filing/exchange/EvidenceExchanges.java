package org.comity.filing.exchange;

import static org.comity.filing.problem.CaseProblem.EXCHANGE_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_OPEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.exchange.EvidenceExchange.State;
import org.comity.filing.paper.OpenExchange;

@ApplicationScoped
public class EvidenceExchanges implements PanacheRepositoryBase<EvidenceExchange, UUID>, OpenExchange {

    /** Those of a case, the first one first. */
    List<EvidenceExchange> of(UUID caseId) {
        return list("caseId = ?1 order by setAt, id", caseId);
    }

    /** Those of some cases that were neither held nor cancelled; a case has one at most. */
    public List<EvidenceExchange> openIn(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : list("caseId in ?1 and state = ?2", cases, State.SET);
    }

    @Override
    public Optional<UUID> in(UUID caseId) {
        return openIn(List.of(caseId)).stream()
                .filter(exchange -> !exchange.isOpened())
                .map(EvidenceExchange::id)
                .findFirst();
    }

    /** One of the case, held. @throws org.comity.http.ProblemException EXCHANGE_NOT_FOUND */
    EvidenceExchange lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> EXCHANGE_NOT_FOUND.with(id));
    }

    /** Which number the next one has. @throws org.comity.http.ProblemException EXCHANGE_OPEN while one is to come */
    int next(UUID caseId) {
        if (!openIn(List.of(caseId)).isEmpty()) {
            throw EXCHANGE_OPEN.with();
        }
        return (int) count("caseId = ?1 and state = ?2", caseId, State.HELD) + 1;
    }
}
