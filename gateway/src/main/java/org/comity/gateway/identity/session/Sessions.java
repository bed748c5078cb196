package org.comity.gateway.identity.session;

import static org.comity.gateway.problem.GatewayProblem.ACCOUNT_CLOSED;
import static org.comity.gateway.problem.GatewayProblem.OWN_SESSION_NOT_FOUND;
import static org.comity.gateway.problem.GatewayProblem.SESSION_ENDED;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.credential.SecondFactors;
import org.comity.gateway.identity.openid.OpenIdIssuer;
import org.comity.gateway.identity.openid.OpenIdPerson;
import org.comity.gateway.identity.openid.OpenIds;
import org.comity.gateway.identity.token.Proven;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.secret.Secret;
import org.comity.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Opens sessions, carries them on and ends them. */
@ApplicationScoped
public class Sessions {
    private static final int MOST_LISTED = 100;
    /** A key that its device gives away to nobody, and its owner's finger, face or PIN. */
    private static final List<String> BY_PASSKEY = List.of("pop", "mfa");

    private final EntityManager database;
    private final KnownDevices devices;
    private final OpenIdIssuer issuer;
    private final Outbox outbox;
    private final Letters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Sessions(
            EntityManager database,
            KnownDevices devices,
            OpenIdIssuer issuer,
            Outbox outbox,
            Letters letters,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.devices = devices;
        this.issuer = issuer;
        this.outbox = outbox;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param proof by what the second factor was proven; its holder is told of a recovery code by mail
     * @param device what the browser shows of itself; the holder is told by mail of one that is new
     * @throws ProblemException ACCOUNT_CLOSED if the account was closed
     */
    @Transactional
    Grant open(UUID accountId, SecondFactors.Proof proof, Secret device) {
        List<String> by = proof == SecondFactors.Proof.NOT_ASKED ? List.of("pwd") : List.of("pwd", "otp");
        Grant grant = open(accountId, by, device);
        noteRecoveryCode(grant.account(), grant.sessionId(), proof);
        return grant;
    }

    /** @throws ProblemException ACCOUNT_CLOSED if the account was closed */
    @Transactional
    Grant openByPasskey(UUID accountId, Secret device) {
        return open(accountId, BY_PASSKEY, device);
    }

    /** @throws ProblemException ACCOUNT_CLOSED if the account was closed */
    @Transactional
    Grant openByIssuer(UUID accountId, OpenIdPerson person, Secret device) {
        return open(
                accountId,
                now -> new Session(accountId, person.proven(), issuer.sessionLasts(), person.session(), now),
                device);
    }

    private Grant open(UUID accountId, List<String> by, Secret device) {
        return open(accountId, now -> new Session(accountId, by, now), device);
    }

    private Grant open(UUID accountId, Function<Instant, Session> begun, Secret shown) {
        // Shared with other sign-ins, not with who closes the account: that one then sees the session and ends it.
        Account account = database.find(Account.class, accountId, LockModeType.PESSIMISTIC_READ);
        if (account.isClosed()) {
            throw ACCOUNT_CLOSED.with();
        }
        Secret device = devices.recognise(account, shown);
        Session session = begun.apply(clock.instant());
        database.persist(session);
        database.flush();
        audit.noteAccount(account.id(), account.groups(), "signed-in", session.id());
        return grant(account, session, Secret.random(), device);
    }

    /**
     * The holder of an open session proved again who they are.
     *
     * @param proof by what: the second factor alone, or the password where the account has none
     * @throws ProblemException SESSION_ENDED
     */
    @Transactional
    Proven prove(Account account, UUID sessionId, SecondFactors.Proof proof) {
        Proven proven = prove(sessionId, List.of(proof == SecondFactors.Proof.NOT_ASKED ? "pwd" : "otp"));
        noteRecoveryCode(account, sessionId, proof);
        return proven;
    }

    /** @throws ProblemException SESSION_ENDED */
    @Transactional
    Proven proveByPasskey(UUID sessionId) {
        return prove(sessionId, BY_PASSKEY);
    }

    /** @throws ProblemException SESSION_ENDED */
    @Transactional
    Proven proveByIssuer(UUID sessionId, OpenIdPerson person) {
        return prove(sessionId, person.proven());
    }

    private Proven prove(UUID sessionId, List<String> by) {
        return prove(sessionId, new Proven(clock.instant(), by));
    }

    private Proven prove(UUID sessionId, Proven proven) {
        Instant now = clock.instant();
        Session session = database.find(Session.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || !session.isOpen(now)) {
            throw SESSION_ENDED.with();
        }
        session.prove(proven);
        audit.note("proven-again", null, sessionId);
        return session.proven();
    }

    private void noteRecoveryCode(Account account, UUID sessionId, SecondFactors.Proof proof) {
        if (proof == SecondFactors.Proof.RECOVERY_CODE) {
            audit.noteAccount(account.id(), account.groups(), "recovery-code-used", sessionId);
            letters.recoveryCodeUsed(account.email(), account.locale());
        }
    }

    /**
     * Uses up a refresh token. One that was used before, and whose successor may have reached its holder, ends its whole
     * session, whoever holds it now.
     *
     * @throws ProblemException SESSION_ENDED, after the end is committed
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    Grant carryOn(Secret refreshToken) {
        Instant now = clock.instant();
        RefreshToken token = database.find(RefreshToken.class, refreshToken.digest(), LockModeType.PESSIMISTIC_WRITE);
        if (token == null) {
            throw SESSION_ENDED.with();
        }
        Session session = database.find(Session.class, token.sessionId(), LockModeType.PESSIMISTIC_WRITE);
        if (!session.isOpen(now)) {
            throw SESSION_ENDED.with();
        }
        Account account = database.find(Account.class, session.accountId());
        if (token.isFresh(now)) {
            return grant(account, session, token.use(refreshToken, now), null);
        }
        Optional<Secret> lost = token.successorAgain(refreshToken, now).filter(successor -> !isUsed(successor));
        if (lost.isPresent()) {
            return new Grant(account, session.id(), session.proven(), lost.get(), null);
        }
        if (token.wasUsed()) {
            outbox.add(session.revoke(now));
            audit.noteStranger("refresh-token-reused", session.id());
        }
        throw SESSION_ENDED.with();
    }

    private boolean isUsed(Secret refreshToken) {
        return database.find(RefreshToken.class, refreshToken.digest()).wasUsed();
    }

    @Transactional
    void end(Secret refreshToken) {
        RefreshToken token = database.find(RefreshToken.class, refreshToken.digest());
        if (token != null) {
            Instant now = clock.instant();
            Session session = database.find(Session.class, token.sessionId(), LockModeType.PESSIMISTIC_WRITE);
            if (session.isOpen(now)) {
                outbox.add(session.revoke(now));
                Account account = database.find(Account.class, session.accountId());
                audit.noteAccount(account.id(), account.groups(), "signed-out", session.id());
            }
        }
    }

    /** Ends whatever is open of an account, wherever its holder is signed in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAllOf(UUID accountId) {
        // What was changed of the account comes first: a sign-in that waits for it must find it changed.
        database.flush();
        lockedOf(accountId).forEach(this::end);
    }

    /** What ended at the issuer ends here. */
    @Transactional
    void endByIssuer(OpenIds.Ended ended) {
        if (ended.session() == null) {
            ended.account().ifPresent(this::endAllOf);
            return;
        }
        database.createQuery(
                        "from Session where issuerSession = ?1 and revokedAt is null and endsAt > ?2", Session.class)
                .setParameter(1, ended.session())
                .setParameter(2, clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(session ->
                        ended.account().isEmpty() || ended.account().get().equals(session.accountId()))
                .toList()
                .forEach(this::end);
    }

    /** Ends what is open of an account but the session in which its holder says so. */
    @Transactional
    public void endOthersOf(UUID accountId, UUID kept) {
        database.flush();
        List<Session> others = lockedOf(accountId).stream()
                .filter(session -> !session.id().equals(kept))
                .toList();
        others.forEach(this::end);
        audit.note("other-sessions-ended", null, accountId);
    }

    /** @throws ProblemException OWN_SESSION_NOT_FOUND if the account has no such session open */
    @Transactional
    void endOne(UUID accountId, UUID sessionId) {
        Session ended = lockedOf(accountId).stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst()
                .orElseThrow(() -> OWN_SESSION_NOT_FOUND.with(sessionId));
        end(ended);
        audit.note("session-ended", null, sessionId);
    }

    private List<Session> lockedOf(UUID accountId) {
        return database.createQuery(
                        "from Session where accountId = ?1 and revokedAt is null and endsAt > ?2 order by id",
                        Session.class)
                .setParameter(1, accountId)
                .setParameter(2, clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void end(Session session) {
        outbox.add(session.revoke(clock.instant()));
    }

    /** Those that can still be carried on, the one last seen first. */
    @Transactional
    List<OwnSessionView> openOf(UUID accountId, UUID current) {
        return database.createQuery("""
                        select s.id, s.startedAt, max(t.issuedAt) from Session s join RefreshToken t on t.sessionId = s.id
                         where s.accountId = ?1 and s.revokedAt is null and s.endsAt > ?2
                         group by s.id, s.startedAt having max(t.expiresAt) > ?2 order by max(t.issuedAt) desc""", Object[].class)
                .setParameter(1, accountId)
                .setParameter(2, clock.instant())
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .map(row ->
                        new OwnSessionView((UUID) row[0], (Instant) row[1], (Instant) row[2], row[0].equals(current)))
                .toList();
    }

    /** Sessions that ended are kept for a week, so that a late second use of a token is still known as one. */
    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetEnded() {
        database.createQuery("delete from Session where endsAt < ?1 or revokedAt < ?1")
                .setParameter(1, clock.instant().minus(RefreshToken.LASTS))
                .executeUpdate();
    }

    private Grant grant(Account account, Session session, Secret refreshToken, @Nullable Secret device) {
        database.persist(new RefreshToken(refreshToken, session.id(), clock.instant()));
        return new Grant(account, session.id(), session.proven(), refreshToken, device);
    }

    /**
     * What a signed-in browser is given.
     *
     * @param device by what it is known from now on; null where it is given nothing new
     */
    record Grant(
            Account account,
            UUID sessionId,
            Proven proven,
            Secret refreshToken,
            @Nullable Secret device) {}
}
