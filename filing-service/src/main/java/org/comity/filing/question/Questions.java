package org.comity.filing.question;

import static org.comity.filing.problem.CaseProblem.QUESTION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.comity.filing.paper.Standing;
import org.comity.filing.question.Question.State;
import org.comity.http.Position;

@ApplicationScoped
public class Questions implements PanacheRepositoryBase<Question, UUID> {

    /** One of which the caller may know, held until the end of the transaction. */
    Question lock(Standing standing, UUID id) {
        return find("id = ?1 and caseId = ?2", id, standing.file().id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .filter(question -> standing.isOfTheCourt()
                        || question.readers().include(standing.side().role()))
                .orElseThrow(() -> QUESTION_NOT_FOUND.with(id));
    }

    /**
     * Those of which the caller may know, the newest first.
     *
     * @param state null for all
     * @param limit how many; one more is found if there is one
     */
    List<Question> of(Standing standing, State state, Position after, int limit) {
        UUID caseId = standing.file().id();
        String part = "caseId = ?1 and (askedAt, id) < (?2, ?3) and (?4 is null or state = ?4)";
        String order = " order by askedAt desc, id desc";
        return (standing.isOfTheCourt()
                        ? find(part + order, caseId, after.at(), after.id(), state)
                        : find(
                                part + " and (side = ?5 or forAll)" + order,
                                caseId,
                                after.at(),
                                after.id(),
                                state,
                                standing.side().role()))
                .range(0, limit)
                .list();
    }

    /** Those of several cases that nobody has answered, the oldest first. */
    public List<Question> openIn(List<UUID> cases) {
        return list("caseId in ?1 and waitsSince is not null order by waitsSince, id", cases);
    }

    long openOf(UUID partyId) {
        return count("partyId = ?1 and state = ?2", partyId, State.OPEN);
    }
}
