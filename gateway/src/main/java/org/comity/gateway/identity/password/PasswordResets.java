package org.comity.gateway.identity.password;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class PasswordResets implements PanacheRepositoryBase<PasswordReset, String> {
    /** Somebody else must not be able to fill the holder's mailbox. */
    private static final int MOST_IN_AN_HOUR = 5;

    boolean mayBeAskedAgain(UUID accountId, Instant now) {
        return count("accountId = ?1 and askedAt > ?2", accountId, now.minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR;
    }

    /**
     * Locked with all others of its account, in one order, so that two uses of one code, or of two codes of one account, wait for each
     * other and the second finds nothing.
     */
    Optional<PasswordReset> takeUp(String codeDigest) {
        return find(
                        "accountId = (select own.accountId from PasswordReset own where own.codeDigest = ?1) order by codeDigest",
                        codeDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(reset -> reset.codeDigest().equals(codeDigest))
                .findFirst();
    }

    public void forgetThoseOf(UUID accountId) {
        delete("accountId", accountId);
    }

    void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
