package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.EXCHANGE_BEFORE_ANSWER;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_BEFORE_EVIDENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.comity.law.CaseClock.Act;

/** The periods for evidence of a case end together on the day on which evidence is exchanged. Source: EV 56 */
@ApplicationScoped
public class EvidenceClocks {
    private static final String ARTICLE = "56";
    private static final String SOURCE = "民事诉讼证据规定(2019)";

    private final Deadlines deadlines;
    private final CourtActs acts;

    EvidenceClocks(Deadlines deadlines, CourtActs acts) {
        this.deadlines = deadlines;
        this.acts = acts;
    }

    /**
     * Those that run end on that day of the court; one that is over stays so.
     *
     * @throws org.comity.http.ProblemException EXCHANGE_BEFORE_ANSWER while somebody can still answer on that day (J 224),
     *     EXCHANGE_BEFORE_EVIDENCE if a period would be shorter by it (EV 51)
     */
    public void endOn(UUID caseId, LocalDate day, Instant now) {
        List<Deadline> running = deadlines.lockUnsettled(caseId).stream()
                .filter(deadline -> deadline.daysLeft() == null && !deadline.isOver(now))
                .toList();
        for (Deadline deadline : running) {
            if (deadline.callsFor() == Act.ANSWER && deadline.metBy() == null && !day.isAfter(deadline.lastDay())) {
                throw EXCHANGE_BEFORE_ANSWER.with(deadline.lastDay());
            }
            if (deadline.callsFor() == Act.EVIDENCE && day.isBefore(deadline.lastDay())) {
                throw EXCHANGE_BEFORE_EVIDENCE.with(deadline.lastDay());
            }
        }
        running.stream()
                .filter(deadline -> deadline.callsFor() == Act.EVIDENCE && day.isAfter(deadline.lastDay()))
                .forEach(deadline -> {
                    int days = Math.toIntExact(ChronoUnit.DAYS.between(deadline.lastDay(), day));
                    acts.endAtExchange(deadline, deadline.derivation().prolonged(days, ARTICLE, SOURCE));
                });
    }
}
