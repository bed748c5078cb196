package org.comity.hearing.schedule;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Listens;
import org.comity.hearing.seat.Role;

/** Whom the court calls to be heard has a seat in the hearings of the case. */
@Singleton
class CalledListener {
    private final CourtCases cases;
    private final Hearings hearings;

    CalledListener(CourtCases cases, Hearings hearings) {
        this.cases = cases;
        this.hearings = hearings;
    }

    @Listens
    void on(PersonCalled fact) {
        CourtCase courtCase = cases.require(fact.caseId());
        NewPerson person = new NewPerson(fact.personId(), fact.calledAs(), fact.name(), fact.language());
        hearings.lockedOfCase(fact.caseId()).forEach(hearing -> new CalledSeats(hearing).add(person, courtCase));
    }

    /** @param language null if nobody said */
    record PersonCalled(UUID caseId, UUID personId, Role calledAs, String name, String language) {}
}
