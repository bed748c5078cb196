package org.comity.filing.judgment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Standing;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.law.CaseClock;
import org.comity.law.CourtClock;
import org.comity.law.PaperKinds;

/** What all that is said of decisions has in common: their periods, who may, what is noted. */
@ApplicationScoped
class DecisionDesk {
    private final DecisionCourses courses;
    private final ConciliationAnswers answers;
    private final Corrections corrections;
    private final Appeals appeals;
    private final Deadlines deadlines;
    private final CaseParties parties;
    private final Assignees assignees;
    private final Docket docket;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DecisionDesk(
            DecisionCourses courses,
            ConciliationAnswers answers,
            Corrections corrections,
            Appeals appeals,
            Deadlines deadlines,
            CaseParties parties,
            Assignees assignees,
            Docket docket,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.courses = courses;
        this.answers = answers;
        this.corrections = corrections;
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.parties = parties;
        this.assignees = assignees;
        this.docket = docket;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller is a judge to whom the case was given. */
    boolean mayRecord(Standing standing) {
        return standing.isOfTheCourt()
                && caller.is("judge")
                && assignees.isAssigned(standing.file().id(), caller.accountId());
    }

    /** Whether the caller, of the court of the case, records what parties did with a conciliation. */
    boolean mayNote(Standing standing) {
        return standing.isOfTheCourt() && (caller.is("clerk") || mayRecord(standing));
    }

    Effect effectOf(Paper paper) {
        Known known = known(paper.caseId());
        return effectOf(paper, periodsOf(paper, known), known);
    }

    private static Effect effectOf(Paper paper, List<AppealPeriod> periods, Known known) {
        return Appeals.APPEALABLE.contains(paper.kind())
                ? Effect.of(periods)
                : ofConciliation(known.parties().size(), known.answersTo(paper));
    }

    private static Effect ofConciliation(int parties, List<ConciliationAnswer> answers) {
        boolean refused = answers.stream().anyMatch(ConciliationAnswer::isRefusal);
        return Effect.of(
                parties, answers.stream().map(ConciliationAnswer::answeredOn).toList(), refused);
    }

    /** What is known of the appeals and conciliations of a case. @param petitions by decision and party */
    private record Known(
            List<CaseParty> parties,
            List<Deadline> periods,
            Map<UUID, Map<UUID, Paper>> petitions,
            List<ConciliationAnswer> answers) {
        List<ConciliationAnswer> answersTo(Paper paper) {
            return answers.stream()
                    .filter(answer -> answer.paperId().equals(paper.id()))
                    .toList();
        }
    }

    private Known known(UUID caseId) {
        return new Known(parties.of(caseId), appealPeriods(caseId), appeals.of(caseId), answers.of(caseId));
    }

    /** Who acts for the parties that read it. */
    List<UUID> told(Paper paper) {
        return parties.accountsFor(paper.caseId(), paper::isFor);
    }

    /** Of whom the reader may say, or do, what became of a conciliation: those that have not received it while nobody has refused. */
    private List<UUID> open(Paper paper, Known known, Standing standing) {
        List<ConciliationAnswer> said = known.answersTo(paper);
        if (!PaperKinds.thatEndACaseInEffect().contains(paper.kind())
                || said.stream().anyMatch(ConciliationAnswer::isRefusal)
                || standing.isOfTheCourt() && !mayNote(standing)) {
            return List.of();
        }
        return known.parties().stream()
                .map(CaseParty::id)
                .filter(party -> standing.isOfTheCourt()
                        || standing.parties().stream().anyMatch(own -> own.id().equals(party)))
                .filter(party ->
                        said.stream().noneMatch(answer -> answer.partyId().equals(party)))
                .toList();
    }

    private List<Deadline> appealPeriods(UUID caseId) {
        return deadlines.ofCases(List.of(caseId)).stream()
                .filter(deadline -> deadline.callsFor() == CaseClock.Act.APPEAL)
                .toList();
    }

    private List<AppealPeriod> periodsOf(Paper paper, Known known) {
        if (!Appeals.APPEALABLE.contains(paper.kind())) {
            return List.of();
        }
        Map<UUID, Deadline> byParty = known.periods().stream()
                .filter(deadline -> deadline.startedBy().equals(paper.id()))
                .collect(Collectors.toMap(Deadline::partyId, Function.identity(), (one, other) -> one));
        Map<UUID, Paper> petitions = known.petitions().getOrDefault(paper.id(), Map.of());
        return known.parties().stream()
                .map(party -> AppealPeriod.of(party.id(), byParty.get(party.id()), petitions.get(party.id()), now()))
                .toList();
    }

    Page<DecisionView> views(Page<Paper> found, Standing standing) {
        UUID caseId = standing.file().id();
        Known known = known(caseId);
        Map<UUID, DecisionCourse> said =
                courses.of(found.items().stream().map(Paper::id).toList());
        Map<UUID, List<Correction>> corrected =
                corrections.of(found.items().stream().map(Paper::id).toList());
        boolean mayRecord = mayRecord(standing);
        return found.map(paper -> view(
                paper,
                said.get(paper.id()),
                periodsOf(paper, known),
                known,
                open(paper, known, standing),
                corrected.getOrDefault(paper.id(), List.of()),
                mayRecord));
    }

    private static DecisionView view(
            Paper paper,
            DecisionCourse course,
            List<AppealPeriod> periods,
            Known known,
            List<UUID> open,
            List<Correction> corrected,
            boolean mayRecord) {
        Effect effect = effectOf(paper, periods, known);
        return new DecisionView(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.filedAt(),
                course == null ? null : course.announcedOn(),
                course == null ? null : course.announcedForm(),
                course == null ? null : course.announcedWhere(),
                periods,
                effect.standing(),
                effect.on(),
                course == null ? null : course.effectiveOn(),
                course == null ? null : course.effectByName(),
                course == null ? null : course.sendBy(),
                known.answersTo(paper).stream().map(ConciliationAnswerView::of).toList(),
                open,
                corrected,
                mayRecord);
    }

    /** Its line on the docket, for those who read the decision, and in the trail. */
    DecisionView noted(DocketEntry.What what, Paper paper, Standing standing, Map<String, String> details) {
        return noted(what, DocketEntry.By.COURT, paper, standing, null, details);
    }

    /** @param partyId whom it concerns; null if nobody in particular */
    DecisionView noted(
            DocketEntry.What what,
            DocketEntry.By by,
            Paper paper,
            Standing standing,
            UUID partyId,
            Map<String, String> details) {
        courses.flush();
        Map<String, String> said = new HashMap<>(details);
        said.put("paperId", paper.id().toString());
        said.put("kind", paper.kind());
        docket.enter(DocketEntry.of(paper.caseId(), what, by, now(), partyId, said)
                .readBy(paper.readers(), paper.namedReaders(), caller.accountId()));
        audit.note(what.name().toLowerCase(Locale.ROOT).replace('_', '-'), paper.caseId(), paper.id(), said);
        return views(new Page<>(List.of(paper), null), standing).items().getFirst();
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
