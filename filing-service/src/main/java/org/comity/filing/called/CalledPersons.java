package org.comity.filing.called;

import static org.comity.filing.problem.CaseProblem.CALLED_PERSONS_ENOUGH;
import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_KNOWN;
import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class CalledPersons implements PanacheRepositoryBase<CalledPerson, UUID> {
    /** Source: J 122. */
    private static final int ASSISTANTS_OF_A_PARTY = 2;

    /** In the order in which the court called them. @param limit how many; one more is found if there is one */
    List<CalledPerson> of(UUID caseId, Position after, int limit) {
        return find("caseId = ?1 and (calledAt, id) > (?2, ?3) order by calledAt, id", caseId, after.at(), after.id())
                .range(0, limit)
                .list();
    }

    /** Held until the end of the transaction. */
    CalledPerson lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> CALLED_PERSON_NOT_FOUND.with(id));
    }

    /**
     * In a case that is held.
     *
     * @throws org.comity.http.ProblemException CALLED_PERSON_KNOWN if the same is called already, CALLED_PERSONS_ENOUGH if a party has
     *     two who assist it. Source: J 122
     */
    void requireRoom(UUID caseId, Calling said) {
        if (count(
                        "caseId = ?1 and calledAs = ?2 and name = ?3 and releasedAt is null",
                        caseId,
                        said.calledAs(),
                        said.plainName())
                > 0) {
            throw CALLED_PERSON_KNOWN.with(said.plainName());
        }
        if (said.calledAs() == CalledPerson.As.EXPERT_ASSISTANT
                && count(
                                "partyId = ?1 and calledAs = ?2 and releasedAt is null",
                                said.partyId(),
                                CalledPerson.As.EXPERT_ASSISTANT)
                        >= ASSISTANTS_OF_A_PARTY) {
            throw CALLED_PERSONS_ENOUGH.with(ASSISTANTS_OF_A_PARTY);
        }
    }
}
