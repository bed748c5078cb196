package org.comity.hearing.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.schedule.CalledSeats;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who may listen to a hearing that is public. Source: Civil Procedure Law art. 137; Online Litigation Rules art. 27. */
@Path("/api/hearing/hearings/{id}/observers")
@RolesAllowed({"clerk", "judge"})
public class ObserverResource {
    private final SeatCodes codes;
    private final Hearings hearings;
    private final AuditTrail audit;
    private final Caller caller;

    ObserverResource(SeatCodes codes, Hearings hearings, AuditTrail audit, Caller caller) {
        this.codes = codes;
        this.hearings = hearings;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param name by which the court knows them */
    @Schema(name = "ObserverAdmission")
    public record Admission(@NotBlank @Size(max = 200) String name) {}

    @Schema(name = "Observer", description = "Somebody who may listen; the code for the seat is given as to a witness")
    public record Admitted(String seat, String name) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Gives somebody leave to listen",
            description =
                    "By a clerk or judge of the case's court, until the hearing is over. They come in with a code for the seat, see what is public and send nothing: no record, no exhibit, no part of the hearing that is closed. 409 `gallery-full` after fifty.")
    public Admitted admit(@RestPath UUID id, @Valid @NotNull Admission admission) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        String seat = new CalledSeats(hearing)
                .admit(PlainText.strip(admission.name()))
                .id();
        audit.note("observer-admitted", hearing.courtCase().caseId(), id);
        return new Admitted(seat, PlainText.strip(admission.name()));
    }

    @DELETE
    @Path("/{seat}")
    @Transactional
    @Operation(
            summary = "Takes the leave to listen back",
            description = "By a clerk or judge of the case's court. Who listens is hung up on within seconds.")
    public void dismiss(@RestPath UUID id, @RestPath String seat) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        new CalledSeats(hearing).dismiss(seat);
        codes.withdraw(id, seat);
        audit.note("observer-dismissed", hearing.courtCase().caseId(), id);
    }
}
