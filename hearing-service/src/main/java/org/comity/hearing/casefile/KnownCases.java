package org.comity.hearing.casefile;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.http.Caller;

@ApplicationScoped
public class KnownCases implements PanacheRepositoryBase<KnownCase, UUID> {
    public KnownCase require(UUID caseId) {
        return findByIdOptional(caseId).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
    }

    /** For the staff of its court; to everybody else the case is not there. */
    public KnownCase requireForStaff(UUID caseId, Caller caller) {
        KnownCase known = require(caseId);
        if (!isStaffOf(known, caller)) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        return known;
    }

    /** For the staff of its court and its parties. */
    public KnownCase requireForParticipant(UUID caseId, Caller caller) {
        KnownCase known = require(caseId);
        if (!isStaffOf(known, caller) && !known.hasParty(caller.accountId())) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        return known;
    }

    public static boolean isStaffOf(KnownCase known, Caller caller) {
        return (caller.is("clerk") || caller.is("judge"))
                && caller.court().filter(known.court()::equals).isPresent();
    }
}
