package org.comity.filing.archiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.application.Applications;
import org.comity.filing.courtdocument.CourtDocuments;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.judgment.FinalDecisions;
import org.comity.filing.paper.CaseEnd;
import org.comity.filing.paper.CaseEnds;
import org.comity.http.Ground;
import org.comity.law.CaseClock;
import org.comity.law.ProceduralPeriods;

/** What keeps a case from the archive: whatever somebody has still to do in it. */
@ApplicationScoped
class Archiving {
    private final CaseEnds ends;
    private final FinalDecisions decisions;
    private final Deadlines deadlines;
    private final Applications applications;
    private final CourtDocuments documents;
    private final Clock clock;

    Archiving(
            CaseEnds ends,
            FinalDecisions decisions,
            Deadlines deadlines,
            Applications applications,
            CourtDocuments documents,
            Clock clock) {
        this.ends = ends;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.applications = applications;
        this.documents = documents;
        this.clock = clock;
    }

    /** Nothing if it may go. @param reader in whose language periods are named */
    List<Ground> hindrances(UUID caseId, Locale reader) {
        List<Ground> found = new ArrayList<>();
        CaseEnd end = ends.findById(caseId);
        if (end == null) {
            found.add(Hindrance.ARCHIVE_CASE_PENDING.with());
        } else if (!decisions.isDoneWith(end)) {
            found.add(Hindrance.ARCHIVE_DECISION_OPEN.with());
        }
        deadlines.ofCases(List.of(caseId)).stream()
                .filter(deadline -> isOpen(deadline, clock.instant()))
                .map(deadline -> Hindrance.ARCHIVE_PERIOD_OPEN.with(titleOf(deadline, reader), deadline.lastDay()))
                .forEach(found::add);
        int asked = applications.openIn(List.of(caseId)).size();
        if (asked > 0) {
            found.add(Hindrance.ARCHIVE_APPLICATION_OPEN.with(asked));
        }
        int made = documents.openIn(List.of(caseId)).size();
        if (made > 0) {
            found.add(Hindrance.ARCHIVE_DOCUMENT_OPEN.with(made));
        }
        return found;
    }

    private static String titleOf(Deadline deadline, Locale reader) {
        return ProceduralPeriods.china().require(deadline.periodId()).clock().title(reader);
    }

    /** It runs, or stands still, or lapsed and nobody has said what follows. A period of appeal that ran out needs nobody. */
    private static boolean isOpen(Deadline deadline, Instant now) {
        if (deadline.settledAt() != null) {
            return false;
        }
        return switch (deadline.stateAt(now)) {
            case RUNNING, EXTENDED, SUSPENDED -> true;
            case LAPSED -> deadline.callsFor() != CaseClock.Act.APPEAL;
            case MET, MOOT -> false;
        };
    }
}
