package org.comity.hearing.schedule;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.seat.Role;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/hearing/hearings")
@Authenticated
public class HearingResource {
    @Inject
    Hearings hearings;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    /** In whose name hearings come into people's calendars. */
    @ConfigProperty(name = "comity.hearing.organizer", defaultValue = "mailto:hearings@comity.example")
    URI organizer;

    @GET
    @Transactional
    @Operation(
            summary = "My hearings, latest first",
            description = "Those in which I have a seat; for the staff of a court, all of its hearings.")
    public List<HearingView> list() {
        boolean staff = caller.is("clerk") || caller.is("judge");
        List<Hearing> mine = staff && caller.court().isPresent()
                ? hearings.ofCourt(caller.court().get())
                : hearings.withSeatFor(caller.accountId());
        return mine.stream()
                .map(hearing -> HearingView.of(hearing, caller.accountId()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "A hearing", description = "For whoever has a seat in it and the staff of its court.")
    public HearingView show(@RestPath UUID id) {
        return HearingView.of(hearings.requireFor(id, caller), caller.accountId());
    }

    @POST
    @Path("/{id}/bench")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @Operation(
            summary = "Takes the judge's or the clerk's seat",
            description =
                    "By staff of the case's court, before the sitting begins. A seat that is taken is refused with"
                            + " `bench-taken`.")
    public HearingView takeBench(@RestPath UUID id) {
        Hearing hearing = hearings.requireForStaff(id, caller);
        hearing.seatCourt(
                caller.is("judge") ? Role.JUDGE : Role.CLERK,
                caller.accountId(),
                caller.name(),
                CourtClock.ZONE.getId());
        audit.note("bench-taken", hearing.knownCase().caseId(), id);
        return HearingView.of(hearing, caller.accountId());
    }

    @GET
    @Path("/{id}/calendar")
    @Produces("text/calendar; charset=utf-8")
    @Transactional
    @Operation(summary = "The hearing for my own calendar", description = "iCalendar (RFC 5545), in my language.")
    public RestResponse<String> calendar(@RestPath UUID id) {
        Hearing hearing = hearings.requireFor(id, caller);
        return RestResponse.ResponseBuilder.ok(Invitation.of(hearing, caller.locale(), organizer))
                .header("Content-Disposition", "attachment; filename=\"hearing-" + id + ".ics\"")
                .build();
    }
}
