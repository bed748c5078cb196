package org.comity.gateway.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, String> {
    /** Locked, so that two uses of one code wait for each other and the second finds nothing. */
    Optional<Registration> takeUp(String codeDigest) {
        return findByIdOptional(codeDigest, LockModeType.PESSIMISTIC_WRITE);
    }

    void forgetThoseOf(Email email) {
        delete("emailFolded", email.folded());
    }

    void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
