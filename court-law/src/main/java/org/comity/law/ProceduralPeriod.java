package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One period that procedural law sets, as a row of data.
 *
 * @param id stable, such as {@code PLE-01}
 * @param length null where the law gives no number
 * @param unit as in the data: {@code day}, {@code working_day}, {@code month}, {@code year}, or a word for what is
 *     not counted in days ({@code hour}, {@code instant}, {@code reasonable_time} …)
 * @param kind what the period means: {@code fixed} (latest date), {@code minimum}, {@code maximum},
 *     {@code minimum_before} (at least this long before the event), {@code deemed} (an effect on expiry) …
 * @param startsZh what starts it
 * @param appliesTo {@code all}, {@code no_domicile_in_china}, {@code domicile_in_china} …
 * @param extendable on what condition it can be extended, or null if the source says nothing
 * @param article of the source; null where the row is not law
 * @param note null if there is none
 * @param startedBy what starts it here
 * @param clock how it runs in a case; null where no case counts it, so that it is advice
 */
public record ProceduralPeriod(
        String id,
        String stage,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn,
        Integer length,
        String unit,
        String kind,
        String actor,
        @JsonProperty("starts_zh") String startsZh,
        @JsonProperty("starts_en") String startsEn,
        @JsonProperty("applies_to") String appliesTo,
        String extendable,
        String article,
        String source,
        Confidence confidence,
        String note,
        @JsonProperty("started_by") Start startedBy,
        CaseClock clock) {

    /** What starts a period. */
    public enum Start {
        /** An act on a submission, before there is a case. */
        SUBMISSION,
        REGISTRATION,
        /** Service of a kind of paper that names the row. */
        PAPER_SERVED,
        /** The handing in of a kind of paper that names the row. */
        PAPER_HANDED_IN,
        /** A decision that takes effect. */
        EFFECT,
        /** A channel of service of process. */
        CHANNEL,
        APPLICATION,
        HEARING,
        MEDIATION,
        /** Nothing in a case. */
        ADVICE
    }

    /** How long, or empty if this row cannot be counted forward in days, months or years: ask a person then. */
    @JsonIgnore
    public Optional<Period> period() {
        if (length == null || kind.equals("minimum_before")) {
            return Optional.empty();
        }
        return switch (unit) {
            case "day" -> Optional.of(Period.days(length));
            case "working_day" -> Optional.of(Period.workingDays(length));
            case "month" -> Optional.of(Period.months(length));
            case "year" -> Optional.of(Period.years(length));
            default -> Optional.empty();
        };
    }

    /**
     * When this period ends if its event happened on a day of the court.
     *
     * @throws IllegalStateException if it cannot be counted forward, see {@link #period()}
     */
    public Deadline after(LocalDate trigger, CourtCalendar calendar) {
        Period length = period().orElseThrow(() -> new IllegalStateException(
                "The period " + id + " (" + nameEn + ") is not counted forward in days, months or years"));
        return length.deadline(Optional.of(this), trigger, calendar);
    }

    /** The same for an event at an instant; its day is the court's, not the reader's. */
    public Deadline after(Instant trigger, CourtCalendar calendar) {
        return after(CourtClock.dateOf(trigger), calendar);
    }
}
