package org.comity.filing.intake;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.InTurn;
import org.comity.filing.casefile.Registrar;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases")
@Tag(name = "Intake", description = "Cases that were not filed online")
public class IntakeResource {
    private final IntakeRegistration registration;
    private final Intakes intakes;
    private final CaseFiles files;
    private final Registering registering;
    private final AuditTrail audit;
    private final Caller caller;

    IntakeResource(
            IntakeRegistration registration,
            Intakes intakes,
            CaseFiles files,
            Registering registering,
            AuditTrail audit,
            Caller caller) {
        this.registration = registration;
        this.intakes = intakes;
        this.files = files;
        this.registering = registering;
        this.audit = audit;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"clerk", "partner"})
    @RunOnVirtualThread
    @InTurn
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Register a case that was not filed online",
            description = "Filed on paper, or running already under its own number and with its history. 422 "
                    + "case-not-registrable tells every ground with the member it concerns; nothing is registered then. "
                    + "409 case-number-taken, case-reference-taken.")
    public RegisteredCase register(@NotNull IntakeSheet sheet) {
        Registrar registrar = registering.caller();
        CaseFile file = registration.register(sheet, registrar, registering.courts(), false);
        audit.note("case-registered", file.id(), file.id(), Map.of("number", file.number()));
        return RegisteredCase.of(file, sheet.reference());
    }

    /**
     * @param reference the registrar's own; null if there is none, or the reader is not of the court
     * @param claims what the court is asked to order
     */
    @Schema(name = "Intake", description = "What the registrar of a case said of it")
    public record IntakeView(@Nullable String reference, String claims) {}

    @GET
    @Path("/{id}/intake")
    @Authenticated
    @Operation(
            summary = "What was claimed in a case that was not filed online",
            description = "404 for one that was, and for anybody who takes no part in it.")
    public IntakeView intake(@RestPath UUID id) {
        CaseFile file = files.requireVisible(id);
        Intake intake = intakes.findByIdOptional(id).orElseThrow(() -> CASE_NOT_FOUND.with(id));
        return new IntakeView(files.isAtCallersCourt(file) ? intake.reference() : null, intake.claims());
    }
}
