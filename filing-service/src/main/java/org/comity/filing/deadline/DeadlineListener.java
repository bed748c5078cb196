package org.comity.filing.deadline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;

/** What happens, here and at service of process, that starts a last day, meets it, or leaves nothing to do. */
@Singleton
class DeadlineListener {
    private final CaseClocks clocks;
    private final CaseStops stops;

    DeadlineListener(CaseClocks clocks, CaseStops stops) {
        this.clocks = clocks;
        this.stops = stops;
    }

    @Listens
    void on(CaseRegistered fact) {
        clocks.registered(fact.caseId());
    }

    @Listens
    void on(Served fact) {
        for (Started start : fact.starts()) {
            clocks.served(
                    fact.caseId(),
                    fact.partyId(),
                    start.periodId(),
                    start.kind(),
                    start.paperId(),
                    fact.servedAt(),
                    fact.servedOn());
        }
        stops.begun(fact.caseId());
    }

    @Listens
    void on(ServiceSuperseded fact) {
        for (Started start : fact.starts()) {
            clocks.superseded(
                    fact.caseId(), fact.partyId(), start.periodId(), start.paperId(), fact.standsAt(), fact.standsOn());
        }
    }

    @Listens
    void on(ServiceAttempted fact) {
        clocks.sent(fact.caseId(), fact.partyId(), fact.attemptId(), fact.attemptedAt());
    }

    @Listens
    void on(PaperFiled fact) {
        clocks.filed(fact.paperId());
        stops.filed(fact.paperId());
    }

    @Listens
    void on(DecisionInEffect fact) {
        clocks.inEffect(fact.paperId(), fact.recordedAt());
    }

    @Listens
    void on(PaperWithdrawn fact) {
        clocks.withdrawn(fact.paperId());
        stops.withdrawn(fact.paperId());
    }

    @Listens
    void on(SubmissionReturned fact) {
        clocks.decided(fact.submissionId());
    }

    @Listens
    void on(SubmissionRefused fact) {
        clocks.decided(fact.submissionId());
    }

    @Listens
    void on(PartyAppeared fact) {
        clocks.othersAct(fact.caseId());
    }

    @Listens
    void on(RepresentationConfirmed fact) {
        clocks.othersAct(fact.caseId());
    }

    @Listens
    void on(RepresentationEnded fact) {
        clocks.othersAct(fact.caseId());
    }

    @Listens
    void on(DeficiencyNotified fact) {
        clocks.notified(fact.submissionId());
    }

    @Listens
    void on(SubmissionReceived fact) {
        clocks.cured(fact.submissionId(), fact.submittedAt());
    }

    @Listens
    void on(DeadlineLapsed fact) {
        if (fact.caseId() != null) {
            clocks.lapsed(fact.deadlineId());
        }
    }

    record CaseRegistered(UUID caseId) {}

    record Served(UUID caseId, UUID partyId, Instant servedAt, LocalDate servedOn, List<Started> starts) {}

    record ServiceSuperseded(UUID caseId, UUID partyId, List<Started> starts, Instant standsAt, LocalDate standsOn) {}

    record Started(UUID paperId, String kind, String periodId) {}

    record ServiceAttempted(UUID caseId, UUID attemptId, UUID partyId, Instant attemptedAt) {}

    record PaperFiled(UUID paperId) {}

    record DecisionInEffect(UUID paperId, Instant recordedAt) {}

    record PaperWithdrawn(UUID paperId) {}

    record SubmissionReturned(UUID submissionId) {}

    record SubmissionRefused(UUID submissionId) {}

    record PartyAppeared(UUID caseId) {}

    record RepresentationConfirmed(UUID caseId) {}

    record RepresentationEnded(UUID caseId) {}

    record DeficiencyNotified(UUID submissionId) {}

    record SubmissionReceived(UUID submissionId, Instant submittedAt) {}
}
