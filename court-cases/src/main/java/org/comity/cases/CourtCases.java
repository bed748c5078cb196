package org.comity.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /** One party of a case, without the rest of it; empty if there is no such party. */
    public Optional<CaseParty> party(UUID caseId, UUID partyId) {
        return getEntityManager()
                .createQuery("""
                        select p from CourtCase c join c.parties p left join fetch p.representatives
                         where c.caseId = :caseId and p.partyId = :partyId""", CaseParty.class)
                .setParameter("caseId", caseId)
                .setParameter("partyId", partyId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those papers of a case that have these ids, without the others, of which there may be hundreds. */
    public List<CaseDocument> documents(UUID caseId, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select d from CourtCase c join c.documents d where c.caseId = :caseId and d.documentId in :ids",
                        CaseDocument.class)
                .setParameter("caseId", caseId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** For its court likewise, and for its parties. */
    public Optional<CourtCase> findForParticipant(UUID caseId, Caller caller) {
        return findByIdOptional(caseId).filter(found -> found.isOpenTo(caller));
    }
}
