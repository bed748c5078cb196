package org.comity.gateway.identity.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.gateway.identity.token.AccessTokens;
import org.comity.http.EndedSessions;

/**
 * The sessions that ended while a token of theirs may still be held; a partner's secret is one, see {@code identity.partner}. Every replica reads them every few seconds, so that a
 * token is refused soon after its session has ended, wherever that was.
 */
@ApplicationScoped
class RevokedSessions implements EndedSessions {
    private final EntityManager database;
    private final Clock clock;
    private volatile Set<String> ended = Set.of();

    RevokedSessions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean contain(String sessionId) {
        return ended.contains(sessionId);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void read() {
        Instant since = clock.instant().minus(AccessTokens.LASTS).minus(AccessTokens.CLOCKS_DIFFER);
        ended = database.createQuery("""
                        select id from Session where revokedAt > ?1
                         union all select id from PartnerSecret where revokedAt > ?1""", UUID.class)
                .setParameter(1, since)
                .getResultStream()
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
