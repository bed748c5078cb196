package org.comity.filing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Assignees implements PanacheRepositoryBase<Assignee, UUID> {

    /** Those of each case, who presides first; a case that was given to nobody is absent. */
    public Map<UUID, List<Assignee>> of(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : list("caseId in ?1 order by position", cases).stream()
                        .collect(Collectors.groupingBy(Assignee::caseId));
    }

    public boolean isAssigned(UUID caseId, UUID account) {
        return count("caseId = ?1 and accountId = ?2", caseId, account) > 0;
    }

    /** What somebody of the court is in a case; empty for whom it was not given to. */
    public Optional<Office> officeIn(UUID caseId, UUID account) {
        return find("caseId = ?1 and accountId = ?2 order by position", caseId, account)
                .firstResultOptional()
                .map(Assignee::office);
    }

    /** Whether somebody presides in a case, or hears it alone. */
    public boolean presides(UUID caseId, UUID account) {
        return officeIn(caseId, account).filter(Office::presides).isPresent();
    }

    /** The open cases of a court that are in somebody's hands in an office of this role. */
    public List<UUID> openCasesOf(UUID account, String court, String role) {
        return list("accountId = ?1 and court = ?2 and open order by caseId", account, court).stream()
                .filter(assignee -> assignee.office().role().equals(role))
                .map(Assignee::caseId)
                .toList();
    }

    /** From now on these work on the case, and nobody else. The case is held. */
    public void replace(CaseFile file, List<Assignee> members) {
        delete("caseId", file.id());
        persist(members);
        getEntityManager()
                .createNativeQuery("update case_file set assigned = true where id = ?1 and not assigned")
                .setParameter(1, file.id())
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("update deadline set of_nobody = false where case_id = ?1 and of_nobody")
                .setParameter(1, file.id())
                .executeUpdate();
    }

    /** @param open whether the case is still to be decided at this court */
    public void mark(UUID caseId, boolean open) {
        getEntityManager()
                .createNativeQuery("update assignee set open = ?2 where case_id = ?1 and open <> ?2")
                .setParameter(1, caseId)
                .setParameter(2, open)
                .executeUpdate();
    }
}
