package org.comity.filing.intake;

import static org.comity.filing.problem.CaseProblem.IMPORT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class CaseImports implements PanacheRepositoryBase<CaseImport, UUID> {

    /** @throws org.comity.http.ProblemException IMPORT_NOT_FOUND for anybody but its sender */
    CaseImport requireOf(UUID account, UUID id) {
        return find("id = ?1 and accountId = ?2", id, account)
                .singleResultOptional()
                .orElseThrow(() -> IMPORT_NOT_FOUND.with(id));
    }

    /** The same file of the same sender, while lines of it wait. */
    Optional<CaseImport> underWay(UUID account, String digest) {
        return find("accountId = ?1 and digest = ?2 and finishedAt is null", account, digest)
                .firstResultOptional();
    }

    /** Newest first. @return one more than the limit, if there is one more */
    List<CaseImport> of(UUID account, Position after, int limit) {
        return find(
                        "accountId = ?1 and (startedAt, id) < (?2, ?3) order by startedAt desc, id desc",
                        account,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    List<UUID> unfinished() {
        return getEntityManager()
                .createQuery("select id from CaseImport where finishedAt is null order by startedAt", UUID.class)
                .getResultList();
    }

    /** How many lines stand how. */
    Map<ImportLine.State, Long> counts(UUID importId) {
        Map<ImportLine.State, Long> counts = new EnumMap<>(ImportLine.State.class);
        getEntityManager()
                .createQuery(
                        "select state, count(*) from ImportLine where key.importId = ?1 group by state", Object[].class)
                .setParameter(1, importId)
                .getResultStream()
                .forEach(row -> counts.put((ImportLine.State) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * The next line that waits, held until the end of the transaction; one that another process holds is passed over. Empty if there is
     * none, or all are held.
     */
    Optional<ImportLine> nextWaiting(UUID importId) {
        List<?> next = getEntityManager()
                .createNativeQuery("""
                        select * from case_import_line where import_id = ?1 and state = 'WAITING'
                        order by position limit 1 for update skip locked""", ImportLine.class)
                .setParameter(1, importId)
                .getResultList();
        return next.stream().map(ImportLine.class::cast).findFirst();
    }

    ImportLine lockedLine(UUID importId, int position) {
        return getEntityManager()
                .find(ImportLine.class, new ImportLine.Key(importId, position), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param state null for all @return one more than the limit, if there is one more */
    List<ImportLine> lines(UUID importId, ImportLine.State state, int after, int limit) {
        return getEntityManager()
                .createQuery("""
                        from ImportLine where key.importId = :import and key.position > :after
                           and (:state is null or state = :state) order by key.position""", ImportLine.class)
                .setParameter("import", importId)
                .setParameter("after", after)
                .setParameter("state", state)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
