package org.comity.gateway.identity.credential;

import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NEEDED;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NOT_ON;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_OFF;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_ON;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_WRONG;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.gateway.secret.Encryption;
import org.comity.http.ProblemException;

/** The apps that show codes, and the recovery codes that stand for them. */
@ApplicationScoped
public class SecondFactors {
    private static final int RECOVERY_CODES = 10;

    private final EntityManager database;
    private final Encryption encryption;
    private final Clock clock;

    SecondFactors(EntityManager database, Encryption encryption, Clock clock) {
        this.database = database;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** By what somebody proved the second factor, or why not. */
    public enum Proof {
        /** The account has none. */
        NOT_ASKED,
        APP,
        RECOVERY_CODE,
        MISSING,
        WRONG
    }

    /** Whether there can be one here: without a key no secret can be kept. */
    public boolean areOffered() {
        return encryption.isThere();
    }

    /** Since when an account has one; empty if it has none. */
    @Transactional
    public Optional<Instant> since(UUID accountId) {
        return Optional.ofNullable(database.find(SecondFactor.class, accountId)).map(SecondFactor::since);
    }

    @Transactional
    public long recoveryCodesLeft(UUID accountId) {
        return database.createQuery("select count(*) from RecoveryCode where accountId = ?1", Long.class)
                .setParameter(1, accountId)
                .getSingleResult();
    }

    /**
     * Begins one; it is asked for from its first code on. What was begun before and never used is forgotten.
     *
     * @return its secret, to be shown once
     * @throws ProblemException SECOND_FACTOR_OFF, SECOND_FACTOR_ON
     */
    @Transactional
    public byte[] begin(UUID accountId) {
        if (!encryption.isThere()) {
            throw SECOND_FACTOR_OFF.with();
        }
        SecondFactor factor = locked(accountId).orElseGet(() -> new SecondFactor(accountId));
        if (factor.isOn()) {
            throw SECOND_FACTOR_ON.with();
        }
        byte[] secret = TimedCode.newSecret();
        factor.begin(encryption.encrypt(secret, accountId), clock.instant());
        database.persist(factor);
        return secret;
    }

    /**
     * Switches on what was begun, by a code of the app.
     *
     * @return recovery codes, to be shown once
     * @throws ProblemException SECOND_FACTOR_ON, SECOND_FACTOR_NOT_ON if none was begun, SECOND_FACTOR_WRONG
     */
    @Transactional
    public List<String> switchOn(UUID accountId, String code) {
        SecondFactor factor = locked(accountId).orElseThrow(SECOND_FACTOR_NOT_ON::with);
        if (factor.isOn()) {
            throw SECOND_FACTOR_ON.with();
        }
        if (!takes(factor, accountId, code)) {
            throw SECOND_FACTOR_WRONG.with();
        }
        factor.switchOn(clock.instant());
        return newRecoveryCodes(accountId);
    }

    /**
     * Asks for the second factor where an account has one. A code of the app and a recovery code are taken once.
     *
     * @param code six digits or a recovery code; null or blank if none was given
     */
    @Transactional
    public Proof prove(UUID accountId, String code) {
        SecondFactor factor = locked(accountId).filter(SecondFactor::isOn).orElse(null);
        if (factor == null) {
            return Proof.NOT_ASKED;
        }
        if (code == null || code.isBlank()) {
            return Proof.MISSING;
        }
        if (takes(factor, accountId, code)) {
            return Proof.APP;
        }
        return usesUp(accountId, code) ? Proof.RECOVERY_CODE : Proof.WRONG;
    }

    /**
     * As {@link #prove}, and goes on only if nothing is missing.
     *
     * @throws ProblemException SECOND_FACTOR_NEEDED, SECOND_FACTOR_WRONG
     */
    @Transactional
    public Proof require(UUID accountId, String code) {
        Proof proof = prove(accountId, code);
        return switch (proof) {
            case MISSING -> throw SECOND_FACTOR_NEEDED.with();
            case WRONG -> throw SECOND_FACTOR_WRONG.with();
            case NOT_ASKED, APP, RECOVERY_CODE -> proof;
        };
    }

    /**
     * Those before open nothing.
     *
     * @return recovery codes, to be shown once
     * @throws ProblemException SECOND_FACTOR_NOT_ON
     */
    @Transactional
    public List<String> renewRecoveryCodes(UUID accountId) {
        locked(accountId).filter(SecondFactor::isOn).orElseThrow(SECOND_FACTOR_NOT_ON::with);
        return newRecoveryCodes(accountId);
    }

    private List<String> newRecoveryCodes(UUID accountId) {
        database.createQuery("delete from RecoveryCode where accountId = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        List<String> codes =
                Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> database.persist(new RecoveryCode(code, accountId)));
        return codes;
    }

    /** @throws ProblemException SECOND_FACTOR_NOT_ON */
    @Transactional
    public void takeOff(UUID accountId) {
        database.remove(locked(accountId).filter(SecondFactor::isOn).orElseThrow(SECOND_FACTOR_NOT_ON::with));
    }

    private boolean takes(SecondFactor factor, UUID accountId, String code) {
        byte[] secret;
        try {
            secret = encryption.decrypt(factor.encryptedSecret(), accountId);
        } catch (IllegalStateException keyIsGone) {
            // A recovery code still opens.
            Log.errorf("no key of COMITY_SECRETS_KEY reads the second factor of %s", accountId);
            return false;
        }
        OptionalLong step = TimedCode.stepOf(code == null ? "" : code, secret, clock.instant());
        return factor.takes(step);
    }

    private boolean usesUp(UUID accountId, String code) {
        return RecoveryCode.digestOf(code).stream()
                        .mapToInt(digest -> database.createQuery(
                                        "delete from RecoveryCode where digest = ?1 and accountId = ?2")
                                .setParameter(1, digest)
                                .setParameter(2, accountId)
                                .executeUpdate())
                        .sum()
                == 1;
    }

    private Optional<SecondFactor> locked(UUID accountId) {
        return Optional.ofNullable(database.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }
}
