package org.comity.hearing.casefile;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns who is to be heard besides the parties, and who no more. */
@Singleton
class CalledPersonListener {
    private final CalledPersons persons;

    CalledPersonListener(CalledPersons persons) {
        this.persons = persons;
    }

    @Listens
    void on(PersonCalled fact) {
        persons.persist(new CalledPerson(fact));
    }

    @Listens
    void on(PersonReleased fact) {
        persons.findById(fact.personId()).release(fact.releasedAt());
    }

    /** @param partyId null for whom the court itself called @param language null if nobody said */
    record PersonCalled(
            UUID caseId,
            UUID personId,
            CalledPerson.As calledAs,
            String name,
            String language,
            UUID partyId,
            Instant calledAt) {}

    record PersonReleased(UUID personId, Instant releasedAt) {}
}
