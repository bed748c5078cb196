package org.comity.hearing.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Listens;
import org.comity.events.Outbox;
import org.comity.hearing.casefile.CalledPersons;

/** Which cases are heard together: hearings of the leading one that have not begun are of the other too. */
@Singleton
class JoinderListener {
    private final JoinedCases joined;
    private final CalledPersons persons;
    private final CourtCases cases;
    private final Hearings hearings;
    private final Outbox outbox;
    private final Clock clock;

    JoinderListener(
            JoinedCases joined,
            CalledPersons persons,
            CourtCases cases,
            Hearings hearings,
            Outbox outbox,
            Clock clock) {
        this.joined = joined;
        this.persons = persons;
        this.cases = cases;
        this.hearings = hearings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** It is said of both; what is to be done is done once. */
    @Listens
    void on(CasesJoined fact) {
        if (fact.leads()) {
            return;
        }
        CourtCase other = cases.require(fact.caseId());
        joined.persist(new JoinedCase(fact.caseId(), fact.withCaseId()));
        hearings.lockedOfCase(fact.withCaseId()).stream()
                .filter(hearing -> hearing.status() == Hearing.Status.SCHEDULED
                        && hearing.stage().isHearing())
                .forEach(hearing -> {
                    hearing.hear(other);
                    persons.toBeHeard(other.caseId())
                            .forEach(person -> new CalledSeats(hearing).add(NewPerson.of(person), other));
                    outbox.add(new HearingNews(hearing).scheduled(other.caseId()));
                });
    }

    @Listens
    void on(CasesParted fact) {
        if (!fact.led()) {
            joined.deleteById(fact.caseId());
            hearings.lockedOfCase(fact.fromCaseId()).stream()
                    .flatMap(hearing -> hearing.release(fact.caseId(), clock.instant()).stream())
                    .forEach(outbox::add);
        }
    }

    record CasesJoined(UUID caseId, UUID withCaseId, boolean leads) {}

    record CasesParted(UUID caseId, UUID fromCaseId, boolean led) {}
}
