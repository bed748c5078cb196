package org.comity.gateway.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class CalendarEntries implements PanacheRepositoryBase<CalendarEntry, UUID> {
    /** What is over longer than that, a calendar that reads it every day has long had. */
    private static final Duration PAST = Duration.ofDays(90);

    private static final int MOST = 2000;

    private final Clock clock;

    CalendarEntries(Clock clock) {
        this.clock = clock;
    }

    /** Of those who have to act by a last day, or had to. */
    List<CalendarEntry> ofDeadline(UUID deadlineId) {
        return list("deadlineId", deadlineId);
    }

    /** What an account has before it, and has had of late; what ends first, first. */
    List<CalendarEntry> of(UUID accountId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from (
                            select * from calendar_entry where account_id = ?1
                            union
                            select entry.* from calendar_entry entry
                              join case_participant participant on participant.case_id = entry.case_id
                             where participant.account_id = ?1
                            union
                            select entry.* from calendar_entry entry
                              join case_member member on member.case_id = entry.case_id
                             where member.account_id = ?1
                            union
                            select entry.* from calendar_entry entry
                              join hearing_interpreter interpreter on interpreter.hearing_id = entry.id
                             where interpreter.account_id = ?1) own
                         where ends_at > ?2 order by ends_at, id limit ?3""", CalendarEntry.class)
                .setParameter(1, accountId)
                .setParameter(2, clock.instant().minus(PAST))
                .setParameter(3, MOST)
                .getResultList();
    }
}
