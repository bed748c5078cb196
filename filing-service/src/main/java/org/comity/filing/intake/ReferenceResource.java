package org.comity.filing.intake;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.filing.casefile.CaseFiles;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/intakes")
@RolesAllowed({"clerk", "partner"})
@Tag(name = "Intake")
public class ReferenceResource {
    private final Intakes intakes;
    private final CaseFiles files;
    private final Registering registering;

    ReferenceResource(Intakes intakes, CaseFiles files, Registering registering) {
        this.intakes = intakes;
        this.files = files;
        this.registering = registering;
    }

    @GET
    @Refuses(404)
    @Operation(
            summary = "The case that has a reference",
            description = "References are the partner's own; the clerks of a court share theirs.")
    public RegisteredCase named(@RestQuery @NotBlank @Size(max = 100) String reference) {
        return registering
                .scopes()
                .flatMap(scope -> intakes.named(scope, reference).stream())
                .findFirst()
                .map(intake -> RegisteredCase.of(files.findById(intake.caseId()), intake.reference()))
                .orElseThrow(() -> CASE_NOT_FOUND.with(reference));
    }
}
