package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.LANGUAGE_UNKNOWN;
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
    private final Interpreters interpreters;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseHearingsResource(
            CourtCases cases,
            JoinedCases joined,
            CalledPersons persons,
            Hearings hearings,
            Interpreters interpreters,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.joined = joined;
        this.persons = persons;
        this.hearings = hearings;
        this.interpreters = interpreters;
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
            summary = "Schedules a hearing",
            description =
                    "By a clerk or judge of the case's court, who takes their own seat. Every party of the case gets a seat, and of those that are heard with it; and whoever the court called to be heard there. With `panel` as many judge as the case was given to, three if it was given to no panel; of a panel that is changed before the sitting, or to which the case is given only then, the hearing has as many seats. Several may interpret, into different languages or in turns; nobody takes two seats (`seat-conflict`). Less than three days' notice (CPL 139) needs a reason here and, before the room can open, the agreement of every party or the reason of who presides.")
    public HearingView schedule(@RestPath UUID caseId, @Valid @NotNull ScheduleRequest request) {
        CourtCase courtCase = forStaff(caseId);
        Hearing hearing = Hearing.of(
                courtCase,
                request.startsAt(),
                request.endsAt(),
                request.shortNoticeReason(),
                caller.accountId(),
                clock.instant());
        joined.with(caseId).forEach(other -> hearing.hear(cases.require(other)));
        hearing.cases().forEach(each -> persons.toBeHeard(each)
                .forEach(person -> new CalledSeats(hearing).add(NewPerson.of(person), cases.require(each))));
        if (Boolean.TRUE.equals(request.panel())) {
            new PanelSeats(hearing).add();
        }
        if (caller.is("judge")) {
            hearing.seatJudge(caller.accountId(), caller.name(), CourtClock.ZONE.getId());
        } else {
            hearing.seatCourt(Role.CLERK, caller.accountId(), caller.name(), CourtClock.ZONE.getId());
        }
        for (ScheduleRequest.Interpreter interpreter : request.interpreters()) {
            requireZone(interpreter.zone());
            hearing.seatInterpreter(
                    interpreter.accountId(),
                    interpreters.require(interpreter.accountId()).name(),
                    known(interpreter.language()),
                    interpreter.zone());
        }
        hearings.persist(hearing);
        hearing.cases().forEach(each -> outbox.add(hearing.scheduled(each)));
        audit.note("hearing-scheduled", caseId, hearing.id());
        return HearingView.of(hearing, caller.accountId());
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
        cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        return hearings.ofCase(
                        caseId,
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
