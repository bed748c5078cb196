package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.EVIDENCE_PERIOD_TOO_LONG;
import static org.comity.filing.problem.CaseProblem.EVIDENCE_PERIOD_TOO_SHORT;
import static org.comity.filing.problem.CaseProblem.EVIDENCE_PERIOD_UNCLEAR;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * The period for evidence of a case as the court set it, or as the parties agreed it and the court allowed. It begins for each party
 * with service of the notice of evidence. Source: CPL 68; J 99, 266.
 */
@Entity
@Immutable
public class EvidencePeriod {
    /** For what the judge sets it, which says how long it may be. */
    @Schema(name = "EvidencePeriodProcedure")
    public enum Procedure {
        /** First instance, ordinary procedure: no shorter. Source: J 99(2). */
        ORDINARY("PLE-05"),
        /** Summary procedure: no longer, agreed or set. Source: J 266; EV 51. */
        SUMMARY("PLE-07"),
        /** New evidence at second instance: no shorter. Source: J 99(2). */
        SECOND_INSTANCE("PLE-06"),
        /** To answer evidence that was handed in, or to mend what is wrong with it: as the court sees fit. Source: J 99(3). */
        FURTHER(null);

        private final String rule;

        Procedure(String rule) {
            this.rule = rule;
        }

        /** @throws org.comity.http.ProblemException EVIDENCE_PERIOD_TOO_SHORT, EVIDENCE_PERIOD_TOO_LONG */
        private void requireLength(Basis basis, int days) {
            if (rule == null) {
                return;
            }
            int bound = ProceduralPeriods.china().require(rule).length();
            if (this == SUMMARY && days > bound) {
                throw EVIDENCE_PERIOD_TOO_LONG.with(bound);
            }
            if (this != SUMMARY && basis == Basis.SET && days < bound) {
                throw EVIDENCE_PERIOD_TOO_SHORT.with(bound);
            }
        }
    }

    /** What runs while the court has set none. */
    static final int OF_THE_LAW =
            ProceduralPeriods.china().require(ProceduralPeriods.EVIDENCE).length();

    /** Where the length comes from. */
    @Schema(name = "EvidencePeriodBasis")
    public enum Basis {
        SET,
        AGREED
    }

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private Procedure procedure;

    private Integer days;
    private LocalDate lastDay;
    private UUID agreementId;
    private UUID setBy;
    private String setByName;
    private Instant setAt;

    protected EvidencePeriod() {}

    /**
     * @throws org.comity.http.ProblemException EVIDENCE_PERIOD_UNCLEAR if not exactly one of days and last day is given, or the court
     *     sets a day, or that day is not to come; EVIDENCE_PERIOD_TOO_SHORT, EVIDENCE_PERIOD_TOO_LONG if the law does not let it be
     *     of so many days in this procedure
     */
    EvidencePeriod(UUID caseId, EvidencePeriodResource.Setting said, UUID judge, String name, Instant now) {
        boolean isToADay = said.lastDay() != null;
        boolean comes = isToADay && said.lastDay().isAfter(CourtClock.dateOf(now));
        if (isToADay == (said.days() != null) || isToADay && (said.basis() == Basis.SET || !comes)) {
            throw EVIDENCE_PERIOD_UNCLEAR.with();
        }
        if (said.days() != null) {
            said.procedure().requireLength(said.basis(), said.days());
        }
        this.procedure = said.procedure();
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.basis = said.basis();
        this.days = said.days();
        this.lastDay = said.lastDay();
        this.agreementId = said.basis() == Basis.AGREED ? said.agreementId() : null;
        this.setBy = judge;
        this.setByName = name;
        this.setAt = now;
    }

    /**
     * How it ends for one on whom the notice was served. Where the agreed day had passed by then, the period of the law runs: nobody
     * agreed to none.
     *
     * @param servedOn the court's date
     */
    Derivation countedFrom(LocalDate servedOn) {
        LocalDate end = days == null ? lastDay : servedOn.plusDays(days);
        return end.isAfter(servedOn)
                ? Derivation.set(ProceduralPeriods.EVIDENCE, servedOn, end)
                : Derivation.of(ProceduralPeriods.EVIDENCE, servedOn);
    }

    UUID id() {
        return id;
    }

    Basis basis() {
        return basis;
    }

    Procedure procedure() {
        return procedure;
    }

    /** Null where it ends on a day. */
    Integer days() {
        return days;
    }

    /** The court's date; null where it is a number of days. */
    LocalDate lastDay() {
        return lastDay;
    }

    /** The paper in which the parties agreed; null where the court set it. */
    UUID agreementId() {
        return agreementId;
    }

    String setByName() {
        return setByName;
    }

    Instant setAt() {
        return setAt;
    }
}
