package org.comity.hearing.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SeatCodes implements PanacheRepositoryBase<SeatCode, String> {
    /** Held until the end of the transaction, so that two accounts cannot both use it. */
    Optional<SeatCode> lock(String digest) {
        return findByIdOptional(digest, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was given for this seat before and nobody has used opens nothing any more. */
    void withdraw(UUID hearingId, String seatId) {
        delete("hearingId = ?1 and seatId = ?2 and redeemedAt is null", hearingId, seatId);
    }
}
