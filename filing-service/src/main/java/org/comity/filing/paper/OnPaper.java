package org.comity.filing.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a party handed a paper in outside this system, and a clerk entered it.
 *
 * @param on the court's date of the postmark, or on which it was handed over; what was posted in time is in time, however long it
 *     travelled. Source: CPL 85
 */
@Embeddable
@Schema(description = "That a party handed a paper in outside this system, and a clerk entered it")
public record OnPaper(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "on_paper_way")
        Way way,

        @NotNull @Column(name = "on_paper_on") LocalDate on) {

    @Schema(name = "OnPaperWay")
    public enum Way {
        POST,
        COUNTER
    }

    /** No hour is known: the last instant of the day, or now, if that is earlier. */
    Instant handedInAt(Instant entered) {
        Instant end = on.atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS))
                .atZone(CourtClock.ZONE)
                .toInstant();
        return end.isBefore(entered) ? end : entered;
    }
}
