package org.comity.filing.appearance;

import static org.comity.filing.problem.CaseProblem.IDENTITY_OF_NOBODY;
import static org.comity.filing.problem.CaseProblem.PARTY_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.identity.ParticipantFinding;
import org.comity.filing.identity.Participants;
import org.comity.http.Once;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who the account is that acts as a party itself, as the court of the case looks at it. */
@Path("/api/filing/cases/{caseId}/parties/{partyId}/identity")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Appearance")
public class PartyIdentityResource {
    private final AppearanceCodes codes;
    private final CaseParties parties;
    private final CaseFiles files;
    private final Participants participants;

    PartyIdentityResource(AppearanceCodes codes, CaseParties parties, CaseFiles files, Participants participants) {
        this.codes = codes;
        this.parties = parties;
        this.files = files;
        this.participants = participants;
    }

    @GET
    @Transactional
    @Refuses(409)
    @Operation(
            summary = "How sure the courts are of who acts as a party itself",
            description =
                    "What any court found stands in every case of the account. 409 where no account is the party's own: "
                            + "who acts for it are its representatives, or nobody.")
    public IdentityView identity(@RestPath UUID caseId, @RestPath UUID partyId) {
        files.requireVisible(caseId);
        CaseParty party = appeared(caseId, partyId);
        return participants.of(party.accountId(), cameWithCode(party));
    }

    @POST
    @Path("/findings")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say whether who acts as a party is who they say",
            description =
                    "From papers or by video. The person is told and reads the grounds. What follows from it the court decides: nothing does by itself.")
    public IdentityView find(@RestPath UUID caseId, @RestPath UUID partyId, @Valid @NotNull ParticipantFinding found) {
        CaseFile file = files.requireVisible(caseId);
        CaseParty party = appeared(caseId, partyId);
        return participants.find(caseId, file.court(), party.accountId(), found, cameWithCode(party));
    }

    private CaseParty appeared(UUID caseId, UUID partyId) {
        CaseParty party = parties.find(caseId, partyId).orElseThrow(() -> PARTY_NOT_FOUND.with(partyId));
        if (party.accountId() == null) {
            throw IDENTITY_OF_NOBODY.with(party.name());
        }
        return party;
    }

    /** Null for who filed: who that is was checked with the filing. */
    private Instant cameWithCode(CaseParty party) {
        return codes.redeemed(party.id(), party.accountId())
                .map(AppearanceCode::redeemedAt)
                .orElse(null);
    }
}
