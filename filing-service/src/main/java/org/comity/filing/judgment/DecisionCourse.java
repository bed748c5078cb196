package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.DECISION_ANNOUNCED_ALREADY;
import static org.comity.filing.problem.CaseProblem.DECISION_IN_EFFECT_ALREADY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.paper.Paper;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people of the court said of a decision after it was issued: that it was announced, and that it is in effect. Each once. */
@Entity
public class DecisionCourse {
    /** How a judgment is announced. Source: CPL 151; OL 27. */
    @Schema(name = "AnnouncementForm")
    public enum Form {
        /** At the end of the hearing; the text is sent within ten days. */
        AT_THE_HEARING,
        /** On a day set for it; the text is given at once. */
        ON_A_SET_DAY,
        ONLINE
    }

    @Id
    private UUID paperId;

    @Version
    private long version;

    private UUID caseId;
    private LocalDate announcedOn;

    @Enumerated(EnumType.STRING)
    private Form announcedForm;

    private String announcedWhere;
    private String announcedByName;
    private Instant announcedAt;
    private LocalDate effectiveOn;
    private UUID effectBy;
    private String effectByName;
    private Instant effectAt;

    protected DecisionCourse() {}

    DecisionCourse(Paper paper) {
        this.paperId = paper.id();
        this.caseId = paper.caseId();
    }

    /** @param where the place, or for an online announcement the room */
    void announce(LocalDate day, Form form, String where, Caller by, Instant now) {
        if (announcedOn != null) {
            throw DECISION_ANNOUNCED_ALREADY.with(announcedOn);
        }
        announcedOn = day;
        announcedForm = form;
        announcedWhere = PlainText.strip(where);
        announcedByName = by.name();
        announcedAt = now;
    }

    void takeEffect(LocalDate day, Caller by, Instant now) {
        if (effectiveOn != null) {
            throw DECISION_IN_EFFECT_ALREADY.with(effectiveOn);
        }
        effectiveOn = day;
        effectBy = by.accountId();
        effectByName = by.name();
        effectAt = now;
    }

    UUID paperId() {
        return paperId;
    }

    /** The court's date; null until it was announced, and so are the others about it. */
    LocalDate announcedOn() {
        return announcedOn;
    }

    /** Until when its text is sent to the parties: at once after a day that was set. Source: CPL 151 */
    LocalDate sendBy() {
        if (announcedOn == null) {
            return null;
        }
        return announcedForm == Form.ON_A_SET_DAY
                ? announcedOn
                : Derivation.of(ProceduralPeriods.SENDING_A_JUDGMENT, announcedOn)
                        .lastDay();
    }

    Form announcedForm() {
        return announcedForm;
    }

    String announcedWhere() {
        return announcedWhere;
    }

    /** Its first day of effect; null until somebody recorded it. */
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String effectByName() {
        return effectByName;
    }
}
