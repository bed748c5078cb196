package org.comity.gateway.webhook;

import static org.comity.gateway.problem.GatewayProblem.WEBHOOK_MESSAGE_NOT_FOUND;
import static org.comity.gateway.problem.GatewayProblem.WEBHOOK_NOT_SET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Webhooks {
    private final EntityManager database;
    private final Clock clock;

    Webhooks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Webhook> of(UUID partnerId) {
        return Optional.ofNullable(database.find(Webhook.class, partnerId));
    }

    Optional<Webhook> lock(UUID partnerId) {
        return Optional.ofNullable(database.find(Webhook.class, partnerId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws org.comity.http.ProblemException WEBHOOK_NOT_SET */
    Webhook requireLocked(UUID partnerId) {
        return lock(partnerId).orElseThrow(WEBHOOK_NOT_SET::with);
    }

    void add(Webhook webhook) {
        database.persist(webhook);
    }

    /** With all its messages. */
    void remove(Webhook webhook) {
        database.remove(webhook);
    }

    void registered(UUID caseId, UUID partnerId) {
        database.createNativeQuery(
                        "insert into case_of_partner (case_id, partner_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, partnerId)
                .executeUpdate();
    }

    /** Of a case: to the partner that registered it, where it has a webhook. */
    void tell(UUID eventId, String type, UUID caseId, Instant happenedAt) {
        database.createNativeQuery("""
                        insert into webhook_message (id, partner_id, type, case_id, happened_at, state, tries, next_try_at)
                        select ?1, w.partner_id, ?2, ?3, ?4, 'WAITING', 0, ?5
                          from case_of_partner c join webhook w on w.partner_id = c.partner_id where c.case_id = ?3
                        on conflict do nothing""")
                .setParameter(1, eventId)
                .setParameter(2, type)
                .setParameter(3, caseId)
                .setParameter(4, happenedAt)
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    void add(WebhookMessage message) {
        database.persist(message);
    }

    /**
     * Those that are due, of each system the one that waits longest, and begins a try of each: one that is slow holds up its own alone.
     * None of a partner that is kept out.
     */
    List<WebhookMessage> beginDue(int most) {
        Instant now = clock.instant();
        List<?> ids = database.createNativeQuery("""
                        select m.id from webhook_message m
                         where m.id in (select distinct on (d.partner_id) d.id from webhook_message d
                                          join partner p on p.id = d.partner_id and p.state = 'ACTIVE'
                                         where d.state = 'WAITING' and d.next_try_at <= ?1
                                         order by d.partner_id, d.next_try_at, d.id)
                           and m.state = 'WAITING' and m.next_try_at <= ?1
                         order by m.next_try_at limit ?2 for update of m skip locked""")
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
        List<WebhookMessage> due =
                ids.stream().map(id -> database.find(WebhookMessage.class, id)).toList();
        due.forEach(message -> message.beginTry(now));
        return due;
    }

    /** Null if it is gone by now. */
    @Nullable
    WebhookMessage find(UUID id) {
        return database.find(WebhookMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws org.comity.http.ProblemException WEBHOOK_MESSAGE_NOT_FOUND */
    WebhookMessage requireLocked(UUID partnerId, UUID id) {
        return Optional.ofNullable(find(id))
                .filter(message -> message.partnerId().equals(partnerId))
                .orElseThrow(WEBHOOK_MESSAGE_NOT_FOUND::with);
    }

    /** @return one more than the limit, if there is one more */
    List<WebhookMessage> newest(UUID partnerId, WebhookMessage.@Nullable State state, Position after, int limit) {
        return database.createQuery("""
                        from WebhookMessage where partnerId = ?1 and (?2 is null or state = ?2) and (happenedAt, id) < (?3, ?4)
                         order by happenedAt desc, id desc""", WebhookMessage.class)
                .setParameter(1, partnerId)
                .setParameter(2, state)
                .setParameter(3, after.at())
                .setParameter(4, after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    long count(UUID partnerId, WebhookMessage.State state) {
        return database.createQuery(
                        "select count(*) from WebhookMessage where partnerId = ?1 and state = ?2", Long.class)
                .setParameter(1, partnerId)
                .setParameter(2, state)
                .getSingleResult();
    }
}
