package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.news.About;
import org.comity.gateway.participation.KnownCases;

/** Last days: set, moved, near and over. */
@Singleton
class DeadlineListener {
    private final KnownCases cases;
    private final Happenings happenings;
    private final Teller teller;

    DeadlineListener(KnownCases cases, Happenings happenings, Teller teller) {
        this.cases = cases;
        this.happenings = happenings;
        this.teller = teller;
    }

    @Listens
    void on(DeadlineNear fact) {
        teller.tell(ofDeadline(fact, fact.caseId(), fact.submissionId(), fact.lastDay(), fact.callsFor())
                .to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(DeadlineLapsed fact) {
        teller.tell(ofDeadline(fact, fact.caseId(), fact.submissionId(), fact.lastDay(), fact.callsFor())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.CASE_CLERK, fact.caseId() == null ? List.of() : happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(DeadlineSet fact) {
        String moved = fact.caseId() == null ? Telling.MOVED_BEFORE_A_CASE : Telling.MOVED_IN_A_CASE;
        teller.tell(ofDeadline(fact, fact.caseId(), fact.submissionId(), fact.lastDay(), fact.callsFor())
                .when(fact.movedByCourt() ? moved : fact.stoppedByCourt() ? Telling.STOPPED_IN_A_CASE : Telling.STARTED)
                .to(Audience.CONCERNED, fact.accountIds()));
    }

    /** @param caseId null before there is a case */
    private Happening ofDeadline(Record fact, UUID caseId, UUID submissionId, LocalDate lastDay, String callsFor) {
        return caseId == null
                ? Happening.of(fact, About.filing(submissionId).by(lastDay))
                        .id("submission", submissionId)
                        .when(Telling.BEFORE_A_CASE)
                : Happening.of(fact, cases.about(caseId).by(lastDay).to(callsFor))
                        .id("case", caseId)
                        .when(Telling.IN_A_CASE);
    }

    /** @param caseId null before there is a case */
    record DeadlineNear(UUID caseId, UUID submissionId, List<UUID> accountIds, String callsFor, LocalDate lastDay) {}

    /** @param caseId null before there is a case */
    record DeadlineLapsed(UUID caseId, UUID submissionId, List<UUID> accountIds, String callsFor, LocalDate lastDay) {}

    /**
     * @param caseId null before there is a case
     * @param stoppedByCourt false in events of earlier releases
     */
    record DeadlineSet(
            UUID caseId,
            UUID submissionId,
            List<UUID> accountIds,
            String callsFor,
            LocalDate lastDay,
            boolean movedByCourt,
            boolean stoppedByCourt) {}
}
