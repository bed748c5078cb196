package org.comity.gateway.identity.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AddressChanges implements PanacheRepositoryBase<AddressChange, String> {
    /**
     * Locked with all others of its account, in one order, so that two uses of one code, or of two codes of one account, wait for each
     * other.
     */
    Optional<AddressChange> takeUp(String codeDigest) {
        return find(
                        "accountId = (select own.accountId from AddressChange own where own.codeDigest = ?1) order by codeDigest",
                        codeDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(change -> change.codeDigest().equals(codeDigest))
                .findFirst();
    }

    /** One address is asked for at a time; the code of another opens nothing any more. */
    void forgetOthersOf(AddressChange change) {
        delete("accountId = ?1 and codeDigest <> ?2", change.accountId(), change.codeDigest());
    }

    void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
