package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.ORIGINAL_DIFFERS_UNSAID;
import static org.comity.filing.problem.CaseProblem.ORIGINAL_SHOWN_LATER;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.paper.Paper;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;
import org.hibernate.annotations.Immutable;

/** That the original of an exhibit was shown to the court, and whether the copy agrees with it. Source: CPL 73; EV 61. */
@Entity
@Immutable
public class OriginalShown {
    @Id
    private UUID id;

    private UUID caseId;
    private UUID paperId;
    private int number;
    private LocalDate shownOn;
    private String shownBy;
    private boolean agrees;
    private String remark;
    private UUID notedBy;
    private String notedByName;
    private Instant notedAt;

    protected OriginalShown() {}

    /**
     * @param number how many notes there are of the exhibit, with this one
     * @throws org.comity.http.ProblemException ORIGINAL_SHOWN_LATER if the court's day is still to come, ORIGINAL_DIFFERS_UNSAID if it
     *     differs and nothing says in what
     */
    OriginalShown(Paper exhibit, int number, OriginalShownResource.Note note, UUID account, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = exhibit.caseId();
        this.paperId = exhibit.id();
        this.number = number;
        this.shownOn = note.shownOn();
        this.shownBy = PlainText.strip(note.shownBy());
        this.agrees = note.agrees();
        this.remark = PlainText.isBlank(note.remark()) ? null : PlainText.strip(note.remark());
        this.notedBy = account;
        this.notedByName = name;
        this.notedAt = now;
        if (shownOn.isAfter(CourtClock.dateOf(now))) {
            throw ORIGINAL_SHOWN_LATER.with(shownOn);
        }
        if (!agrees && remark == null) {
            throw ORIGINAL_DIFFERS_UNSAID.with();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID paperId() {
        return paperId;
    }

    /** Counts from 1 for each exhibit. */
    public int number() {
        return number;
    }

    /** The court's date. */
    public LocalDate shownOn() {
        return shownOn;
    }

    /** Who brought it, by name. */
    public String shownBy() {
        return shownBy;
    }

    public boolean isAgreeing() {
        return agrees;
    }

    /** In what it differs, or what else was seen; null if nothing was said. */
    public String remark() {
        return remark;
    }

    public String notedByName() {
        return notedByName;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
