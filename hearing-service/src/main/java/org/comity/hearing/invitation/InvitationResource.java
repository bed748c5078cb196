package org.comity.hearing.invitation;

import static org.comity.hearing.problem.HearingProblem.HEARING_ALREADY_OPEN;
import static org.comity.hearing.problem.HearingProblem.LANGUAGE_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_SEAT;
import static org.comity.hearing.problem.HearingProblem.ZONE_UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.invitation.CalledPersonNotified.Occasion;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.Language;
import org.comity.http.Once;
import org.comity.http.ZoneName;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Mails to witnesses, experts and those who assist a party, who have no account yet. Source: Civil Procedure Law art. 139; J art. 227. */
@Path("/api/hearing/hearings/{id}")
@RolesAllowed("clerk")
public class InvitationResource {
    private final Invitations invitations;
    private final Hearings hearings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(Invitations invitations, Hearings hearings, AuditTrail audit, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.hearings = hearings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param address where the person is written to, or was last written to of another hearing; null if nowhere
     * @param language in which, one of the eight; null as the address is
     * @param zone IANA; null where nobody knows it
     * @param invitedAt when they were told of this hearing; null if they were not
     */
    @Schema(name = "SeatInvitation")
    public record View(
            String seat,
            String name,
            @Nullable String address,
            @Nullable String language,
            @Nullable String zone,
            @Nullable Instant invitedAt) {
        static View of(HearingSeat seat, Optional<SeatInvitation> own, Optional<SeatInvitation> latest) {
            Optional<SeatInvitation> known = own.or(() -> latest);
            return new View(
                    seat.id(),
                    seat.name(),
                    known.map(SeatInvitation::address).orElse(null),
                    known.map(SeatInvitation::language).orElse(null),
                    known.map(SeatInvitation::zone).orElse(null),
                    own.map(SeatInvitation::invitedAt).orElse(null));
        }
    }

    @GET
    @Path("/invitations")
    @Transactional
    @Operation(
            summary = "Who is called to be heard, and where they were told of the hearing",
            description =
                    "For a clerk of the case's court. One who was invited to another hearing before has that address here.")
    public List<View> list(@RestPath UUID id) {
        Hearing hearing = hearings.requireForStaff(id, caller);
        audit.note("invitations-read", hearing.courtCase().caseId(), id);
        return hearing.seats().stream()
                .filter(seat -> seat.role().isHeardApart())
                .map(seat -> View.of(seat, invitations.of(hearing, seat), invitations.latestOf(seat.personId())))
                .toList();
    }

    @POST
    @Path("/seats/{seat}/invitation")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Tells a witness, an expert or who assists a party of the hearing by mail",
            description =
                    "By a clerk of the case's court, until the hearing is over; again to send it again, or to another address. The mail has the time by the court's clock and the person's own, the way in, and an iCalendar entry; never the code for the seat, which is handed over apart. Whoever was invited is told when the hearing is set for another time, adjourned or in recess until another day, and when the court releases them.")
    public View invite(@RestPath UUID id, @RestPath String seat, @Valid @NotNull InvitationRequest request) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        if (hearing.status() != Hearing.Status.SCHEDULED && hearing.status() != Hearing.Status.OPEN) {
            throw HEARING_ALREADY_OPEN.with();
        }
        HearingSeat called = hearing.seats().stream()
                .filter(each -> each.role().isHeardApart() && each.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> UNKNOWN_SEAT.with(seat));
        if (!Language.isSupported(request.language())) {
            throw LANGUAGE_UNKNOWN.with(request.language());
        }
        if (request.zone() != null && !ZoneName.isKnown(request.zone())) {
            throw ZONE_UNKNOWN.with(request.zone());
        }
        SeatInvitation invitation =
                invitations.of(hearing, called).orElseGet(() -> new SeatInvitation(hearing, called));
        Instant now = clock.instant();
        invitation.send(request, caller.accountId(), now);
        invitations.persist(invitation);
        invitations.tell(invitation, hearing, called, Occasion.CALLED, hearing.startsAt(), now);
        audit.note("called-person-invited", hearing.courtCase().caseId(), id);
        return View.of(called, Optional.of(invitation), Optional.empty());
    }
}
