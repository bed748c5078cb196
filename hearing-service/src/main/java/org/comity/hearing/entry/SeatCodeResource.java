package org.comity.hearing.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.schedule.CalledSeats;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.TypedCode;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/hearings/{id}/seats/{seat}/code")
@RolesAllowed("clerk")
public class SeatCodeResource {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int GROUP = 5;

    private final SeatCodes codes;
    private final Hearings hearings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SeatCodeResource(SeatCodes codes, Hearings hearings, AuditTrail audit, Caller caller, Clock clock) {
        this.codes = codes;
        this.hearings = hearings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param code in groups, to be read out or written on paper */
    @Schema(
            name = "SeatCode",
            description = "A code with which an account takes the seat of a person to be heard; it is shown this once")
    public record Issued(String seat, String name, String code) {}

    /** Without an idempotency key: the answer would be kept with it, and a code is kept nowhere. Asked again, there is a new one. */
    @PUT
    @Transactional
    @Refuses(409)
    @Operation(
            summary = "Give a witness, an expert or who assists a party a code for their seat",
            description =
                    "By a clerk of the case's court, to be handed over with the notice of the hearing. Whoever held the seat holds it no more, and the code given before opens nothing.")
    public Issued issue(@RestPath UUID id, @RestPath String seat) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        HearingSeat emptied = new CalledSeats(hearing).empty(seat);
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String code = TypedCode.of(random);
        codes.withdraw(id, seat);
        codes.persist(new SeatCode(code, id, seat, caller.accountId(), clock.instant()));
        audit.note("seat-code-issued", hearing.courtCase().caseId(), id);
        return new Issued(seat, emptied.name(), TypedCode.grouped(code, GROUP));
    }
}
