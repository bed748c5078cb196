package org.comity.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Caller;

/** Whoever may not see a case gets the answer that there is none. Who asks is passed in, so that jobs can look up cases as well. */
@ApplicationScoped
public class CourtCases implements PanacheRepositoryBase<CourtCase, UUID> {

    /** The case of something that this service keeps: asks nobody who wants to know. */
    public CourtCase require(UUID caseId) {
        return findByIdOptional(caseId)
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " is not known"));
    }

    /** For its court: clerks and supervisors, and to whom it was given. What each may do there is said at each command. */
    public Optional<CourtCase> findForStaff(UUID caseId, Caller caller) {
        return findByIdOptional(caseId).filter(found -> found.hasStaff(caller));
    }

    /** For its court likewise, and for its parties. */
    public Optional<CourtCase> findForParticipant(UUID caseId, Caller caller) {
        return findByIdOptional(caseId).filter(found -> found.isOpenTo(caller));
    }
}
