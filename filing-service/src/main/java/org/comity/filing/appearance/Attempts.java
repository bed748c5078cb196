package org.comity.filing.appearance;

import static org.comity.filing.problem.CaseProblem.APPEARANCE_TOO_MANY_ATTEMPTS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Counts how many different codes an account tries, in a transaction of its own, so that a failure counts too. The same code once
 * more is no guess: a right one is unknown until the fact of service has arrived here.
 */
@ApplicationScoped
class Attempts {
    /** Codes have at least 128 random bits; ten codes an hour are for typing errors. */
    private static final int ALLOWED = 10;

    private static final Duration WITHIN = Duration.ofHours(1);

    private final EntityManager database;

    Attempts(EntityManager database) {
        this.database = database;
    }

    /** @throws org.comity.http.ProblemException APPEARANCE_TOO_MANY_ATTEMPTS from the eleventh code within an hour */
    void count(UUID account, String codeDigest, Instant now) {
        Long tried = QuarkusTransaction.requiringNew().call(() -> {
            // One at a time for one account, so that parallel tries are counted too.
            database.createNativeQuery(
                            "select pg_advisory_xact_lock(hashtextextended(cast(:account as text), 1))", Object.class)
                    .setParameter("account", account.toString())
                    .getSingleResult();
            database.createNativeQuery(
                            "insert into appearance_attempt (account_id, at, code_digest) values (:account, :at, :code)")
                    .setParameter("code", codeDigest)
                    .setParameter("account", account)
                    .setParameter("at", now)
                    .executeUpdate();
            return (Long) database.createNativeQuery(
                            "select count(distinct code_digest) from appearance_attempt where account_id = :account and at > :since")
                    .setParameter("account", account)
                    .setParameter("since", now.minus(WITHIN))
                    .getSingleResult();
        });
        if (tried > ALLOWED) {
            throw APPEARANCE_TOO_MANY_ATTEMPTS.with();
        }
    }
}
