package org.comity.gateway.identity.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.comity.events.Outbox;

/** Tells the services who works for which court, and which courts have a clerk: to another one nobody can file. */
@ApplicationScoped
class CourtStaff {
    /** After the demonstration's people are there. */
    private static final int LATE = 5000;

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    CourtStaff(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Said again at each start: a service whose database is new, or was restored, has not heard it. */
    @Transactional
    void tellAll(@Observes @Priority(LATE) StartupEvent started) {
        database.createQuery(
                        "select distinct court from StaffMember where role = ?1 and court is not null order by court",
                        String.class)
                .setParameter(1, Role.CLERK)
                .getResultList()
                .forEach(this::count);
        database.createQuery("from StaffMember where state in ?1 order by id", StaffMember.class)
                .setParameter(1, List.of(StaffMember.State.ACTIVE, StaffMember.State.DISABLED))
                .getResultStream()
                .forEach(this::tell);
    }

    /** Somebody joined, was kept out or let in again. */
    void changed(StaffMember member) {
        database.flush();
        tell(member);
        count(member.work());
    }

    /** Somebody does other work now. */
    void changed(StaffMember member, Work before) {
        database.flush();
        tell(member);
        count(before);
        count(member.work());
    }

    private void tell(StaffMember member) {
        outbox.add(StaffMemberChanged.of(member, clock.instant()));
    }

    private void count(Work work) {
        if (work.role() == Role.CLERK) {
            count(work.court());
        }
    }

    /**
     * One court is counted by one transaction at a time: of a clerk who comes and one who goes, the later one sees what the other did,
     * and what is told last is true.
     */
    private void count(String court) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('court_staff'), hashtext(?1))) locked")
                .setParameter(1, court)
                .getResultList();
        long clerks = database.createQuery(
                        "select count(*) from StaffMember where role = ?1 and court = ?2 and state = ?3", Long.class)
                .setParameter(1, Role.CLERK)
                .setParameter(2, court)
                .setParameter(3, StaffMember.State.ACTIVE)
                .getSingleResult();
        outbox.add(new CourtStaffCounted(court, Math.toIntExact(clerks), clock.instant()));
    }
}
