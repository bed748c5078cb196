package org.comity.gateway.identity.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.events.Outbox;

@ApplicationScoped
class CourtOffices implements PanacheRepositoryBase<CourtOffice, String> {
    private final Outbox outbox;

    CourtOffices(Outbox outbox) {
        this.outbox = outbox;
    }

    Map<String, CourtOffice> byCourt() {
        return listAll().stream().collect(Collectors.toMap(CourtOffice::court, Function.identity()));
    }

    /** Held until the end of the transaction; of two who are the first to say something of a court one waits. */
    CourtOffice lock(String court) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('court_office ' || ?1, 0))) locked")
                .setParameter(1, court)
                .getResultList();
        return findByIdOptional(court, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new CourtOffice(court));
    }

    void tell(CourtOffice office) {
        outbox.add(CourtOfficeKept.of(office));
    }

    /** Said again at each start: a service whose database is new, or was restored, has not heard it. */
    @Transactional
    void tellAll(@Observes StartupEvent started) {
        listAll().forEach(this::tell);
    }
}
