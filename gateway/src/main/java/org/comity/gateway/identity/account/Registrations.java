package org.comity.gateway.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, String> {
    /**
     * Locked with all others of its address, in one order, so that two uses of one code, or of two codes of one address, wait for each
     * other and the second finds nothing.
     */
    Optional<Registration> takeUp(String codeDigest) {
        return find(
                        "emailFolded = (select own.emailFolded from Registration own where own.codeDigest = ?1) order by codeDigest",
                        codeDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(registration -> registration.codeDigest().equals(codeDigest))
                .findFirst();
    }

    void forgetThoseOf(Email email) {
        delete("emailFolded", email.folded());
    }

    void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
