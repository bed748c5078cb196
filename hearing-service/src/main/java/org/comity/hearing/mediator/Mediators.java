package org.comity.hearing.mediator;

import static org.comity.hearing.problem.HearingProblem.MEDIATOR_GROUNDS_MISSING;
import static org.comity.hearing.problem.HearingProblem.MEDIATOR_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.MEDIATOR_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.http.PlainText;
import org.comity.http.Position;

@ApplicationScoped
public class Mediators implements PanacheRepositoryBase<Mediator, UUID> {
    private final EntityManager entities;

    Mediators(EntityManager entities) {
        this.entities = entities;
    }

    /** All of a court's register, in the order in which they came into it. One more is found if there is one. */
    List<Mediator> ofCourt(String court, Position after, int limit) {
        return find(
                        "court = ?1 and (addedAt, mediatorId) > (?2, ?3) order by addedAt, mediatorId",
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** Those whom somebody can choose now. One more is found if there is one. */
    List<Mediator> working(String court, Position after, int limit) {
        return find(
                        "court = ?1 and accountId is not null and suspendedAt is null and (addedAt, mediatorId) > (?2, ?3) order by addedAt, mediatorId",
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** @throws org.comity.http.ProblemException MEDIATOR_NOT_FOUND if the court's register has none under that id */
    Mediator requireLocked(String court, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(each -> each.court().equals(court))
                .orElseThrow(() -> MEDIATOR_NOT_FOUND.with(id));
    }

    /** Held until the end of the transaction, so that two accounts cannot both use it. */
    Optional<Mediator> withCode(String digest) {
        return find("codeDigest", digest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @throws org.comity.http.ProblemException MEDIATOR_UNKNOWN for who is not of the register of the case's court, or cannot be chosen now */
    Mediator requireWorking(CourtCase courtCase, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.court().equals(courtCase.court()) && each.works())
                .orElseThrow(MEDIATOR_UNKNOWN::with);
    }

    /**
     * Who is to mediate, and why the court names them: null where every party of the case chose them, and they may be asked in such a dispute.
     *
     * @throws org.comity.http.ProblemException MEDIATOR_UNKNOWN, or MEDIATOR_GROUNDS_MISSING where grounds are needed and there are none
     */
    public Named name(CourtCase courtCase, UUID id, String grounds) {
        if (id == null) {
            throw MEDIATOR_UNKNOWN.with();
        }
        Mediator mediator = requireWorking(courtCase, id);
        if (MediatorChoice.isOfAll(id, courtCase, choices(courtCase.caseId())) && mediator.fits(courtCase)) {
            return new Named(mediator, null);
        }
        if (PlainText.isBlank(grounds)) {
            throw MEDIATOR_GROUNDS_MISSING.with(mediator.name());
        }
        return new Named(mediator, PlainText.strip(grounds));
    }

    /** @param grounds null where the parties chose together */
    public record Named(Mediator mediator, String grounds) {}

    List<MediatorChoice> choices(UUID caseId) {
        return entities.createQuery("from MediatorChoice where key.caseId = ?1", MediatorChoice.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    MediatorChoice choiceOf(UUID caseId, UUID partyId) {
        MediatorChoice before = entities.find(MediatorChoice.class, new MediatorChoice.Key(caseId, partyId));
        return before == null ? new MediatorChoice(caseId, partyId) : before;
    }

    void keep(MediatorChoice choice) {
        entities.merge(choice);
    }
}
