package org.comity.gateway.identity.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an account takes part in, as far as the services have told the gateway. */
@ApplicationScoped
class OwnMatters {
    private final EntityManager database;
    private final Clock clock;

    OwnMatters(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ClosingView of(UUID accountId) {
        return new ClosingView(cases(accountId), dates(accountId));
    }

    private List<ClosingView.CaseOfMine> cases(UUID accountId) {
        List<?> rows =
                database.createNativeQuery("""
                        select participant.case_id, told.number from case_participant participant
                          left join told_case told on told.case_id = participant.case_id
                         where participant.account_id = ?1 order by told.number, participant.case_id""").setParameter(1, accountId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ClosingView.CaseOfMine((UUID) row[0], (String) row[1]))
                .toList();
    }

    private List<ClosingView.DateOfMine> dates(UUID accountId) {
        List<?> rows = database.createNativeQuery("""
                        select kind, reference, day, starts_at, path from calendar_entry entry
                         where not cancelled and ends_at > ?2 and (account_id = ?1 or exists (
                               select 1 from case_participant participant
                                where participant.case_id = entry.case_id and participant.account_id = ?1))
                         order by ends_at, id""")
                .setParameter(1, accountId)
                .setParameter(2, clock.instant())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(OwnMatters::date).toList();
    }

    private static ClosingView.DateOfMine date(Object[] row) {
        boolean hearing = "HEARING_SCHEDULED".equals(row[0]);
        return new ClosingView.DateOfMine(
                hearing ? ClosingView.DateKind.HEARING : ClosingView.DateKind.PERIOD,
                (String) row[1],
                hearing || row[2] == null ? null : day(row[2]),
                hearing ? (Instant) row[3] : null,
                (String) row[4]);
    }

    private static LocalDate day(Object kept) {
        return kept instanceof Date date ? date.toLocalDate() : (LocalDate) kept;
    }
}
