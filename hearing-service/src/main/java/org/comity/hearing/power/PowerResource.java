package org.comity.hearing.power;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.hearing.casefile.NamedParty;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/cases/{caseId}/powers")
@RolesAllowed({"clerk", "judge"})
public class PowerResource {
    private final CourtCases cases;
    private final ProposedPowers powers;
    private final Caller caller;

    PowerResource(CourtCases cases, ProposedPowers powers, Caller caller) {
        this.cases = cases;
        this.powers = powers;
        this.caller = caller;
    }

    /**
     * @param representationId by which a meeting is set for it
     * @param lawyer as the power of attorney names them
     */
    @Schema(
            name = "WaitingPower",
            description = "A power of attorney that a party asked to sign before the judge, over video")
    public record Waiting(UUID representationId, NamedParty party, String lawyer, Instant proposedAt) {}

    @GET
    @Transactional
    @Operation(
            summary = "The powers of attorney of a case that wait for the judge's witness over video",
            description =
                    "Those for which a party chose that way and on which the court has not decided, the oldest first; all of them. For the staff of the court who have the case. Source: Provisions on online filing for cross-border litigants art. 6.")
    public List<Waiting> waiting(@RestPath UUID caseId) {
        CourtCase courtCase = cases.findForStaff(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        return powers.waiting(caseId).stream()
                .flatMap(power -> courtCase.party(power.partyId()).stream()
                        .map(party -> new Waiting(
                                power.representationId(), NamedParty.of(party), power.name(), power.proposedAt())))
                .toList();
    }
}
