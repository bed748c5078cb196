package org.comity.filing.rendering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;

/** Whom the court asked to interpret at a hearing of a case. */
@Singleton
class InterpreterListener {
    private final CaseInterpreters interpreters;

    InterpreterListener(CaseInterpreters interpreters) {
        this.interpreters = interpreters;
    }

    @Listens
    void on(HearingScheduled fact) {
        List<UUID> asked = fact.interpreterAccountIds();
        interpreters.replace(fact.caseId(), fact.hearingId(), asked == null ? List.of() : asked);
    }

    @Listens
    void on(HearingAdjourned fact) {
        interpreters.replace(fact.caseId(), fact.hearingId(), List.of());
    }

    @Listens
    void on(HearingReleased fact) {
        interpreters.replace(fact.caseId(), fact.hearingId(), List.of());
    }

    /** @param interpreterAccountIds null in events of earlier releases */
    record HearingScheduled(UUID caseId, UUID hearingId, List<UUID> interpreterAccountIds) {}

    record HearingAdjourned(UUID caseId, UUID hearingId) {}

    record HearingReleased(UUID caseId, UUID hearingId) {}
}
