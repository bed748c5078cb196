package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** An order that was granted comes back: who asked for it says what came of it, and from then on the public check says so. */
@Path("/api/filing/cases/{caseId}/applications/{id}/return")
@RolesAllowed("party")
@Tag(name = "Applications")
public class OrderReturnResource {
    private final Applications applications;
    private final ApplicationDesk desk;
    private final Applying applying;
    private final Standings standings;

    OrderReturnResource(Applications applications, ApplicationDesk desk, Applying applying, Standings standings) {
        this.applications = applications;
        this.desk = desk;
        this.applying = applying;
        this.standings = standings;
    }

    /**
     * @param version the one that was seen
     * @param text what was handed over, or why nothing was
     * @param paperIds papers with what was got, which the side has handed in
     */
    @Schema(name = "OrderReturn")
    public record Return(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 4000) String text,
            @NotNull @Size(max = 20) List<@NotNull UUID> paperIds) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Give an investigation order back",
            description = "Once, by who asked for it, with what came of it. It is used no more from then on.")
    public ApplicationView giveBack(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Return said) {
        Standing standing = standings.in(caseId);
        Application application = applications.lock(standing, id, desk.caller());
        CaseParty party = standing.parties().stream()
                .filter(own -> own.id().equals(application.partyId()))
                .findFirst()
                .orElseThrow(() -> APPLICATION_NOT_FOUND.with(id));
        applying.requirePapers(said.paperIds(), party);
        application.giveBack(said.version(), said.text(), said.paperIds(), desk.now());
        return desk.done(application, standing, DocketEntry.What.ORDER_RETURNED, DocketEntry.By.PARTY, Map.of());
    }
}
