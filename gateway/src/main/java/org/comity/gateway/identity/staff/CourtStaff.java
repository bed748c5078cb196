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
        count();
        database.createQuery("from StaffMember where state in ?1 order by id", StaffMember.class)
                .setParameter(1, List.of(StaffMember.State.ACTIVE, StaffMember.State.DISABLED))
                .getResultStream()
                .forEach(this::tell);
    }

    /** Somebody joined, was kept out or let in again. */
    void changed(StaffMember member) {
        database.flush();
        tell(member);
        if (member.work().role() == Role.CLERK) {
            count();
        }
    }

    /** Somebody does other work now. */
    void changed(StaffMember member, Work before) {
        database.flush();
        tell(member);
        if (before.role() == Role.CLERK || member.work().role() == Role.CLERK) {
            count();
        }
    }

    private void tell(StaffMember member) {
        outbox.add(StaffMemberChanged.of(member, clock.instant()));
    }

    /**
     * All courts at once, by one transaction at a time: of a clerk who comes and one who goes, the later one sees what the other did, and
     * what is told last is true of every court.
     */
    private void count() {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('court_staff', 0))) locked")
                .getResultList();
        List<String> courts = database.createQuery(
                        "select distinct court from StaffMember where role = ?1 and state = ?2 and court is not null order by court",
                        String.class)
                .setParameter(1, Role.CLERK)
                .setParameter(2, StaffMember.State.ACTIVE)
                .getResultList();
        outbox.add(new StaffedCourtsCounted(courts, clock.instant()));
    }
}
