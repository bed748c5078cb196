package org.comity.hearing.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseAssignee;
import org.comity.events.Listens;

/** A case is given to another bench: its hearings that have not begun have as many seats as it, and those of its technical investigators. */
@Singleton
class BenchListener {
    private final Hearings hearings;

    BenchListener(Hearings hearings) {
        this.hearings = hearings;
    }

    /** Of a hearing of several cases the leading one says who hears it. One that comes late, from the dead letters, changes nothing. */
    @Listens
    void on(CaseAssigned fact) {
        hearings.lockedOfCase(fact.caseId()).stream()
                .filter(hearing -> hearing.courtCase().caseId().equals(fact.caseId()))
                .filter(hearing -> !hearing.courtCase().wasGivenAfter(fact.number()))
                .forEach(hearing -> {
                    new PanelSeats(hearing).follow(fact.members());
                    new InvestigatorSeats(hearing).follow(fact.members());
                });
    }

    record CaseAssigned(UUID caseId, int number, List<CaseAssignee> members) {}
}
