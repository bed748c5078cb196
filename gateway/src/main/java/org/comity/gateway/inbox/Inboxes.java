package org.comity.gateway.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.gateway.news.About;
import org.comity.gateway.news.NewsKind;
import org.comity.http.Position;

/**
 * The inboxes of all accounts. Whoever changes one raises its version, in the same transaction; who does that to several takes them
 * in one order, so that two who do it at once wait for each other and never both.
 */
@ApplicationScoped
public class Inboxes implements PanacheRepositoryBase<InboxEntry, UUID> {
    /** More than that is "many" to anybody, and counting on would cost without telling more. */
    static final int MOST_COUNTED = 100;

    private final Clock clock;

    Inboxes(Clock clock) {
        this.clock = clock;
    }

    /** @param path inside the web app, of what it tells of. @param caseId null for what belongs to no case */
    public void put(Collection<UUID> accounts, NewsKind kind, About about, UUID caseId, String path) {
        Instant now = clock.instant();
        inOrder(accounts).forEach(account -> {
            persist(new InboxEntry(account, kind, about, caseId, path, now));
            changed(account);
        });
    }

    /** As {@link #put}; where the same is there unread already, that line moves up instead. */
    public void putGathered(Collection<UUID> accounts, NewsKind kind, About about, UUID caseId, String path) {
        Instant now = clock.instant();
        inOrder(accounts).forEach(account -> {
            changed(account);
            find("accountId = ?1 and kind = ?2 and path = ?3 and readAt is null", account, kind, path)
                    .firstResultOptional()
                    .ifPresentOrElse(
                            entry -> entry.tellAgain(now),
                            () -> persist(new InboxEntry(account, kind, about, caseId, path, now)));
        });
    }

    private static List<UUID> inOrder(Collection<UUID> accounts) {
        return accounts.stream().distinct().sorted().toList();
    }

    /** What is asked for of a person's own. @param caseId null for all cases */
    record Wanted(UUID accountId, UUID caseId, boolean unreadOnly) {}

    /** Newest first. @return one more than the limit, if there is one more */
    List<InboxEntry> those(Wanted wanted, Position after, int limit) {
        return getEntityManager()
                .createQuery("""
                        from InboxEntry
                         where accountId = :account
                           and (toldAt, id) < (:at, :id)
                           and (:case is null or caseId = :case)
                           and (:unread = false or readAt is null)
                         order by toldAt desc, id desc""", InboxEntry.class)
                .setParameter("account", wanted.accountId())
                .setParameter("case", wanted.caseId())
                .setParameter("unread", wanted.unreadOnly())
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    Optional<InboxEntry> ofAccount(UUID id, UUID accountId) {
        return find("id = ?1 and accountId = ?2", id, accountId).firstResultOptional();
    }

    void read(InboxEntry entry, UUID accountId) {
        if (entry.read(clock.instant())) {
            changed(accountId);
        }
    }

    /** @param upTo what came later stays unread: the reader has not seen it */
    void readAll(UUID accountId, Instant upTo) {
        int read = update(
                "readAt = ?1 where accountId = ?2 and readAt is null and toldAt <= ?3",
                clock.instant(),
                accountId,
                upTo);
        if (read > 0) {
            changed(accountId);
        }
    }

    /** @return never more than {@value #MOST_COUNTED} */
    int unread(UUID accountId) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select count(*) from (select 1 from inbox_entry where account_id = ?1 and read_at is null limit "
                                        + MOST_COUNTED + ") unread")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .intValue();
    }

    /** Of inboxes that have ever changed. */
    Map<UUID, Long> versions(Collection<UUID> accounts) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select account_id, version from inbox where account_id = any(?1)")
                .setParameter(1, accounts.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    private void changed(UUID account) {
        getEntityManager()
                .createNativeQuery(
                        "insert into inbox (account_id, version) values (?1, 1) on conflict (account_id) do update set version = inbox.version + 1")
                .setParameter(1, account)
                .executeUpdate();
    }
}
