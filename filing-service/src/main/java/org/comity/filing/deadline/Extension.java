package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.DEADLINE_APPLICATION_DAY_MISSING;
import static org.comity.filing.problem.CaseProblem.DEADLINE_APPLICATION_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.DEADLINE_EXTENSION_TOO_LONG;
import static org.comity.filing.problem.CaseProblem.DEADLINE_FOR_A_JUDGE;
import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_EXTENDABLE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.comity.filing.deadline.DeadlineAct.Ground;
import org.comity.law.CaseClock;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The court gives longer.
 *
 * @param version the one that was seen
 * @param days how many more, counted from the last day
 * @param appliedOn the court's date of the application; null on own motion
 * @param obstacleEndedOn when the obstacle was over; null for other grounds
 */
@Schema(name = "DeadlineExtension")
public record Extension(
        @NotNull @Min(0) Long version,
        @Min(1) @Max(366) int days,
        @NotNull Ground ground,
        @NotBlank @Size(max = 2000) String reason,
        LocalDate appliedOn,
        LocalDate obstacleEndedOn) {

    private static final String OBSTACLE_ARTICLE = "86";
    private static final String CIVIL_PROCEDURE_LAW = "民事诉讼法(2023修正)";

    /**
     * What the row of the period lets this member of the court do; for an obstacle, what CPL 86 does for every act of a party.
     *
     * @param today the court's date
     * @return how the day is counted then
     * @throws org.comity.http.ProblemException with the ground
     */
    Derivation of(Deadline deadline, PaperKind.Author hand, LocalDate today) {
        ProceduralPeriod row = deadline.period();
        return switch (ground) {
            case OBSTACLE -> {
                requireObstacle(row, hand, today);
                yield deadline.derivation().prolonged(days, OBSTACLE_ARTICLE, CIVIL_PROCEDURE_LAW);
            }
            case APPLICATION, OWN_MOTION -> {
                requireWithinRow(deadline, row, hand, today);
                yield deadline.derivation().prolonged(days, row.article(), row.source());
            }
            case CASE_SUSPENDED, JURISDICTION_OBJECTION -> throw DEADLINE_NOT_EXTENDABLE.with();
        };
    }

    /** Asked for within ten days of its end; the court decides, which is the judge. Source: CPL 86. */
    private void requireObstacle(ProceduralPeriod row, PaperKind.Author hand, LocalDate today) {
        if (row.clock().callsFor() == CaseClock.Act.COURT_STEP) {
            throw DEADLINE_NOT_EXTENDABLE.with();
        }
        if (hand != PaperKind.Author.JUDGE) {
            throw DEADLINE_FOR_A_JUDGE.with();
        }
        requireApplied(today);
        if (obstacleEndedOn == null || obstacleEndedOn.isAfter(appliedOn)) {
            throw DEADLINE_APPLICATION_DAY_MISSING.with();
        }
        LocalDate applyBy =
                Derivation.of(ProceduralPeriods.OBSTACLE, obstacleEndedOn).lastDay();
        if (appliedOn.isAfter(applyBy)) {
            throw DEADLINE_APPLICATION_TOO_LATE.with(applyBy);
        }
    }

    private void requireWithinRow(Deadline deadline, ProceduralPeriod row, PaperKind.Author hand, LocalDate today) {
        CaseClock.Extension may = row.clock().extension();
        boolean asked = ground == DeadlineAct.Ground.APPLICATION;
        if (may == null || !(asked ? may.onApplication() : may.ownMotion())) {
            throw DEADLINE_NOT_EXTENDABLE.with();
        }
        if (!may.by().contains(hand)) {
            throw DEADLINE_FOR_A_JUDGE.with();
        }
        if (asked) {
            requireApplied(today);
        }
        // What has run is not extended: EV 51, J 100 and CPL 285, 286 speak of asking before the end; for later there
        // is CPL 86.
        LocalDate moved = asked ? appliedOn : today;
        if (moved.isAfter(deadline.lastDay())) {
            throw DEADLINE_APPLICATION_TOO_LATE.with(deadline.lastDay());
        }
        if (may.atMostDays() != null) {
            requireWithin(may.atMostDays(), deadline.derivation(), row, CourtClock.dateOf(deadline.startedAt()));
        }
    }

    /** What a closed day at the end of the period added to it is the party's. */
    private void requireWithin(int atMost, Derivation soFar, ProceduralPeriod row, LocalDate startedOn) {
        long left = atMost - ChronoUnit.DAYS.between(startedOn, soFar.nominalLastDay());
        if (days > left) {
            throw DEADLINE_EXTENSION_TOO_LONG.with(
                    left <= 0
                            ? soFar.lastDay()
                            : soFar.prolonged((int) left, row.article(), row.source())
                                    .lastDay());
        }
    }

    private void requireApplied(LocalDate today) {
        if (appliedOn == null || appliedOn.isAfter(today)) {
            throw DEADLINE_APPLICATION_DAY_MISSING.with();
        }
    }
}
