package org.comity.gateway.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.news.About;
import org.comity.gateway.participation.KnownCases;

/** What the services say of times, for the calendars of those whom it concerns. */
@Singleton
class CalendarListener {
    private final CalendarEntries entries;
    private final KnownCases cases;
    private final Clock clock;

    CalendarListener(CalendarEntries entries, KnownCases cases, Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.clock = clock;
    }

    @Listens
    void on(HearingScheduled fact) {
        CalendarEntry hearing = entries.findByIdOptional(fact.hearingId())
                .orElseGet(() -> CalendarEntry.hearing(fact.hearingId(), fact.caseId()));
        hearing.isAt(fact.startsAt(), fact.endsAt(), cases.about(fact.caseId()), clock.instant());
        entries.persist(hearing);
    }

    @Listens
    void on(HearingAdjourned fact) {
        cancel(fact.hearingId());
    }

    @Listens
    void on(DeficiencyNotified fact) {
        CalendarEntry answer = entries.findByIdOptional(fact.submissionId())
                .orElseGet(() -> CalendarEntry.answer(fact.submissionId(), fact.filerAccountId()));
        answer.isBy(fact.cureBy(), About.filing(fact.submissionId()), clock.instant());
        entries.persist(answer);
    }

    /** After a notice this is the answer to it. */
    @Listens
    void on(SubmissionReceived fact) {
        cancel(fact.submissionId());
    }

    private void cancel(UUID id) {
        entries.findByIdOptional(id).ifPresent(entry -> entry.cancel(clock.instant()));
    }

    record HearingScheduled(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt) {}

    record HearingAdjourned(UUID hearingId) {}

    record DeficiencyNotified(UUID submissionId, UUID filerAccountId, LocalDate cureBy) {}

    record SubmissionReceived(UUID submissionId) {}
}
