package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.casefile.KnownCases;
import org.comity.http.Caller;

@ApplicationScoped
public class Hearings implements PanacheRepositoryBase<Hearing, UUID> {
    public Hearing require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> HEARING_NOT_FOUND.with(id));
    }

    /** Until the transaction ends nobody else decides anything about it: of many who come at once each sees what the one before did. */
    public Hearing requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> HEARING_NOT_FOUND.with(id));
    }

    /** For whoever has a seat in it or works at its court; to everybody else it is not there. */
    public Hearing requireFor(UUID id, Caller caller) {
        Hearing hearing = require(id);
        if (hearing.seatsOf(caller.accountId()).isEmpty() && !KnownCases.isStaffOf(hearing.knownCase(), caller)) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return hearing;
    }

    /** @throws org.comity.http.ProblemException HEARING_NOT_FOUND for everybody but the staff of its court */
    public Hearing requireForStaff(UUID id, Caller caller) {
        Hearing hearing = require(id);
        if (!KnownCases.isStaffOf(hearing.knownCase(), caller)) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return hearing;
    }

    /** The next one first. */
    public List<Hearing> ofCase(UUID caseId) {
        return find("knownCase.caseId = ?1 order by startsAt desc, id", caseId)
                .page(0, 100)
                .list();
    }

    /** Those in which an account has a seat. */
    public List<Hearing> withSeatFor(UUID accountId) {
        return find(
                        "select h from Hearing h where exists (select 1 from HearingSeat s where s.hearing = h and"
                                + " s.accountId = ?1) order by h.startsAt desc, h.id",
                        accountId)
                .page(0, 100)
                .list();
    }

    /** The court's own list. */
    public List<Hearing> ofCourt(String court) {
        return find("knownCase.court = ?1 order by startsAt desc, id", court)
                .page(0, 100)
                .list();
    }
}
