package org.comity.filing.mediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is drafted from an agreement, for the applications of its parties. */
@Path("/api/filing/cases/{caseId}/mediation-agreement")
@RolesAllowed({"party", "clerk", "judge", "supervisor"})
@Tag(name = "Applications")
public class MediationAgreementResource {
    private final MediationAgreements agreements;
    private final Standings standings;

    MediationAgreementResource(MediationAgreements agreements, Standings standings) {
        this.agreements = agreements;
        this.standings = standings;
    }

    /**
     * @param hearingId of the mediation
     * @param text in Chinese, which governs
     * @param agreedOn the court's day on which it came into force
     */
    @Schema(name = "AgreementInTheFile", description = "An agreement that is a paper of the case")
    public record Agreed(
            UUID paperId, UUID hearingId, String mediator, String text, Instant inForceAt, LocalDate agreedOn) {
        static Agreed of(MediationAgreement agreement) {
            return new Agreed(
                    agreement.paperId(),
                    agreement.hearingId(),
                    agreement.mediator(),
                    agreement.text(),
                    agreement.inForceAt(),
                    CourtClock.dateOf(agreement.inForceAt()));
        }
    }

    /** @param agreement null where none is there, and for a party that has not signed it */
    @Schema(name = "MediationOutcome")
    public record View(@Nullable Agreed agreement) {}

    @GET
    @Transactional
    @Operation(
            summary = "What was agreed last in a mediation of the case",
            description =
                    "For the parties that signed it, and the court; its `agreement` is null for another party of the case, and while nothing was agreed. An application that follows from it is drafted from this. Source: CPL 100, 205; J 528.")
    public View show(@RestPath UUID caseId) {
        Standing standing = standings.in(caseId);
        return new View(agreements
                .lastOf(caseId)
                .filter(agreement -> standing.isOfTheCourt()
                        || standing.parties().stream().map(CaseParty::id).anyMatch(agreement.parties()::contains))
                .map(Agreed::of)
                .orElse(null));
    }
}
