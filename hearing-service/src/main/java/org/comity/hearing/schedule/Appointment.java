package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.HEARING_ENDS_BEFORE_IT_STARTS;
import static org.comity.hearing.problem.HearingProblem.HEARING_IN_THE_PAST;
import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_MOVED;
import static org.comity.hearing.problem.HearingProblem.OVERRIDE_REASON_MISSING;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.comity.hearing.stage.Stage;
import org.comity.http.PlainText;

/**
 * The time for which the court set a hearing.
 *
 * @param fixedAt when it was set to begin then: from that instant on a summons can be to it
 * @param shortNoticeReason why people are told later than the law asks; null if they are told in time
 */
@Embeddable
record Appointment(Instant startsAt, Instant endsAt, Instant fixedAt, boolean noticeIsShort, String shortNoticeReason) {
    /** How long ago a hearing may begin and still be scheduled: people agree to begin now, and typing takes a while. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    /** @throws org.comity.http.ProblemException HEARING_IN_THE_PAST, HEARING_ENDS_BEFORE_IT_STARTS or OVERRIDE_REASON_MISSING */
    static Appointment of(Stage stage, Instant startsAt, Instant endsAt, String shortNoticeReason, Instant now) {
        if (startsAt.isBefore(now.minus(JUST_NOW))) {
            throw HEARING_IN_THE_PAST.with();
        }
        if (!endsAt.isAfter(startsAt)) {
            throw HEARING_ENDS_BEFORE_IT_STARTS.with();
        }
        boolean isShort = stage.isHearing() && Summons.isShort(now, startsAt);
        if (isShort && PlainText.isBlank(shortNoticeReason)) {
            throw OVERRIDE_REASON_MISSING.with(Summons.lastDayBefore(startsAt));
        }
        return new Appointment(startsAt, endsAt, now, isShort, isShort ? PlainText.strip(shortNoticeReason) : null);
    }

    /**
     * Another time. One that begins as before calls people to the same hour: their summons stands.
     *
     * @throws org.comity.http.ProblemException as {@link #of}, and HEARING_NOT_MOVED where both ends stay
     */
    Appointment movedTo(Stage stage, Instant start, Instant end, String reasonForShortNotice, Instant now) {
        if (!start.equals(startsAt)) {
            return of(stage, start, end, reasonForShortNotice, now);
        }
        if (end.equals(endsAt)) {
            throw HEARING_NOT_MOVED.with();
        }
        if (!end.isAfter(start)) {
            throw HEARING_ENDS_BEFORE_IT_STARTS.with();
        }
        return new Appointment(startsAt, end, fixedAt, noticeIsShort, shortNoticeReason);
    }
}
