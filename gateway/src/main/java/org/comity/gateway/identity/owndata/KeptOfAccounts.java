package org.comity.gateway.identity.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.AccountView;
import org.jspecify.annotations.Nullable;

/** Reads what is kept of an account in every table that has something of it. */
@ApplicationScoped
class KeptOfAccounts {
    private static final int LONGEST_TRAIL = 10_000;

    private final EntityManager database;
    private final Clock clock;

    KeptOfAccounts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    OwnData of(Account account) {
        UUID id = account.id();
        List<OwnData.Done> trail = trail(id);
        boolean whole = trail.size() <= LONGEST_TRAIL;
        return new OwnData(
                clock.instant(),
                AccountView.of(account),
                instant("select confirmed_at from account where id = ?1", id),
                rows(
                        "select started_at, ends_at, revoked_at from session where account_id = ?1 order by started_at desc",
                        id,
                        row -> new OwnData.Opened((Instant) row[0], (Instant) row[1], (Instant) row[2])),
                rows(
                        "select name, made_at, last_used_at from passkey where account_id = ?1 order by made_at, id",
                        id,
                        row -> new OwnData.Key((String) row[0], (Instant) row[1], (Instant) row[2])),
                instant("select since from second_factor where account_id = ?1", id),
                rows(
                        "select first_seen_at, last_seen_at from known_device where account_id = ?1 order by first_seen_at",
                        id,
                        row -> new OwnData.Seen((Instant) row[0], (Instant) row[1])),
                rows(
                        "select issuer, subject, linked_at from openid_identity where account_id = ?1 order by linked_at",
                        id,
                        row -> new OwnData.SignsIn((String) row[0], (String) row[1], (Instant) row[2])),
                rows(
                        "select from_name, to_name, evidence, renamed_at from account_renaming where account_id = ?1 order by renamed_at",
                        id,
                        row -> new OwnData.Called((String) row[0], (String) row[1], (String) row[2], (Instant) row[3])),
                rows("""
                        select p.case_id, c.number from case_participant p left join told_case c on c.case_id = p.case_id
                         where p.account_id = ?1 order by c.number, p.case_id""", id, row -> new OwnData.TakesPart((UUID) row[0], (String) row[1])),
                instant("select opened_at from calendar_feed where account_id = ?1", id),
                rows(
                        "select kind, told_at, read_at from inbox_entry where account_id = ?1 order by told_at desc, id",
                        id,
                        row -> new OwnData.Told((String) row[0], (Instant) row[1], (Instant) row[2])),
                whole ? trail : trail.subList(0, LONGEST_TRAIL),
                whole);
    }

    /** @return one more than the longest, if there is more */
    private List<OwnData.Done> trail(UUID id) {
        List<?> rows = database.createNativeQuery("""
                        select act, coalesce(account_id = ?1, false), at, origin, position from audit_trail where subject = ?1
                        union
                        select act, true, at, origin, position from audit_trail where account_id = ?1
                        order by position desc""")
                .setParameter(1, id)
                .setMaxResults(LONGEST_TRAIL + 1)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OwnData.Done((String) row[0], (Boolean) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }

    private <T> List<T> rows(String sql, UUID id, Function<Object[], T> each) {
        List<?> rows = database.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(Object[].class::cast).map(each).toList();
    }

    private @Nullable Instant instant(String sql, UUID id) {
        List<?> found = database.createNativeQuery(sql).setParameter(1, id).getResultList();
        return found.isEmpty() ? null : (Instant) found.getFirst();
    }
}
