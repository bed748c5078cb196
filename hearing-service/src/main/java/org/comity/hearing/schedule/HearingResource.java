package org.comity.hearing.schedule;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.schedule.Listing.When;
import org.comity.hearing.seat.Role;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/hearing/hearings")
@Authenticated
public class HearingResource {
    private final Hearings hearings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final URI organizer;
    private final String publicUrl;

    /**
     * @param organizer in whose name hearings come into people's calendars
     * @param publicUrl where their entries lead
     */
    HearingResource(
            Hearings hearings,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "comity.hearing.organizer", defaultValue = "mailto:hearings@comity.example")
                    URI organizer,
            @ConfigProperty(name = "comity.hearing.public-url") String publicUrl) {
        this.hearings = hearings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.organizer = organizer;
        this.publicUrl = publicUrl;
    }

    @GET
    @Transactional
    @Operation(
            summary = "My hearings, in parts",
            description =
                    "Those in which I have a seat; for a court's clerks and supervisors all of its hearings, for its judges, assessors and assistants those of the cases that were given to them. What is to come, the nearest first; with `when=PAST` what is over, the latest first. Search by a part of the case's number, its title or a party's name, and by days of the court.")
    public Page<HearingView> list(
            @RestQuery @DefaultValue("COMING") When when,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @Parameter(description = "the first day at the court, such as 2026-12-01") LocalDate from,
            @RestQuery @Parameter(description = "the last day at the court") LocalDate until,
            @RestQuery String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Listing listing = new Listing(
                when, new Listing.Sought(words, from, until), Position.read(after, null), limit, clock.instant());
        String court = caller.court().orElse("");
        Page<Hearing> mine =
                switch (caller.reach()) {
                    case COURT -> hearings.ofCourt(court, listing);
                    case ASSIGNED -> hearings.assignedTo(caller.accountId(), court, listing);
                    case NONE -> hearings.withSeatFor(caller.accountId(), listing);
                };
        return mine.map(hearing -> HearingView.of(hearing, caller.accountId()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "A hearing",
            description = "For whoever has a seat in it, and for its court as far as it sees the case.")
    public HearingView show(@RestPath UUID id) {
        Hearing hearing = hearings.requireFor(id, caller);
        audit.noteLook(hearing.courtCase().caseId(), id);
        return HearingView.of(hearing, caller.accountId());
    }

    @POST
    @Path("/{id}/bench")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @Operation(
            summary = "Takes the judge's or the clerk's seat",
            description =
                    "By a clerk of the case's court or a judge to whom it was given, before the sitting begins. A seat that is taken is refused with `bench-taken`, unless the case is given to the caller and no more to who holds it.")
    public HearingView takeBench(@RestPath UUID id) {
        Hearing hearing = hearings.requireForStaff(id, caller);
        hearing.seatCourt(
                caller.is("judge") ? Role.JUDGE : Role.CLERK,
                caller.accountId(),
                caller.name(),
                CourtClock.ZONE.getId());
        audit.note("bench-taken", hearing.courtCase().caseId(), id);
        return HearingView.of(hearing, caller.accountId());
    }

    @POST
    @Path("/{id}/panel")
    @RolesAllowed({"judge", "assessor"})
    @Once
    @Transactional
    @Operation(
            summary = "Takes a seat of the panel beside the presiding judge",
            description =
                    "By a judge or people's assessor to whom the case was given, before the sitting begins, where the hearing is scheduled with a panel (`no-panel` otherwise). `bench-taken` if all its seats are held by others who keep them; `seat-conflict` for the presiding judge.")
    public HearingView joinPanel(@RestPath UUID id) {
        Hearing hearing = hearings.requireForStaff(id, caller);
        new PanelSeats(hearing).require();
        hearing.seatCourt(Role.PANEL_MEMBER, caller.accountId(), caller.name(), CourtClock.ZONE.getId());
        audit.note("panel-joined", hearing.courtCase().caseId(), id);
        return HearingView.of(hearing, caller.accountId());
    }

    @GET
    @Path("/{id}/calendar")
    @Produces("text/calendar; charset=utf-8")
    @Transactional
    @Operation(summary = "The hearing for my own calendar", description = "iCalendar (RFC 5545), in my language.")
    public RestResponse<String> calendar(@RestPath UUID id) {
        Hearing hearing = hearings.requireFor(id, caller);
        return RestResponse.ResponseBuilder.ok(Invitation.of(hearing, caller.locale(), organizer, publicUrl))
                .header("Content-Disposition", "attachment; filename=\"hearing-" + id + ".ics\"")
                .build();
    }
}
