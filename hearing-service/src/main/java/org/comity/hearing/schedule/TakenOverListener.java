package org.comity.hearing.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.events.Listens;
import org.comity.events.Outbox;

/** A case that ran elsewhere comes with a hearing that is set: it is held here, with a seat for everybody of the case. */
@Singleton
class TakenOverListener {
    /** Who needs a reason for a short notice reads when people were told: before the case came here. */
    private static final String TOLD_BEFORE = "案件转入本平台前已定开庭日期";

    private final CourtCases cases;
    private final Hearings hearings;
    private final Outbox outbox;
    private final Clock clock;

    TakenOverListener(CourtCases cases, Hearings hearings, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.hearings = hearings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What began before it was heard of is for the court to set anew. */
    @Listens
    void on(HearingTakenOver fact) {
        Instant now = clock.instant();
        if (fact.startsAt().isBefore(now) || hearings.findById(fact.hearingId()) != null) {
            return;
        }
        Hearing hearing = Hearing.takenOver(
                fact.hearingId(),
                cases.require(fact.caseId()),
                fact.startsAt(),
                fact.endsAt(),
                TOLD_BEFORE,
                fact.registeredByAccountId(),
                now);
        hearings.persist(hearing);
        outbox.add(new HearingNews(hearing).scheduled(fact.caseId()));
    }

    record HearingTakenOver(
            UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt, UUID registeredByAccountId) {}
}
