package org.comity.filing.bank;

import static org.comity.filing.problem.CaseProblem.BANK_ENTRY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.http.Position;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BankEntries implements PanacheRepositoryBase<BankEntry, UUID> {

    /** The newest first. @param state null for all. @param limit how many; one more is found if there is one */
    List<BankEntry> of(String court, BankEntry.@Nullable State state, Position after, int limit) {
        return (state == null
                        ? find(
                                "court = ?1 and (importedAt, id) < (?2, ?3) order by importedAt desc, id desc",
                                court,
                                after.at(),
                                after.id())
                        : find(
                                "court = ?1 and (importedAt, id) < (?2, ?3) and state = ?4 order by importedAt desc, id desc",
                                court,
                                after.at(),
                                after.id(),
                                state))
                .range(0, limit)
                .list();
    }

    /** Held until the end of the transaction. @throws org.comity.http.ProblemException BANK_ENTRY_NOT_FOUND, also for another court's */
    BankEntry lock(String court, UUID id) {
        return find("id = ?1 and court = ?2", id, court)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> BANK_ENTRY_NOT_FOUND.with(id));
    }

    /** Which of these stood in a statement of the court before. */
    Set<String> known(String court, Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(
                                "select e.bankKey from BankEntry e where e.court = ?1 and e.bankKey in ?2",
                                String.class)
                        .setParameter(1, court)
                        .setParameter(2, keys)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** What was booked for further fees, by the entry, in the order in which it was said. */
    Map<UUID, List<BankEntryPart>> partsOf(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from BankEntryPart p where p.entryId in ?1 order by p.entryId, p.position",
                                BankEntryPart.class)
                        .setParameter(1, entries)
                        .getResultStream()
                        .collect(Collectors.groupingBy(BankEntryPart::entryId));
    }

    void persist(BankEntryPart part) {
        getEntityManager().persist(part);
    }

    long waitingOf(UUID statementId) {
        return count("statementId = ?1 and state = ?2", statementId, BankEntry.State.WAITING);
    }
}
