package org.comity.gateway.session;

import static org.comity.gateway.problem.GatewayProblem.SESSION_ENDED;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.account.Account;
import org.comity.http.ProblemException;

/** Opens sessions, carries them on and ends them. */
@ApplicationScoped
class Sessions {
    private final EntityManager database;
    private final Clock clock;

    Sessions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the first refresh token */
    @Transactional
    Secret open(UUID accountId) {
        Session session = new Session(accountId, clock.instant());
        database.persist(session);
        database.flush();
        return next(session);
    }

    /**
     * Uses up a refresh token. A token that was used before revokes its whole session, whoever holds it now.
     *
     * @throws ProblemException SESSION_ENDED, after the revocation is committed
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    Continued carryOn(Secret refreshToken) {
        Instant now = clock.instant();
        RefreshToken token = database.find(RefreshToken.class, refreshToken.digest(), LockModeType.PESSIMISTIC_WRITE);
        if (token == null) {
            throw SESSION_ENDED.with();
        }
        Session session = database.find(Session.class, token.sessionId(), LockModeType.PESSIMISTIC_WRITE);
        if (token.wasUsed()) {
            session.revoke(now);
        }
        if (!session.isOpen(now) || !token.use(now)) {
            throw SESSION_ENDED.with();
        }
        return new Continued(database.find(Account.class, session.accountId()), next(session));
    }

    @Transactional
    void end(Secret refreshToken) {
        RefreshToken token = database.find(RefreshToken.class, refreshToken.digest());
        if (token != null) {
            database.find(Session.class, token.sessionId()).revoke(clock.instant());
        }
    }

    /** Sessions that ended are kept for a week, so that a late second use of a token is still known as one. */
    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetEnded() {
        database.createQuery("delete from Session where endsAt < ?1 or revokedAt < ?1")
                .setParameter(1, clock.instant().minus(RefreshToken.LASTS))
                .executeUpdate();
    }

    private Secret next(Session session) {
        Secret secret = Secret.random();
        database.persist(new RefreshToken(secret, session.id(), clock.instant()));
        return secret;
    }

    record Continued(Account account, Secret refreshToken) {}
}
