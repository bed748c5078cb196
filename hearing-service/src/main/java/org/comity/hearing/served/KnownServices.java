package org.comity.hearing.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What was served in a case. */
@ApplicationScoped
public class KnownServices {
    private final EntityManager database;

    KnownServices(EntityManager database) {
        this.database = database;
    }

    void begin(ServiceBegun begun) {
        database.persist(begun);
    }

    Optional<PartyServed> find(PartyServed.Key key) {
        return Optional.ofNullable(database.find(PartyServed.class, key));
    }

    PartyServed require(PartyServed.Key key, Function<PartyServed.Key, PartyServed> first) {
        return find(key).orElseGet(() -> {
            PartyServed served = first.apply(key);
            database.persist(served);
            return served;
        });
    }

    /**
     * On which day of the court a party was first served with a summons, not counting those before a day: they called it to something else.
     *
     * @param learnedAfter those that were known here by then do not count either
     * @return empty if it was not
     */
    public Optional<LocalDate> summonsOn(UUID partyId, UUID caseId, LocalDate notBefore, Instant learnedAfter) {
        return ofCase(PartyServed.class, caseId).stream()
                .filter(served -> served.partyId().equals(partyId) && served.isSummons() && served.servedOn() != null)
                .filter(served -> served.knownAt().isAfter(learnedAfter))
                .map(PartyServed::servedOn)
                .filter(day -> !day.isBefore(notBefore))
                .min(LocalDate::compareTo);
    }

    /** What is known of how long service on a party takes. */
    public ServiceSoFar soFar(UUID partyId, UUID caseId) {
        List<ServiceBegun> begun = ofCase(ServiceBegun.class, caseId).stream()
                .filter(each -> each.partyId().equals(partyId))
                .toList();
        List<PartyServed> served = ofCase(PartyServed.class, caseId).stream()
                .filter(each -> each.partyId().equals(partyId) && each.servedOn() != null)
                .toList();
        return ServiceSoFar.of(
                begun.stream().map(ServiceBegun::begunOn).min(LocalDate::compareTo),
                served.stream()
                        .flatMap(each -> begun.stream()
                                .filter(request -> request.requestId().equals(each.requestId()))
                                .map(request -> new ServiceSoFar.Run(request.begunOn(), each.servedOn())))
                        .toList());
    }

    private <E> List<E> ofCase(Class<E> kind, UUID caseId) {
        return database.createQuery("from " + kind.getSimpleName() + " where caseId = ?1", kind)
                .setParameter(1, caseId)
                .getResultList();
    }
}
