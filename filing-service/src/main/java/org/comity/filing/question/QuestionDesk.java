package org.comity.filing.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Event;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Standing;
import org.comity.http.Caller;
import org.comity.law.CourtClock;

/** What every act on a question has in common: its line on the docket and in the trail, and what the reader sees then. */
@ApplicationScoped
class QuestionDesk {
    private final Questions questions;
    private final CaseParties parties;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    QuestionDesk(
            Questions questions,
            CaseParties parties,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.questions = questions;
        this.parties = parties;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The words stand in the question, not on the docket. */
    QuestionView done(Question question, Standing standing, DocketEntry.What what, DocketEntry.By by) {
        questions.flush();
        Map<String, String> said = Map.of("questionId", question.id().toString());
        docket.enter(DocketEntry.of(question.caseId(), what, by, now(), question.partyId(), said)
                .readBy(question.readers(), caller.accountId()));
        audit.note(what.name().toLowerCase(Locale.ROOT).replace('_', '-'), question.caseId(), question.id());
        return view(question, standing);
    }

    void tell(Event fact) {
        outbox.add(fact);
    }

    QuestionView view(Question question, Standing standing) {
        return QuestionView.of(
                question,
                isOwn(question, standing),
                standing.isOfTheCourt() && (caller.is("clerk") || caller.is("judge")));
    }

    /** Whether the caller acts for the party that asked, not only for another of its side. */
    boolean isOwn(Question question, Standing standing) {
        return standing.parties().stream().anyMatch(party -> party.id().equals(question.partyId()));
    }

    /** Who acts for the parties that read it. */
    List<UUID> told(Question question) {
        return parties.accounts(question.caseId(), question.readers()::include);
    }

    Caller caller() {
        return caller;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CourtClock.dateOf(now());
    }
}
