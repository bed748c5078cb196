package org.comity.hearing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class CalledPersons implements PanacheRepositoryBase<CalledPerson, UUID> {
    /** Those of a case who are still to be heard, whom the court called first. No more than a courtroom holds. */
    public List<CalledPerson> toBeHeard(UUID caseId) {
        return list("caseId = ?1 and releasedAt is null order by calledAt, personId", caseId);
    }
}
