package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.APPEAL_FILE_SENT_ALREADY;
import static org.comity.filing.problem.CaseProblem.APPEAL_NOT_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.comity.filing.application.Application;
import org.comity.filing.application.ApplicationRule;
import org.comity.filing.application.Decision;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.GrantedDays;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.law.ApplicationKind;

/**
 * Appeals that are withdrawn while the file is still at this court: granted, the petition counts no more, and the decision takes effect
 * as if it had not been made. Once the file went up, the court of appeal decides. Source: CPL 180.
 */
@ApplicationScoped
class AppealWithdrawals implements ApplicationRule {
    private final Appeals appeals;
    private final Papers papers;
    private final GrantedDays days;
    private final Clock clock;

    AppealWithdrawals(Appeals appeals, Papers papers, GrantedDays days, Clock clock) {
        this.appeals = appeals;
        this.papers = papers;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void require(ApplicationKind kind, CaseParty party) {
        if (!kind.code().equals(Appeals.WITHDRAWAL)) {
            return;
        }
        Paper petition = appeals.ofTheLast(party.caseId()).get(party.id());
        if (petition == null) {
            throw APPEAL_NOT_MADE.with();
        }
        boolean sent = papers.issued(party.caseId(), Set.of(FileGoesUp.LETTER)).stream()
                .anyMatch(letter -> letter.filedAt().isAfter(petition.filedAt()));
        if (sent) {
            throw APPEAL_FILE_SENT_ALREADY.with();
        }
    }

    @Override
    public void granted(Application application, Decision decision) {
        if (!application.kind().equals(Appeals.WITHDRAWAL)) {
            return;
        }
        papers.ofParties(application.caseId(), Appeals.PETITION).stream()
                .filter(petition -> petition.author().partyId().equals(application.partyId()))
                .filter(petition -> !petition.filedAt().isAfter(application.madeAt()))
                .forEach(petition -> days.appealWithdrawn(application.caseId(), petition.id(), clock.instant()));
    }
}
