package org.comity.filing.rendering;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Who interprets at a hearing of a case that was set and not called off. */
@ApplicationScoped
class CaseInterpreters {
    private final EntityManager database;

    CaseInterpreters(EntityManager database) {
        this.database = database;
    }

    /** From now on these interpret at a hearing, and nobody else; nobody where it is called off. */
    void replace(UUID caseId, UUID hearingId, Collection<UUID> accounts) {
        database.createNativeQuery("delete from case_interpreter where hearing_id = ?1 and case_id = ?2")
                .setParameter(1, hearingId)
                .setParameter(2, caseId)
                .executeUpdate();
        accounts.stream().distinct().forEach(account -> database.createNativeQuery(
                        "insert into case_interpreter (case_id, hearing_id, account_id) values (?1, ?2, ?3)")
                .setParameter(1, caseId)
                .setParameter(2, hearingId)
                .setParameter(3, account)
                .executeUpdate());
    }

    /** @throws org.comity.http.ProblemException CASE_NOT_FOUND unless the account interprets at a hearing of the case */
    void requireInterprets(UUID caseId, UUID account) {
        boolean interprets = !database.createNativeQuery(
                        "select 1 from case_interpreter where case_id = ?1 and account_id = ?2")
                .setParameter(1, caseId)
                .setParameter(2, account)
                .getResultList()
                .isEmpty();
        if (!interprets) {
            throw CASE_NOT_FOUND.with(caseId);
        }
    }
}
