package org.comity.hearing.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;

/** Which other hearings people have. */
@ApplicationScoped
class OtherHearings {
    /** One that goes on after a recess may have begun as long before. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final EntityManager database;

    OtherHearings(EntityManager database) {
        this.database = database;
    }

    record Taken(UUID accountId, Hearing hearing) {
        boolean overlaps(Instant from, Instant until) {
            return hearing.meetsAt().isBefore(until) && hearing.meetsUntil().isAfter(from);
        }
    }

    /**
     * @param but the hearing that is planned; null while it is not scheduled yet
     * @return the earliest first
     */
    List<Taken> of(List<Attendee> people, Instant from, Instant until, UUID but) {
        Set<UUID> accounts = people.stream()
                .map(Attendee::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return List.of();
        }
        return database.createQuery("""
                        select seat from HearingSeat seat join fetch seat.hearing hearing join fetch hearing.courtCase
                         where seat.accountId in :accounts and hearing.status in (SCHEDULED, OPEN)
                           and (hearing.goesOnAt is null and hearing.appointment.startsAt < :until and hearing.appointment.endsAt > :from
                                or hearing.goesOnAt < :until and hearing.goesOnAt > :longAgo)
                         order by hearing.appointment.startsAt, hearing.id""", HearingSeat.class)
                .setParameter("accounts", accounts)
                .setParameter("until", until)
                .setParameter("from", from)
                .setParameter("longAgo", from.minus(LONGEST))
                .getResultStream()
                .filter(seat -> !seat.hearing().id().equals(but))
                .map(seat -> new Taken(seat.accountId(), seat.hearing()))
                .filter(taken -> taken.overlaps(from, until))
                .distinct()
                .toList();
    }
}
