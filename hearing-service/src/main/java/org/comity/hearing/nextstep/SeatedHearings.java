package org.comity.hearing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.seat.Role;

/** The hearings in which an account has a seat for no party; by the index of seats by account. */
@ApplicationScoped
class SeatedHearings {
    private static final List<Role> FOR_NO_PARTY =
            Arrays.stream(Role.values()).filter(role -> !role.isParty()).toList();

    private static final int MOST = 100;

    /** After that nobody looks for a hearing that did not go on. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private static final String SEATED = """
            exists (select 1 from HearingSeat seat
                     where seat.hearing = hearing and seat.accountId = :account and seat.role in :roles)""";

    private final EntityManager database;

    SeatedHearings(EntityManager database) {
        this.database = database;
    }

    List<Hearing> ahead(UUID account, Instant now) {
        return database.createQuery("select hearing from Hearing hearing where " + SEATED + """
                 and (hearing.status = OPEN or hearing.status = SCHEDULED and hearing.appointment.endsAt >= :now)
                order by coalesce(hearing.goesOnAt, hearing.appointment.startsAt), hearing.id""", Hearing.class)
                .setParameter("account", account)
                .setParameter("roles", FOR_NO_PARTY)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those after which none of the case is set; whoever sets it has it in the work list. */
    List<Hearing> adjourned(UUID account, Instant now) {
        return database.createQuery("select hearing from Hearing hearing where " + SEATED + """
                 and hearing.status = ADJOURNED and hearing.appointment.startsAt > :since
                 and not exists (select 1 from Hearing next where next.courtCase = hearing.courtCase
                     and next.scheduledAt > hearing.scheduledAt)
                order by hearing.appointment.startsAt desc, hearing.id""", Hearing.class)
                .setParameter("account", account)
                .setParameter(
                        "roles",
                        FOR_NO_PARTY.stream().filter(role -> !role.isCourt()).toList())
                .setParameter("since", now.minus(REMEMBERED))
                .setMaxResults(MOST)
                .getResultList();
    }
}
