package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_SENDING_DAY_WRONG;
import static org.comity.filing.problem.CaseProblem.REFUSAL_SENT_UP_ALREADY;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;

/** The petition with which the filer appeals against the ruling, and that the file went up with it. Source: CPL 172-174. */
@Embeddable
public class RefusalPetition {
    private String appealRequests;
    private String appealReasons;
    private Instant appealedAt;
    private String appealedByName;
    private LocalDate sentUpOn;
    private String sentUpHow;
    private String sentUpByName;

    protected RefusalPetition() {}

    RefusalPetition(String requests, String reasons, Caller by, Instant now) {
        this.appealRequests = PlainText.strip(requests);
        this.appealReasons = PlainText.strip(reasons);
        this.appealedAt = now;
        this.appealedByName = by.name();
    }

    /** @throws org.comity.http.ProblemException REFUSAL_SENT_UP_ALREADY, REFUSAL_SENDING_DAY_WRONG */
    void sendUp(LocalDate day, String how, Caller by, LocalDate today) {
        if (sentUpOn != null) {
            throw REFUSAL_SENT_UP_ALREADY.with(sentUpOn);
        }
        LocalDate made = CourtClock.dateOf(appealedAt);
        if (day.isBefore(made) || day.isAfter(today)) {
            throw REFUSAL_SENDING_DAY_WRONG.with(made);
        }
        sentUpOn = day;
        sentUpHow = PlainText.strip(how);
        sentUpByName = by.name();
    }

    String requests() {
        return appealRequests;
    }

    String reasons() {
        return appealReasons;
    }

    Instant madeAt() {
        return appealedAt;
    }

    String madeByName() {
        return appealedByName;
    }

    /** The court's date; null until the file went up. So are the others about that. */
    LocalDate sentUpOn() {
        return sentUpOn;
    }

    String sentUpHow() {
        return sentUpHow;
    }

    String sentUpByName() {
        return sentUpByName;
    }
}
