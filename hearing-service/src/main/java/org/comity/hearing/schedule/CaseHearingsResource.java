package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.LANGUAGE_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.POWER_MEETING_SET;
import static org.comity.hearing.problem.HearingProblem.POWER_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.ZONE_UNKNOWN;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.hearing.casefile.CalledPersons;
import org.comity.hearing.interpreter.Interpreters;
import org.comity.hearing.mediator.Mediators;
import org.comity.hearing.power.ProposedPower;
import org.comity.hearing.power.ProposedPowers;
import org.comity.hearing.schedule.Listing.When;
import org.comity.hearing.seat.Role;
import org.comity.http.Caller;
import org.comity.http.LanguageTag;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.ZoneName;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/hearing/cases/{caseId}")
public class CaseHearingsResource {
    private final CourtCases cases;
    private final JoinedCases joined;
    private final CalledPersons persons;
    private final Hearings hearings;
    private final ProposedPowers powers;
    private final Interpreters interpreters;
    private final Mediators mediators;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseHearingsResource(
            CourtCases cases,
            JoinedCases joined,
            CalledPersons persons,
            Hearings hearings,
            ProposedPowers powers,
            Interpreters interpreters,
            Mediators mediators,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.joined = joined;
        this.persons = persons;
        this.hearings = hearings;
        this.powers = powers;
        this.interpreters = interpreters;
        this.mediators = mediators;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/hearings")
    @RolesAllowed({"clerk", "judge"})
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Schedules a hearing, or another meeting with the court",
            description =
                    "By a clerk or judge of the case's court, who takes their own seat. Every party of the case gets a seat, and of those that are heard with it; and whoever the court called to be heard there. With `panel` as many judge as the case was given to, three if it was given to no panel; of a panel that is changed before the sitting, or to which the case is given only then, the hearing has as many seats. Several may interpret, into different languages or in turns; nobody takes two seats (`seat-conflict`). Less than three days' notice (CPL 139) needs a reason here and, before the room can open, the agreement of every party or the reason of who presides. With `stage` WITNESSING a power of attorney is signed before the judge over video: it seats the party that gives it and its lawyer alone, nobody else of the case learns of it, and no notice is asked for (`power-unknown` unless the power waits for that, `power-meeting-set` where a meeting for it stands). With PRETRIAL it is a pre-trial conference: every party of the case has a seat, evidence is exchanged at one time, and what is in dispute and what is not is put down; no notice is asked for, and nobody listens. With MEDIATION somebody of the court's register leads: `mediatorId`, with `mediatorGrounds` unless all parties chose them and they may be asked in such a dispute (`mediator-unknown`, `mediator-grounds-missing`); every party has a seat and no judge, and what is said there nobody reads who has none. Source: Provisions on online filing for cross-border litigants art. 6; J 224, 225; OL 14; CPL 96-98; OM 6, 18.")
    public HearingView schedule(@RestPath UUID caseId, @Valid @NotNull ScheduleRequest request) {
        CourtCase courtCase = forStaff(caseId);
        Hearing hearing =
                switch (request.stageOrHearing()) {
                    case COURT_HEARING -> hearing(courtCase, request);
                    case WITNESSING -> witnessing(courtCase, request);
                    case PRETRIAL -> preparing(courtCase, request);
                    case MEDIATION -> mediated(courtCase, request);
                };
        seatCaller(hearing);
        for (ScheduleRequest.Interpreter interpreter : request.interpreters()) {
            requireZone(interpreter.zone());
            hearing.seatInterpreter(
                    interpreter.accountId(),
                    interpreters.require(interpreter.accountId()).name(),
                    known(interpreter.language()),
                    interpreter.zone());
        }
        hearings.persist(hearing);
        new HearingNews(hearing).scheduled(clock.instant()).forEach(outbox::add);
        audit.note("hearing-scheduled", caseId, hearing.id());
        return HearingView.of(hearing, caller.accountId());
    }

    /** A judge may set a mediation, and has no seat in it. */
    private void seatCaller(Hearing hearing) {
        if (hearing.stage().isMediated() && caller.is("judge")) {
            return;
        }
        if (caller.is("judge")) {
            hearing.seatJudge(caller.accountId(), caller.name(), CourtClock.ZONE.getId());
        } else {
            hearing.seatCourt(Role.CLERK, caller.accountId(), caller.name(), CourtClock.ZONE.getId());
        }
    }

    private Hearing hearing(CourtCase courtCase, ScheduleRequest request) {
        Hearing hearing = Hearing.of(
                courtCase,
                request.startsAt(),
                request.endsAt(),
                request.shortNoticeReason(),
                caller.accountId(),
                clock.instant());
        joined.with(courtCase.caseId()).forEach(other -> hearing.hear(cases.require(other)));
        hearing.cases().forEach(each -> persons.toBeHeard(each)
                .forEach(person -> new CalledSeats(hearing).add(NewPerson.of(person), cases.require(each))));
        if (Boolean.TRUE.equals(request.panel())) {
            new PanelSeats(hearing).add();
        }
        new InvestigatorSeats(hearing).add();
        return hearing;
    }

    private Hearing preparing(CourtCase courtCase, ScheduleRequest request) {
        Hearing meeting = meeting(courtCase, request).preparing();
        joined.with(courtCase.caseId()).forEach(other -> meeting.hear(cases.require(other)));
        new InvestigatorSeats(meeting).add();
        return meeting;
    }

    private Hearing witnessing(CourtCase courtCase, ScheduleRequest request) {
        if (request.representationId() == null) {
            throw POWER_UNKNOWN.with();
        }
        ProposedPower power = powers.requireWaiting(courtCase.caseId(), request.representationId());
        if (hearings.isWitnessed(power.representationId())) {
            throw POWER_MEETING_SET.with(power.name());
        }
        return meeting(courtCase, request).witnessing(power);
    }

    private Hearing mediated(CourtCase courtCase, ScheduleRequest request) {
        Mediators.Named named = mediators.name(courtCase, request.mediatorId(), request.mediatorGrounds());
        return meeting(courtCase, request).mediated(named.mediator(), named.grounds());
    }

    private Meetings meeting(CourtCase courtCase, ScheduleRequest request) {
        return new Meetings(courtCase, request.startsAt(), request.endsAt(), caller.accountId(), clock.instant());
    }

    @GET
    @Path("/hearings")
    @Authenticated
    @Transactional
    @Operation(
            summary = "The hearings of a case, in parts",
            description = "What is to come, the nearest first; with `when=PAST` what is over, the latest first.")
    public Page<HearingView> list(
            @RestPath UUID caseId,
            @RestQuery @DefaultValue("COMING") When when,
            @RestQuery String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase courtCase = cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        return hearings.ofCase(
                        caseId,
                        courtCase.hasStaff(caller),
                        caller.accountId(),
                        new Listing(
                                when, Listing.Sought.EVERYTHING, Position.read(after, null), limit, clock.instant()))
                .map(hearing -> HearingView.of(hearing, caller.accountId()));
    }

    private CourtCase forStaff(UUID caseId) {
        return cases.findForStaff(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
    }

    private static String known(String language) {
        return LanguageTag.known(language).orElseThrow(() -> LANGUAGE_UNKNOWN.with(language));
    }

    private static void requireZone(String zone) {
        if (zone != null && !ZoneName.isKnown(zone)) {
            throw ZONE_UNKNOWN.with(zone);
        }
    }
}
