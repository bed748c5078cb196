package org.comity.hearing.entry;

import static org.comity.hearing.problem.HearingProblem.SEAT_CODE_UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.invitation.Invitations;
import org.comity.hearing.schedule.CalledSeats;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.seat.Role;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/hearing/entries")
@RolesAllowed("party")
public class EntryResource {
    private final SeatCodes codes;
    private final Hearings hearings;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EntryResource(
            SeatCodes codes, Hearings hearings, Invitations invitations, AuditTrail audit, Caller caller, Clock clock) {
        this.codes = codes;
        this.hearings = hearings;
        this.invitations = invitations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param code as the person was given it */
    @Schema(name = "SeatCodeRedemption")
    public record Redemption(@NotBlank @Size(max = 200) String code) {}

    @Schema(name = "SeatTaken", description = "The seat that the caller's account holds from now on")
    public record Taken(UUID hearingId, String seat, Role role) {}

    /** Tries are not counted: a code has 128 random bits. */
    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take the seat of a witness, an expert or who assists a party, with the code from the court",
            description =
                    "A code works once. `seat-conflict` for whoever has another seat in the hearing. Before the court calls them in, whoever holds such a seat learns nothing of the hearing. Source: OL 26.")
    public Taken enter(@Valid @NotNull Redemption redemption) {
        SeatCode code = codes.lock(SeatCode.digestOf(redemption.code())).orElseThrow(SEAT_CODE_UNKNOWN::with);
        Hearing hearing = hearings.requireLocked(code.hearingId());
        Instant now = clock.instant();
        code.redeem(caller.accountId(), now);
        HearingSeat seat = new CalledSeats(hearing)
                .take(code.seatId(), caller.accountId(), caller.zone().getId());
        invitations.seated(hearing, seat, now);
        audit.note("seat-taken", hearing.courtCase().caseId(), hearing.id());
        return new Taken(hearing.id(), seat.id(), seat.role());
    }
}
