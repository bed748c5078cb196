package org.comity.filing.appearance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AppearanceCodes implements PanacheRepositoryBase<AppearanceCode, String> {

    /** Held until the end of the transaction, so that two accounts cannot both use it. */
    Optional<AppearanceCode> lock(String digest) {
        return findByIdOptional(digest, LockModeType.PESSIMISTIC_WRITE);
    }

    /** With which the account became the party; none for who filed. */
    Optional<AppearanceCode> redeemed(UUID partyId, UUID account) {
        return find("partyId = ?1 and redeemedBy = ?2", partyId, account).firstResultOptional();
    }

    /** What clerks gave this party before and nobody has used opens nothing any more. */
    void withdrawIssued(UUID partyId) {
        delete("partyId = ?1 and issuedBy is not null and redeemedAt is null", partyId);
    }
}
