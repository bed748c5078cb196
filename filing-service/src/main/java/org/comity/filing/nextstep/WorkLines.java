package org.comity.filing.nextstep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.address.AddressChange;
import org.comity.filing.address.AddressChanges;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.itemtofollow.ItemsToFollow;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Subject;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.representation.Representation;
import org.comity.filing.representation.Representations;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.Reference;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.law.CaseClock.Act;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;

/** Says of rows what they ask for, by whom and until when; one question for each table in which some of them stand. */
@ApplicationScoped
class WorkLines {
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final ItemsToFollow items;
    private final Papers papers;
    private final Representations representations;
    private final AddressChanges addresses;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Caller caller;
    private final Clock clock;

    WorkLines(
            Submissions submissions,
            Deadlines deadlines,
            ItemsToFollow items,
            Papers papers,
            Representations representations,
            AddressChanges addresses,
            CaseFiles files,
            CaseParties parties,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.items = items;
        this.papers = papers;
        this.representations = representations;
        this.addresses = addresses;
        this.files = files;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    /** In their order. One that was done since it was found is left out. */
    List<WorkLine> of(List<WorkRows.Row> rows) {
        Known known = known(rows);
        return rows.stream()
                .flatMap(row -> switch (row.source()) {
                    case SUBMISSION -> known.submission(row.id()).map(this::toReview);
                    case DEADLINE -> known.deadline(row.id()).map(deadline -> runs(deadline, known));
                    case PAPERS -> known.file(row.id()).map(file -> unread(file, row, known));
                    case EXHIBIT -> known.exhibit(row.id()).map(paper -> undecided(paper, row.at(), known));
                    case REPRESENTATION -> known.representation(row.id()).map(each -> unconfirmed(each, known));
                    case ADDRESS -> known.address(row.id()).map(each -> stated(each, known));
                    case HEARING -> known.file(row.id()).map(file -> toBeHeard(file, row.at(), known));
                    case CASE -> known.file(row.id()).map(file -> nobodys(file, known));
                })
                .toList();
    }

    /** All that the lines of one page speak of. */
    private record Known(
            Map<UUID, Submission> submissions,
            Map<UUID, Deadline> deadlines,
            Map<UUID, ItemToFollow> items,
            Map<UUID, Paper> exhibits,
            Map<UUID, Representation> representations,
            Map<UUID, AddressChange> addresses,
            Map<UUID, CaseFile> files,
            Map<UUID, List<CaseParty>> parties) {

        Stream<Submission> submission(UUID id) {
            return Stream.ofNullable(submissions.get(id));
        }

        Stream<Deadline> deadline(UUID id) {
            return Stream.ofNullable(deadlines.get(id));
        }

        Stream<Paper> exhibit(UUID id) {
            return Stream.ofNullable(exhibits.get(id));
        }

        Stream<Representation> representation(UUID id) {
            return Stream.ofNullable(representations.get(id));
        }

        Stream<AddressChange> address(UUID id) {
            return Stream.ofNullable(addresses.get(id));
        }

        Stream<CaseFile> file(UUID id) {
            return Stream.ofNullable(files.get(id));
        }

        List<CaseParty> partiesOf(CaseFile file) {
            return parties.getOrDefault(file.id(), List.of());
        }

        /** Null if it is none of the case. */
        CaseParty party(CaseFile file, UUID id) {
            return partiesOf(file).stream()
                    .filter(party -> party.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    private Known known(List<WorkRows.Row> rows) {
        Map<UUID, Deadline> running = byId(deadlines, ids(rows, WorkRows.Source.DEADLINE), Deadline::id);
        Map<UUID, Paper> exhibits = byId(papers, ids(rows, WorkRows.Source.EXHIBIT), Paper::id);
        Map<UUID, Representation> waiting =
                byId(representations, ids(rows, WorkRows.Source.REPRESENTATION), Representation::id);
        Map<UUID, AddressChange> stated = byId(addresses, ids(rows, WorkRows.Source.ADDRESS), AddressChange::id);
        List<UUID> toReview = Stream.concat(
                        ids(rows, WorkRows.Source.SUBMISSION).stream(),
                        running.values().stream().map(Deadline::submissionId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> follow = running.values().stream()
                .filter(deadline -> deadline.callsFor() == Act.DOCUMENT)
                .map(Deadline::startedBy)
                .toList();
        List<UUID> cases = Stream.of(
                        ids(rows, WorkRows.Source.PAPERS).stream(),
                        ids(rows, WorkRows.Source.HEARING).stream(),
                        ids(rows, WorkRows.Source.CASE).stream(),
                        running.values().stream().map(Deadline::caseId),
                        exhibits.values().stream().map(Paper::caseId),
                        waiting.values().stream().map(Representation::caseId),
                        stated.values().stream().map(AddressChange::caseId))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Known(
                byId(submissions, toReview, Submission::id),
                running,
                byId(items, follow, ItemToFollow::id),
                exhibits,
                waiting,
                stated,
                byId(files, cases, CaseFile::id),
                parties.of(cases));
    }

    private static List<UUID> ids(List<WorkRows.Row> rows, WorkRows.Source source) {
        return rows.stream()
                .filter(row -> row.source() == source)
                .map(WorkRows.Row::id)
                .toList();
    }

    private static <T> Map<UUID, T> byId(
            PanacheRepositoryBase<T, UUID> repository, Collection<UUID> ids, Function<T, UUID> id) {
        return ids.isEmpty()
                ? Map.of()
                : repository.list("id in ?1", ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private WorkLine toReview(Submission submission) {
        List<Derivation> clocks = Derivation.ofFilingDecision(CourtClock.dateOf(submission.lastReceivedAt()));
        boolean others =
                submission.status() == Status.IN_REVIEW && !caller.accountId().equals(submission.reviewerAccountId());
        NextStep step = NextStep.of(
                submission,
                Kind.REVIEW_FILING,
                others ? Turn.COURTS : turn(WorkKind.FILING),
                Subject.by(clocks.getFirst(), null));
        return ofFiling(submission, step, clocks.getLast());
    }

    private WorkLine runs(Deadline deadline, Known known) {
        boolean over = deadline.isOver(clock.instant());
        WorkKind kind = WorkKind.of(deadline.callsFor());
        if (deadline.caseId() == null) {
            Submission submission = known.submissions().get(deadline.submissionId());
            return ofFiling(
                    submission,
                    NextStep.of(
                            submission,
                            over ? Kind.REVIEW_UNCORRECTED : Kind.AWAIT_CORRECTION,
                            over ? turn(kind) : Turn.OTHERS,
                            Subject.by(deadline.derivation(), null)),
                    null);
        }
        CaseFile file = known.files().get(deadline.caseId());
        CaseParty concerned = known.party(file, deadline.partyId());
        Turn turn = over || kind == WorkKind.SENDING ? turn(kind) : Turn.OTHERS;
        NextStep step =
                NextStep.in(file, asked(deadline, over), turn, Subject.by(deadline, concerned, deed(deadline, known)));
        return ofCase(file, deadline.id(), kind, step, null, known);
    }

    private static Kind asked(Deadline deadline, boolean over) {
        return switch (deadline.callsFor()) {
            case COURT_STEP ->
                deadline.periodId().equals(ProceduralPeriods.CLAIM_SENT) ? Kind.REQUEST_SERVICE : Kind.COURT_STEP;
            case DOCUMENT -> over ? Kind.ITEM_MISSING : Kind.AWAIT_DEED;
            case ANSWER, APPEAL, PAYMENT, EVIDENCE, CURE -> over ? Kind.DECIDE_LAPSED : Kind.AWAIT_DEED;
        };
    }

    /** What a document is that has to follow its clerk has written; of the rest the law has a name. */
    private String deed(Deadline deadline, Known known) {
        ItemToFollow item = known.items().get(deadline.startedBy());
        return item == null ? deadline.title(caller.locale()) : item.what();
    }

    private WorkLine unread(CaseFile file, WorkRows.Row row, Known known) {
        NextStep step = NextStep.in(file, Kind.READ_PAPERS, turn(WorkKind.PAPER), Subject.of(row.papers()));
        return ofCase(file, row.id(), WorkKind.PAPER, step, row.at(), known);
    }

    private WorkLine undecided(Paper exhibit, Instant since, Known known) {
        CaseFile file = known.files().get(exhibit.caseId());
        Subject subject = Subject.of(known.party(file, exhibit.author().partyId()), exhibit.title());
        NextStep step = NextStep.in(file, Kind.DECIDE_LATE_EXHIBIT, turn(WorkKind.EXHIBIT), subject);
        return ofCase(file, exhibit.id(), WorkKind.EXHIBIT, step, since, known);
    }

    private WorkLine unconfirmed(Representation waiting, Known known) {
        CaseFile file = known.files().get(waiting.caseId());
        Kind kind = waiting.state() == Representation.State.ENDING ? Kind.CONFIRM_END : Kind.CONFIRM_REPRESENTATIVE;
        Subject subject = Subject.of(known.party(file, waiting.partyId()), waiting.name());
        NextStep step = NextStep.in(file, kind, turn(WorkKind.REPRESENTATIVE), subject);
        return ofCase(file, waiting.id(), WorkKind.REPRESENTATIVE, step, waiting.waitingSince(), known);
    }

    private WorkLine stated(AddressChange change, Known known) {
        CaseFile file = known.files().get(change.caseId());
        Subject subject = Subject.of(known.party(file, change.partyId()));
        NextStep step = NextStep.in(file, Kind.CONFIRM_ADDRESS, turn(WorkKind.ADDRESS), subject);
        return ofCase(file, change.id(), WorkKind.ADDRESS, step, change.statedAt(), known);
    }

    private WorkLine toBeHeard(CaseFile file, Instant since, Known known) {
        NextStep step = NextStep.in(file, Kind.SCHEDULE_HEARING, turn(WorkKind.HEARING), Subject.THE_MATTER);
        return ofCase(file, file.id(), WorkKind.HEARING, step, since, known);
    }

    private WorkLine nobodys(CaseFile file, Known known) {
        NextStep step = NextStep.in(file, Kind.GIVE_CASE, turn(WorkKind.CASE), Subject.THE_MATTER);
        return ofCase(file, file.id(), WorkKind.CASE, step, file.registeredAt(), known);
    }

    /** Whether it is for the caller to do, or for another office of the court. */
    private Turn turn(WorkKind kind) {
        return kind.isFor(caller::is) ? Turn.YOURS : Turn.COURTS;
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

    private static WorkLine ofCase(CaseFile file, UUID id, WorkKind kind, NextStep step, Instant since, Known known) {
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
