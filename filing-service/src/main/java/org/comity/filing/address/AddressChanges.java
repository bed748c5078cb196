package org.comity.filing.address;

import static org.comity.filing.problem.CaseProblem.ADDRESS_CHANGE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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
}
