package org.comity.gateway.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.secret.Secret;

/**
 * From which browsers each account was opened before. Its holder is told by mail of one that is new, wherever the account was opened
 * already; of a few a day, so that nobody can fill a mailbox.
 */
@ApplicationScoped
class KnownDevices {
    private static final int MOST_LETTERS_A_DAY = 3;

    private final EntityManager database;
    private final Letters letters;
    private final Clock clock;

    KnownDevices(EntityManager database, Letters letters, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Before the session is kept that begins there.
     *
     * @param shown what the browser showed of itself, which may be empty or made up
     * @return by what it is known from now on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Secret recognise(Account account, Secret shown) {
        Secret device = shown.isWellFormed() ? shown : Secret.random();
        Instant now = clock.instant();
        int known = database.createNativeQuery(
                        "update known_device set last_seen_at = ?1 where account_id = ?2 and digest = ?3")
                .setParameter(1, now)
                .setParameter(2, account.id())
                .setParameter(3, device.digest())
                .executeUpdate();
        if (known == 0) {
            if (wasOpened(account.id()) && newSince(account.id(), now.minus(Duration.ofDays(1))) < MOST_LETTERS_A_DAY) {
                letters.newDevice(account.email(), account.locale());
            }
            database.createNativeQuery("insert into known_device (account_id, digest, first_seen_at, last_seen_at)"
                            + " values (?1, ?2, ?3, ?3) on conflict do nothing")
                    .setParameter(1, account.id())
                    .setParameter(2, device.digest())
                    .setParameter(3, now)
                    .executeUpdate();
        }
        return device;
    }

    /** Also before browsers were kept here. */
    private boolean wasOpened(UUID account) {
        return (Boolean) database.createNativeQuery("select exists (select 1 from known_device where account_id = ?1)"
                        + " or exists (select 1 from session where account_id = ?1)")
                .setParameter(1, account)
                .getSingleResult();
    }

    private long newSince(UUID account, Instant since) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from known_device where account_id = ?1 and first_seen_at > ?2")
                        .setParameter(1, account)
                        .setParameter(2, since)
                        .getSingleResult())
                .longValue();
    }
}
