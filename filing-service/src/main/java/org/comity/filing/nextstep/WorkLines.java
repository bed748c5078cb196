package org.comity.filing.nextstep;

import static org.comity.filing.nextstep.WorkMatters.found;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.address.AddressChange;
import org.comity.filing.application.Application;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.exchange.EvidenceExchange;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.nextstep.CourtTurns.Whose;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Subject;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.filing.paper.Paper;
import org.comity.filing.question.Question;
import org.comity.filing.representation.Representation;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.Reference;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.transfer.Transfer;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;

/** Says of rows what they ask for, by whom and until when. */
@ApplicationScoped
class WorkLines {
    private final WorkTables tables;
    private final Caller caller;
    private final Clock clock;

    WorkLines(WorkTables tables, Caller caller, Clock clock) {
        this.tables = tables;
        this.caller = caller;
        this.clock = clock;
    }

    /** In their order. One that was done since it was found is left out. */
    List<WorkLine> of(List<WorkRows.Row> rows) {
        WorkMatters known = tables.read(rows);
        return rows.stream()
                .flatMap(row -> switch (row.source()) {
                    case SUBMISSION -> found(known.submissions(), row.id()).map(this::toReview);
                    case DEADLINE -> found(known.deadlines(), row.id()).map(deadline -> runs(deadline, known));
                    case PARTY -> found(known.joined(), row.id()).map(party -> toServe(party, known));
                    case PAPERS -> found(known.files(), row.id()).map(file -> unread(file, row, known));
                    case EXHIBIT -> found(known.exhibits(), row.id()).map(paper -> undecided(paper, row.at(), known));
                    case EXCHANGE -> found(known.exchanges(), row.id()).map(each -> toHold(each, known));
                    case REPRESENTATION ->
                        found(known.representations(), row.id()).map(each -> unconfirmed(each, known));
                    case ADDRESS -> found(known.addresses(), row.id()).map(each -> stated(each, known));
                    case HEARING ->
                        found(known.files(), row.id())
                                .map(file -> ready(file, Kind.SCHEDULE_HEARING, WorkKind.HEARING, row.at(), known));
                    case DECISION ->
                        found(known.files(), row.id())
                                .map(file -> ready(file, Kind.GIVE_DECISION, WorkKind.DECISION, row.at(), known));
                    case APPLICATION -> found(known.applications(), row.id()).map(each -> asked(each, known));
                    case QUESTION -> found(known.questions(), row.id()).map(each -> open(each, known));
                    case COURT_DOCUMENT -> found(known.documents(), row.id()).map(each -> made(each, known));
                    case REFUSAL -> found(known.submissions(), row.id()).map(filing -> toRefuse(filing, row.at()));
                    case CASE ->
                        found(known.files(), row.id())
                                .map(file -> ready(file, Kind.GIVE_CASE, WorkKind.CASE, row.at(), known));
                    case TRANSFER -> found(known.transfers(), row.id()).map(each -> leaves(each, known));
                })
                .toList();
    }

    private WorkLine toReview(Submission submission) {
        List<Derivation> clocks = Derivation.ofFilingDecision(CourtClock.dateOf(submission.lastReceivedAt()));
        boolean others =
                submission.status() == Status.IN_REVIEW && !caller.accountId().equals(submission.reviewerAccountId());
        NextStep step = NextStep.of(
                submission,
                Kind.REVIEW_FILING,
                others ? new Whose(Turn.COURTS, WorkKind.FILING.actors()) : turn(WorkKind.FILING),
                Subject.by(clocks.getFirst(), null));
        return ofFiling(submission, step, clocks.getLast());
    }

    private WorkLine runs(Deadline deadline, WorkMatters known) {
        boolean over = deadline.isOver(clock.instant());
        WorkKind kind = WorkKind.of(deadline.callsFor());
        if (deadline.caseId() == null) {
            Submission submission = known.submissions().get(deadline.submissionId());
            return ofFiling(
                    submission,
                    NextStep.of(
                            submission,
                            over ? Kind.REVIEW_UNCORRECTED : Kind.AWAIT_CORRECTION,
                            over ? turn(kind) : Whose.A_PARTYS,
                            Subject.by(deadline.derivation(), null)),
                    null);
        }
        CaseFile file = known.files().get(deadline.caseId());
        CaseParty concerned = known.party(file, deadline.partyId());
        Whose turn = over || kind == WorkKind.SENDING ? turn(kind) : Whose.A_PARTYS;
        NextStep step = NextStep.in(
                file, CourtSteps.asked(deadline, over), turn, Subject.by(deadline, concerned, deed(deadline, known)));
        return ofCase(file, deadline.id(), kind, step, null, known);
    }

    /** What a document is that has to follow its clerk has written; of the rest the law has a name. */
    private String deed(Deadline deadline, WorkMatters known) {
        ItemToFollow item = known.items().get(deadline.startedBy());
        return item == null ? deadline.title(caller.locale()) : item.what();
    }

    private WorkLine toServe(CaseParty party, WorkMatters known) {
        CaseFile file = known.files().get(party.caseId());
        NextStep step = NextStep.in(file, Kind.REQUEST_SERVICE, turn(WorkKind.SERVICE), Subject.of(party));
        return ofCase(file, party.id(), WorkKind.SERVICE, step, party.joinedAt(), known);
    }

    private WorkLine unread(CaseFile file, WorkRows.Row row, WorkMatters known) {
        NextStep step = NextStep.in(file, Kind.READ_PAPERS, turn(WorkKind.PAPER), Subject.of(row.papers()));
        return ofCase(file, row.id(), WorkKind.PAPER, step, row.at(), known);
    }

    private WorkLine undecided(Paper exhibit, Instant since, WorkMatters known) {
        CaseFile file = known.files().get(exhibit.caseId());
        Subject subject = Subject.of(known.party(file, exhibit.author().partyId()), exhibit.title());
        NextStep step = NextStep.in(file, Kind.DECIDE_LATE_EXHIBIT, turn(WorkKind.EXHIBIT), subject);
        return ofCase(file, exhibit.id(), WorkKind.EXHIBIT, step, since, known);
    }

    private WorkLine toHold(EvidenceExchange exchange, WorkMatters known) {
        CaseFile file = known.files().get(exchange.caseId());
        NextStep step = NextStep.in(
                file, Kind.HOLD_EXCHANGE, turn(WorkKind.EXCHANGE), Subject.by(exchange.dueOn(), null, null));
        return ofCase(file, exchange.id(), WorkKind.EXCHANGE, step, exchange.dayStartsAt(), known);
    }

    private WorkLine unconfirmed(Representation waiting, WorkMatters known) {
        CaseFile file = known.files().get(waiting.caseId());
        Kind kind = waiting.state() == Representation.State.ENDING ? Kind.CONFIRM_END : Kind.CONFIRM_REPRESENTATIVE;
        Subject subject = Subject.of(known.party(file, waiting.partyId()), waiting.name());
        NextStep step = NextStep.in(file, kind, turn(WorkKind.REPRESENTATIVE), subject);
        return ofCase(file, waiting.id(), WorkKind.REPRESENTATIVE, step, waiting.waitingSince(), known);
    }

    private WorkLine stated(AddressChange change, WorkMatters known) {
        CaseFile file = known.files().get(change.caseId());
        Subject subject = Subject.of(known.party(file, change.partyId()));
        NextStep step = NextStep.in(file, Kind.CONFIRM_ADDRESS, turn(WorkKind.ADDRESS), subject);
        return ofCase(file, change.id(), WorkKind.ADDRESS, step, change.statedAt(), known);
    }

    private WorkLine ready(CaseFile file, Kind kind, WorkKind work, Instant since, WorkMatters known) {
        NextStep step = NextStep.in(file, kind, turn(work), Subject.THE_MATTER);
        return ofCase(file, file.id(), work, step, since, known);
    }

    private WorkLine asked(Application application, WorkMatters known) {
        CaseFile file = known.files().get(application.caseId());
        Subject subject = Subject.toDecide(
                application, known.party(file, application.partyId()), CaseSteps.title(application, caller.locale()));
        NextStep step =
                NextStep.in(file, Kind.DECIDE_APPLICATION, CourtTurns.of(caller).of(application), subject);
        return ofCase(
                file,
                application.id(),
                WorkKind.APPLICATION,
                step,
                application.decideBy() == null ? application.waitsSince() : null,
                known);
    }

    private WorkLine open(Question question, WorkMatters known) {
        CaseFile file = known.files().get(question.caseId());
        Subject subject = Subject.by(question.answerBy(), known.party(file, question.partyId()), null);
        NextStep step = NextStep.in(file, Kind.ANSWER_QUESTION, turn(WorkKind.QUESTION), subject);
        return ofCase(file, question.id(), WorkKind.QUESTION, step, question.waitsSince(), known);
    }

    private WorkLine made(CourtDocument document, WorkMatters known) {
        CaseFile file = known.files().get(document.caseId());
        Subject subject = Subject.of(CaseSteps.title(document, caller.locale()));
        NextStep step = NextStep.in(
                file, CaseSteps.asked(document), CourtTurns.of(caller).of(document), subject);
        return ofCase(file, document.id(), WorkKind.COURT_DOCUMENT, step, document.waitsSince(), known);
    }

    private WorkLine leaves(Transfer transfer, WorkMatters known) {
        CaseFile file = known.files().get(transfer.caseId());
        NextStep step =
                NextStep.in(file, Kind.DECIDE_TRANSFER, turn(WorkKind.TRANSFER), Subject.of(transfer.recipient()));
        return ofCase(file, transfer.id(), WorkKind.TRANSFER, step, transfer.at(), known);
    }

    private WorkLine toRefuse(Submission submission, Instant since) {
        NextStep step = NextStep.of(submission, Kind.DECIDE_REFUSAL, turn(WorkKind.REFUSAL), Subject.THE_MATTER);
        return new WorkLine(
                submission.id(),
                WorkKind.REFUSAL,
                step,
                Reference.of(submission.id()),
                submission.cause(),
                NamedParty.of(submission.litigants()),
                since,
                null,
                null);
    }

    private Whose turn(WorkKind kind) {
        return CourtTurns.of(caller).of(kind);
    }

    private static WorkLine ofFiling(Submission submission, NextStep step, Derivation otherClock) {
        return new WorkLine(
                submission.id(),
                WorkKind.FILING,
                step,
                Reference.of(submission.id()),
                submission.cause(),
                NamedParty.of(submission.litigants()),
                null,
                otherClock,
                submission.status() == Status.IN_REVIEW ? submission.reviewerName() : null);
    }

    private static WorkLine ofCase(
            CaseFile file, UUID id, WorkKind kind, NextStep step, Instant since, WorkMatters known) {
        return new WorkLine(
                id,
                kind,
                step,
                null,
                file.cause(),
                NamedParty.of(known.partiesOf(file), CaseParty::litigant),
                since,
                null,
                null);
    }
}
