package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_FOR_PERSONS;
import static org.comity.filing.problem.CaseProblem.APPLICATION_INCOMPLETE;
import static org.comity.filing.problem.CaseProblem.APPLICATION_KIND_NOT_NOW;
import static org.comity.filing.problem.CaseProblem.APPLICATION_KIND_NOT_YOURS;
import static org.comity.filing.problem.CaseProblem.APPLICATION_KIND_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.APPLICATION_PERIOD_UNCLEAR;
import static org.comity.filing.problem.CaseProblem.APPLICATION_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.APPLICATION_WAITING;
import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.AskedPeriods;
import org.comity.filing.form.FormRules;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.submission.Litigant;
import org.comity.http.Ground;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;

/** What has to hold before an application is taken: by whom, when, in time, whole, once. */
@ApplicationScoped
class Applying {
    private static final List<String> ANY_KIND =
            PaperKinds.all().stream().map(PaperKind::code).toList();

    private final Applications applications;
    private final Papers papers;
    private final AskedPeriods periods;
    private final Instance<ApplicationRule> rules;
    private final Clock clock;

    Applying(
            Applications applications,
            Papers papers,
            AskedPeriods periods,
            @Any Instance<ApplicationRule> rules,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.periods = periods;
        this.rules = rules;
        this.clock = clock;
    }

    static ApplicationKind kind(String code) {
        return ApplicationKinds.find(code).orElseThrow(() -> APPLICATION_KIND_UNKNOWN.with(code));
    }

    /** Whether one of the side may make it, as the case stands. */
    boolean isOffered(ApplicationKind kind, Standing standing) {
        return kind.by().contains(standing.hand())
                && standing.parties().stream().anyMatch(party -> isFor(kind, party))
                && kind.phases().contains(papers.phaseOf(standing.file().id()));
    }

    /** @return the party for which it is made. @throws org.comity.http.ProblemException with what stands against it */
    CaseParty require(ApplicationRequest request, ApplicationKind kind, Standing standing) {
        if (!kind.by().contains(standing.hand())) {
            throw APPLICATION_KIND_NOT_YOURS.with();
        }
        CaseParty party = party(standing, request.partyId());
        if (!isFor(kind, party)) {
            throw APPLICATION_FOR_PERSONS.with();
        }
        if (!isOffered(kind, standing)) {
            throw APPLICATION_KIND_NOT_NOW.with();
        }
        periods.lastDayOver(party.caseId(), party.id(), kind.within()).ifPresent(day -> {
            throw APPLICATION_TOO_LATE.with(day);
        });
        requireWhole(request, kind);
        requireInTime(request.written(), kind);
        requirePeriod(request, kind, party);
        requirePapers(request.paperIds(), party);
        rules.forEach(rule -> rule.require(kind, party));
        if (applications.isWaiting(party.id(), request.kind(), request.deadlineId())) {
            throw APPLICATION_WAITING.with();
        }
        return party;
    }

    private static boolean isFor(ApplicationKind kind, CaseParty party) {
        return !kind.isForPersonsOnly() || party.litigant().kind() == Litigant.Kind.PERSON;
    }

    private static CaseParty party(Standing standing, UUID partyId) {
        if (partyId == null && standing.parties().size() > 1) {
            throw PAPER_FOR_NO_PARTY.with();
        }
        return standing.parties().stream()
                .filter(party -> partyId == null || party.id().equals(partyId))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
    }

    private static void requireWhole(ApplicationRequest request, ApplicationKind kind) {
        List<Ground> grounds = new ArrayList<>(FormRules.ofDraft(kind.fields(), kind.article(), request.written()));
        grounds.addAll(FormRules.missing(kind.fields(), kind.article(), request.written()));
        if (!grounds.isEmpty()) {
            throw APPLICATION_INCOMPLETE.because(grounds);
        }
    }

    /** Within the period that runs from a date of the form. Source: CPL 205 */
    private void requireInTime(Map<String, String> written, ApplicationKind kind) {
        if (kind.until() == null) {
            return;
        }
        Derivation counted = Derivation.of(
                kind.until().period(), LocalDate.parse(written.get(kind.until().field())));
        if (!clock.instant().isBefore(counted.closesAt())) {
            throw APPLICATION_TOO_LATE.with(counted.lastDay());
        }
    }

    private void requirePeriod(ApplicationRequest request, ApplicationKind kind, CaseParty party) {
        boolean named = request.deadlineId() != null && request.days() != null;
        boolean nothing = request.deadlineId() == null && request.days() == null;
        if (kind.movesDeadline() ? !named : !nothing) {
            throw APPLICATION_PERIOD_UNCLEAR.with();
        }
        if (named) {
            periods.requireMayAsk(party.caseId(), party.id(), request.deadlineId());
        }
    }

    /** @throws org.comity.http.ProblemException PAPER_NOT_FOUND for one that the side has not handed in */
    void requirePapers(List<UUID> named, CaseParty party) {
        for (UUID paper : named) {
            if (!papers.isFiled(party.caseId(), paper, party.role(), ANY_KIND)) {
                throw PAPER_NOT_FOUND.with(paper);
            }
        }
    }

    /** It is taken back, in the transaction of that. */
    void withdrawn(Application application) {
        rules.forEach(rule -> rule.withdrawn(application));
    }
}
