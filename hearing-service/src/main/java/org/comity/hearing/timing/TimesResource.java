package org.comity.hearing.timing;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.HEARING_ENDS_BEFORE_IT_STARTS;
import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.hearing.interpreter.Interpreters;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.schedule.JoinedCases;
import org.comity.hearing.seat.Role;
import org.comity.hearing.served.KnownServices;
import org.comity.hearing.timing.OtherHearings.Taken;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/hearing/cases/{caseId}")
@RolesAllowed({"clerk", "judge"})
public class TimesResource {
    private static final String OF_HEARING =
            "the hearing that may be moved, with everybody who has a seat in it; none while it is not scheduled";
    private static final String INTERPRETING = "who is to interpret, by account";

    private final CourtCases cases;
    private final JoinedCases joined;
    private final Hearings hearings;
    private final Interpreters interpreters;
    private final KnownServices services;
    private final OtherHearings others;
    private final Caller caller;
    private final Clock clock;

    TimesResource(
            CourtCases cases,
            JoinedCases joined,
            Hearings hearings,
            Interpreters interpreters,
            KnownServices services,
            OtherHearings others,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.joined = joined;
        this.hearings = hearings;
        this.interpreters = interpreters;
        this.services = services;
        this.others = others;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/times")
    @Transactional
    @Operation(
            summary = "What a proposed time would mean to everybody",
            description =
                    "On the court's clock and on every party's, with indecent hours marked, the notice that the law asks for, how long service on each party has taken so far, and who has another hearing then. Times are RFC 3339 instants.")
    public TimesView times(
            @RestPath UUID caseId,
            @RestQuery @NotNull Instant startsAt,
            @RestQuery @NotNull Instant endsAt,
            @RestQuery @Parameter(description = OF_HEARING) UUID hearing,
            @RestQuery @Size(max = 10) @Parameter(description = INTERPRETING) List<UUID> interpreter) {
        if (!endsAt.isAfter(startsAt)) {
            throw HEARING_ENDS_BEFORE_IT_STARTS.with();
        }
        Plan plan = plan(caseId, hearing, interpreter);
        List<Taken> taken = others.of(plan.people(), startsAt, endsAt, hearing);
        return TimesView.of(
                plan, services, startsAt, endsAt, clock.instant(), plan.engaged(taken, startsAt, endsAt, caller));
    }

    @GET
    @Path("/slots")
    @Transactional
    @Operation(
            summary = "Times that a hearing of the case could have",
            description =
                    "Two weeks from a day of the court on, its working days from nine to five by the hour, with what each would mean: for whom it is night, who has another hearing then, whom a summons may not reach in time. A day on which the court is closed has no times and says why. The court may choose any other time.")
    public SlotsView slots(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "the first day at the court, such as 2026-12-01; tomorrow if left out")
                    LocalDate from,
            @RestQuery @DefaultValue("120") @Min(15) @Max(720) @Parameter(description = "how long it is to be")
                    int minutes,
            @RestQuery @Parameter(description = OF_HEARING) UUID hearing,
            @RestQuery @Size(max = 10) @Parameter(description = INTERPRETING) List<UUID> interpreter) {
        Instant now = clock.instant();
        LocalDate first = from == null ? CourtClock.dateOf(now).plusDays(1) : from;
        Plan plan = plan(caseId, hearing, interpreter);
        List<Taken> taken = others.of(
                plan.people(), CourtClock.startOf(first), CourtClock.endOf(first.plusDays(SlotsView.DAYS)), hearing);
        return SlotsView.of(plan, taken, servicesOf(plan), first, minutes, now);
    }

    private SlotsView.Services servicesOf(Plan plan) {
        return new SlotsView.Services(plan.parties().stream()
                .collect(Collectors.toMap(
                        each -> each.party().partyId(),
                        each -> services.soFar(
                                each.party().partyId(), each.ofCase().caseId()))));
    }

    private Plan plan(UUID caseId, UUID hearingId, List<UUID> interpreting) {
        CourtCase own = cases.findForStaff(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        Stream<Attendee> asked = interpreting.stream().map(account -> Attendee.of(interpreters.require(account)));
        if (hearingId == null) {
            List<CourtCase> heard = Stream.concat(
                            Stream.of(own), joined.with(caseId).stream().map(cases::require))
                    .toList();
            return Plan.of(
                    heard,
                    Stream.of(heard.stream().flatMap(Attendee::of), asked, Stream.of(caller()))
                            .flatMap(Function.identity()),
                    null);
        }
        Hearing hearing = hearings.requireForStaff(hearingId, caller);
        if (!hearing.cases().contains(caseId)) {
            throw HEARING_NOT_FOUND.with(hearingId);
        }
        return Plan.of(
                hearing.cases().stream().map(cases::require).toList(),
                Stream.concat(Attendee.of(hearing), asked),
                hearingId);
    }

    /** Whoever schedules a hearing takes their seat in it. */
    private Attendee caller() {
        return new Attendee(
                caller.accountId(),
                null,
                caller.is("judge") ? Role.JUDGE : Role.CLERK,
                caller.name(),
                CourtClock.ZONE.getId());
    }
}
