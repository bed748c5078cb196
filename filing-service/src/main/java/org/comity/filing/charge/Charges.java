package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.CHARGE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.charge.Charge.State;
import org.comity.http.Position;

@ApplicationScoped
class Charges implements PanacheRepositoryBase<Charge, UUID> {

    /** Held until the end of the transaction. */
    Charge lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> CHARGE_NOT_FOUND.with(id));
    }

    /** Those of a case, the newest first. @param limit how many; one more is found if there is one */
    List<Charge> of(UUID caseId, Position after, int limit) {
        return find(
                        "caseId = ?1 and (openedAt, id) < (?2, ?3) order by openedAt desc, id desc",
                        caseId,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** The same, of some parties alone. @param claims whether that of the claim too, which plaintiffs owe together */
    List<Charge> ofParties(UUID caseId, Collection<UUID> parties, boolean claims, Position after, int limit) {
        return find(
                        "caseId = ?1 and (partyId in ?4 or kind = ?5 and ?6 = true) and (openedAt, id) < (?2, ?3) "
                                + "order by openedAt desc, id desc",
                        caseId,
                        after.at(),
                        after.id(),
                        parties,
                        Charge.CLAIM,
                        claims)
                .range(0, limit)
                .list();
    }

    Charge require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .singleResultOptional()
                .orElseThrow(() -> CHARGE_NOT_FOUND.with(id));
    }

    boolean isOfClaim(UUID caseId) {
        return count("caseId = ?1 and kind = ?2", caseId, Charge.CLAIM) > 0;
    }

    Optional<Charge> ofApplication(UUID applicationId) {
        return find("applicationId = ?1", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** By the serials of their references, of a court's cases; the least first. */
    List<Charge> numbered(String court, Collection<Long> serials) {
        return serials.isEmpty()
                ? List.of()
                : list(
                        "serial in ?1 and caseId in (select f.id from CaseFile f where f.court = ?2) order by serial",
                        serials,
                        court);
    }

    /** Open ones of a court's cases with serials between two, both included. */
    List<Charge> openBetween(String court, long first, long last) {
        return list(
                "serial between ?1 and ?2 and state = ?3 and caseId in (select f.id from CaseFile f where f.court = ?4) "
                        + "order by serial",
                first,
                last,
                State.OPEN,
                court);
    }

    Optional<Charge> ofPaper(UUID paperId) {
        return find("paperId = ?1", paperId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    boolean isOfApplication(UUID applicationId) {
        return count("applicationId = ?1", applicationId) > 0;
    }

    /** Those of a case that nobody has paid, the newest first. */
    List<Charge> open(UUID caseId) {
        return list("caseId = ?1 and state = ?2 order by openedAt desc, id desc", caseId, State.OPEN);
    }

    /** What some parties have claimed by papers of some kinds that stand, in yuan. */
    BigDecimal claimedCny(Collection<UUID> parties, Set<String> kinds) {
        BigDecimal sum = getEntityManager()
                .createQuery(
                        "select sum(c.claimedCny) from Charge c where c.partyId in ?1 and c.kind in ?2 and c.state <> ?3",
                        BigDecimal.class)
                .setParameter(1, parties)
                .setParameter(2, kinds)
                .setParameter(3, State.VOID)
                .getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
