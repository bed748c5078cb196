package org.comity.filing.statistics;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Listens;

/** This service's own events by which a case is counted otherwise than before. */
@Singleton
class StatisticsListener {
    private final CaseFigures figures;

    StatisticsListener(CaseFigures figures) {
        this.figures = figures;
    }

    @Listens
    void on(CaseRegistered fact) {
        figures.count(fact.caseId());
    }

    /** A party's paper ends no case. */
    @Listens
    void on(PaperFiled fact) {
        if (fact.side().equals("COURT")) {
            figures.count(fact.caseId());
        }
    }

    @Listens
    void on(PaperWithdrawn fact) {
        figures.count(fact.caseId());
    }

    @Listens
    void on(DecisionInEffect fact) {
        figures.count(fact.caseId());
    }

    record CaseRegistered(UUID caseId) {}

    record PaperFiled(UUID caseId, String side) {}

    record PaperWithdrawn(UUID caseId) {}

    record DecisionInEffect(UUID caseId) {}
}
