package org.comity.gateway.calendar;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        UUID id = entryOf(fact.hearingId(), fact.caseId());
        CalendarEntry hearing = entries.findByIdOptional(id)
                .orElseGet(() -> CalendarEntry.hearing(id, fact.hearingId(), fact.caseId()));
        hearing.isAt(fact.startsAt(), fact.endsAt(), cases.about(fact.caseId()), clock.instant());
        entries.persist(hearing);
    }

    @Listens
    void on(HearingMoved fact) {
        entries.findByIdOptional(entryOf(fact.hearingId(), fact.caseId()))
                .ifPresent(hearing ->
                        hearing.isAt(fact.startsAt(), fact.endsAt(), cases.about(fact.caseId()), clock.instant()));
    }

    /** The same hearing: its entry moves to where it goes on. */
    @Listens
    void on(HearingRecessed fact) {
        entries.findByIdOptional(entryOf(fact.hearingId(), fact.caseId()))
                .ifPresent(
                        hearing -> hearing.goesOnAt(fact.continuesAt(), cases.about(fact.caseId()), clock.instant()));
    }

    @Listens
    void on(HearingAdjourned fact) {
        cancel(entryOf(fact.hearingId(), fact.caseId()));
    }

    /** Who takes no part in the case has an entry of their own, at the hour that the entry of the case has. */
    @Listens
    void on(CalledPersonNotified fact) {
        if (fact.accountId() == null) {
            return;
        }
        UUID own = UUID.nameUUIDFromBytes((fact.hearingId() + " " + fact.accountId()).getBytes(StandardCharsets.UTF_8));
        if (fact.occasion().equals("ADJOURNED") || fact.occasion().equals("RELEASED")) {
            cancel(own);
            return;
        }
        entries.findByIdOptional(entryOf(fact.hearingId(), fact.caseId())).ifPresent(hearing -> {
            CalendarEntry entry = entries.findByIdOptional(own)
                    .orElseGet(() -> CalendarEntry.toBeHeard(own, fact.hearingId(), fact.accountId()));
            entry.isAt(fact.at(), fact.at().plus(hearing.lasts()), cases.about(fact.caseId()), clock.instant());
            entries.persist(entry);
        });
    }

    /** The hearing goes on for another case. */
    @Listens
    void on(HearingReleased fact) {
        cancel(entryOf(fact.hearingId(), fact.caseId()));
    }

    @Listens
    void on(EvidenceExchangeSet fact) {
        CalendarEntry exchange = entries.findByIdOptional(fact.exchangeId())
                .orElseGet(() -> CalendarEntry.exchange(fact.exchangeId(), fact.caseId()));
        exchange.isBy(fact.day(), cases.about(fact.caseId()), clock.instant());
        entries.persist(exchange);
    }

    @Listens
    void on(EvidenceExchangeCancelled fact) {
        cancel(fact.exchangeId());
    }

    @Listens
    void on(DeficiencyNotified fact) {
        CalendarEntry answer = entries.findByIdOptional(fact.submissionId())
                .orElseGet(() -> CalendarEntry.answer(fact.submissionId(), fact.filerAccountId()));
        answer.isBy(fact.cureBy(), About.filing(fact.submissionId()), clock.instant());
        entries.persist(answer);
    }

    /**
     * In a case it stands with each account that has to act, as long as it has to; before there is a case the notice made the entry,
     * and the court may have moved its day.
     */
    @Listens
    void on(DeadlineSet fact) {
        if (fact.caseId() == null) {
            entries.findByIdOptional(fact.submissionId())
                    .filter(entry -> fact.runs())
                    .ifPresent(entry -> entry.isBy(fact.lastDay(), About.filing(fact.submissionId()), clock.instant()));
            return;
        }
        Map<UUID, CalendarEntry> known = entries.ofDeadline(fact.deadlineId()).stream()
                .collect(Collectors.toMap(CalendarEntry::accountId, Function.identity()));
        List<UUID> acting = fact.runs() ? fact.accountIds() : List.of();
        known.values().stream()
                .filter(entry -> !acting.contains(entry.accountId()))
                .forEach(entry -> entry.cancel(clock.instant()));
        About about = cases.about(fact.caseId()).to(fact.callsFor());
        acting.forEach(account -> {
            CalendarEntry entry =
                    known.getOrDefault(account, CalendarEntry.lastDay(fact.deadlineId(), account, fact.caseId()));
            entry.isBy(fact.lastDay(), about, clock.instant());
            entries.persist(entry);
        });
    }

    /** After a notice this is the answer to it. */
    @Listens
    void on(SubmissionReceived fact) {
        cancel(fact.submissionId());
    }

    /** A hearing of several cases has an entry for each; the first that was told of has the hearing's id. */
    private UUID entryOf(UUID hearingId, UUID caseId) {
        return entries.findByIdOptional(hearingId)
                .filter(entry -> !entry.isOf(caseId))
                .map(entry -> UUID.nameUUIDFromBytes((hearingId + " " + caseId).getBytes(StandardCharsets.UTF_8)))
                .orElse(hearingId);
    }

    private void cancel(UUID id) {
        entries.findByIdOptional(id).ifPresent(entry -> entry.cancel(clock.instant()));
    }

    record HearingScheduled(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt) {}

    record HearingMoved(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt) {}

    record HearingRecessed(UUID caseId, UUID hearingId, Instant continuesAt) {}

    record HearingAdjourned(UUID caseId, UUID hearingId) {}

    /** @param accountId null while nobody holds the seat */
    record CalledPersonNotified(UUID caseId, UUID hearingId, String occasion, UUID accountId, Instant at) {}

    record HearingReleased(UUID caseId, UUID hearingId) {}

    record EvidenceExchangeSet(UUID caseId, UUID exchangeId, LocalDate day) {}

    record EvidenceExchangeCancelled(UUID exchangeId) {}

    record DeficiencyNotified(UUID submissionId, UUID filerAccountId, LocalDate cureBy) {}

    record SubmissionReceived(UUID submissionId) {}

    /** @param caseId null before there is a case */
    record DeadlineSet(
            UUID deadlineId,
            UUID caseId,
            UUID submissionId,
            List<UUID> accountIds,
            String callsFor,
            LocalDate lastDay,
            boolean runs) {}
}
