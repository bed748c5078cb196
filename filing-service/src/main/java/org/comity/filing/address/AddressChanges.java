package org.comity.filing.address;

import static org.comity.filing.problem.FilingProblem.ADDRESS_CHANGE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.address.AddressChange.State;
import org.comity.http.Position;

@ApplicationScoped
public class AddressChanges implements PanacheRepositoryBase<AddressChange, UUID> {

    /** Held until the end of the transaction. */
    AddressChange lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> ADDRESS_CHANGE_NOT_FOUND.with(id));
    }

    boolean isWaiting(UUID partyId) {
        return count("partyId = ?1 and state = ?2", partyId, State.STATED) > 0;
    }

    /**
     * Of these parties, the newest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<AddressChange> of(UUID caseId, Collection<UUID> parties, Position after, int limit) {
        return find(
                        "caseId = ?1 and partyId in ?2 and (statedAt, id) < (?3, ?4) order by statedAt desc, id desc",
                        caseId,
                        parties,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /**
     * What a court is to confirm, the oldest first.
     *
     * @param assignee of the court, in whose cases; null for all of them
     * @param limit how many; one more is found if there is one
     */
    List<AddressChange> waitingAt(String court, UUID assignee, Position after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("at", after.at(), "id", after.id(), "court", court));
        String given = "";
        if (assignee != null) {
            given = " and exists (select 1 from Assignee a where a.caseId = c.caseId and a.accountId = :assignee)";
            values.put("assignee", assignee);
        }
        return find("""
                        from AddressChange c where c.state = STATED and (c.statedAt, c.id) > (:at, :id)
                        and exists (select 1 from CaseFile f where f.id = c.caseId and f.court = :court)""" + given + " order by c.statedAt, c.id", values)
                .range(0, limit)
                .list();
    }
}
