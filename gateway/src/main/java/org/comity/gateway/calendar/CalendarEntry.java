package org.comity.gateway.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.gateway.news.About;
import org.comity.gateway.news.NewsKind;
import org.comity.law.CourtClock;

/** Something that has its time: a hearing, or the last day of what somebody has to do. */
@Entity
@Table(name = "calendar_entry")
class CalendarEntry {
    /** A last day stands in the calendar as its last hour at the court: an entry "all day" would end hours late west of Beijing. */
    private static final Duration LAST_HOUR = Duration.ofHours(1);

    private static final String HEARINGS = "/hearings/";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "deadline_id")
    private UUID deadlineId;

    private String path;

    @Embedded
    private About about;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int sequence;
    private boolean cancelled;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CalendarEntry() {}

    private CalendarEntry(UUID id, NewsKind kind, String path) {
        this.id = id;
        this.kind = kind;
        this.path = path;
        this.sequence = -1;
    }

    /** @param id the hearing's, or one of its own where the hearing is of several cases */
    static CalendarEntry hearing(UUID id, UUID hearingId, UUID caseId) {
        CalendarEntry entry = new CalendarEntry(id, NewsKind.HEARING_SCHEDULED, "/hearings/" + hearingId);
        entry.caseId = caseId;
        return entry;
    }

    /** Of one whom the court hears, and who takes no part in the case. */
    static CalendarEntry toBeHeard(UUID id, UUID hearingId, UUID account) {
        CalendarEntry entry = new CalendarEntry(id, NewsKind.HEARING_TO_BE_HEARD, HEARINGS + hearingId);
        entry.accountId = account;
        return entry;
    }

    /** Everybody who takes part in the case has it. */
    static CalendarEntry exchange(UUID exchangeId, UUID caseId) {
        CalendarEntry entry = new CalendarEntry(exchangeId, NewsKind.EVIDENCE_EXCHANGE_SET, "/cases/" + caseId);
        entry.caseId = caseId;
        return entry;
    }

    boolean isOf(UUID other) {
        return other.equals(caseId);
    }

    static CalendarEntry answer(UUID submissionId, UUID filer) {
        CalendarEntry entry = new CalendarEntry(submissionId, NewsKind.ANSWER_NEEDED, "/filing/" + submissionId);
        entry.accountId = filer;
        return entry;
    }

    /** Of one who has to act by it; others who do have their own. */
    static CalendarEntry lastDay(UUID deadlineId, UUID account, UUID caseId) {
        CalendarEntry entry = new CalendarEntry(UUID.randomUUID(), NewsKind.DEADLINE_NEAR, "/cases/" + caseId);
        entry.accountId = account;
        entry.deadlineId = deadlineId;
        return entry;
    }

    /** Also of one that was cancelled: it is on again. */
    void isAt(Instant start, Instant end, About what, Instant now) {
        about = what.at(start);
        startsAt = start;
        endsAt = end;
        changed(false, now);
    }

    /** As long again as it was set for: nobody sets how long it goes on. */
    void goesOnAt(Instant start, About what, Instant now) {
        isAt(start, start.plus(lasts()), what, now);
    }

    Duration lasts() {
        return Duration.between(startsAt, endsAt);
    }

    /** @param last a day of the court */
    void isBy(LocalDate last, About what, Instant now) {
        about = what.by(last);
        endsAt = CourtClock.endOf(last);
        startsAt = endsAt.minus(LAST_HOUR);
        changed(false, now);
    }

    UUID accountId() {
        return accountId;
    }

    /** It will not be, or is done. */
    void cancel(Instant now) {
        if (!cancelled) {
            changed(true, now);
        }
    }

    /** A calendar takes a new version of an entry only with a higher sequence. Source: RFC 5545, 3.8.7.4. */
    private void changed(boolean isCancelled, Instant now) {
        cancelled = isCancelled;
        sequence++;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    /** By which calendars know it: of a hearing the hearing's, as in the letter that invites to it. */
    String uid() {
        return kind == NewsKind.HEARING_TO_BE_HEARD ? path.substring(HEARINGS.length()) : id.toString();
    }

    NewsKind kind() {
        return kind;
    }

    About about() {
        return about;
    }

    String path() {
        return path;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int sequence() {
        return sequence;
    }

    boolean isCancelled() {
        return cancelled;
    }

    Instant changedAt() {
        return changedAt;
    }
}
