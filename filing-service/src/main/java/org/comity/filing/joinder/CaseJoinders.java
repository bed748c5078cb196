package org.comity.filing.joinder;

import static org.comity.filing.problem.CaseProblem.JOINDER_ALREADY;
import static org.comity.filing.problem.CaseProblem.JOINDER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.JoinedCases;

@ApplicationScoped
class CaseJoinders implements PanacheRepositoryBase<CaseJoinder, UUID>, JoinedCases {
    private static final String OF = "(leadId = ?1 or joinedId = ?1)";

    private final CaseFiles files;

    CaseJoinders(CaseFiles files) {
        this.files = files;
    }

    /** In which the case leads or is joined, the first one first; those that are over too. */
    List<CaseJoinder> of(UUID caseId) {
        return list(OF + " order by joinedAt, id", caseId);
    }

    /** Held until the end of the transaction. */
    CaseJoinder lock(UUID caseId, UUID id) {
        return find("id = ?2 and " + OF, caseId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> JOINDER_NOT_FOUND.with(id));
    }

    /**
     * One leads, and no other leads it: whoever reads one of them finds all the others there.
     *
     * @throws org.comity.http.ProblemException JOINDER_ALREADY
     */
    void requireFree(CaseFile lead, CaseFile joined) {
        boolean leadIsJoined = count("joinedId = ?1 and partedAt is null", lead.id()) > 0;
        boolean joinedAlready = count(OF + " and partedAt is null", joined.id()) > 0;
        if (leadIsJoined || joinedAlready) {
            throw JOINDER_ALREADY.with(leadIsJoined ? lead.number() : joined.number());
        }
    }

    @Override
    public List<String> numbers(UUID caseId) {
        UUID lead = find("joinedId = ?1 and partedAt is null", caseId)
                .firstResultOptional()
                .map(CaseJoinder::leadId)
                .orElse(caseId);
        List<UUID> all = list("leadId = ?1 and partedAt is null", lead).stream()
                .map(CaseJoinder::joinedId)
                .toList();
        return all.isEmpty()
                ? List.of()
                : files.list("(id = ?1 or id in ?2) and id <> ?3 order by registeredAt, id", lead, all, caseId).stream()
                        .map(CaseFile::number)
                        .toList();
    }
}
