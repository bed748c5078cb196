package org.comity.filing.appearance;

import static org.comity.filing.problem.FilingProblem.APPEARANCE_FOR_THE_OTHER_SIDE;

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
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/filing/appearances")
@RolesAllowed("party")
@Tag(name = "Appearance")
public class AppearanceResource {
    private final Attempts attempts;
    private final AppearanceCodes codes;
    private final CaseParties parties;
    private final CaseFiles files;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AppearanceResource(
            Attempts attempts,
            AppearanceCodes codes,
            CaseParties parties,
            CaseFiles files,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.codes = codes;
        this.parties = parties;
        this.files = files;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param code as the addressee was given it */
    public record Redemption(@NotBlank @Size(max = 200) String code) {}

    @Schema(description = "The case in which the caller is a party now")
    public record Appearance(UUID caseId, String caseNumber, UUID partyId, String partyName) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Appear in a case with the code received with service",
            description =
                    "The caller's account becomes the served party. A code works once; ten different codes may be tried in an hour.")
    public Appearance appear(@Valid @NotNull Redemption redemption) {
        // Before the count: what cannot be a code is no try.
        String digest = AppearanceCode.digestOf(redemption.code());
        Instant now = clock.instant();
        attempts.count(caller.accountId(), digest, now);
        AppearanceCode code = codes.lock(digest);
        CaseParty party = parties.findById(code.partyId());
        if (parties.actsForTheOtherSide(party, caller.accountId())) {
            throw APPEARANCE_FOR_THE_OTHER_SIDE.with(party.name());
        }
        code.redeem(caller.accountId(), now);
        outbox.add(party.appear(caller.accountId(), now));
        audit.note(
                "party-appeared",
                code.caseId(),
                code.caseId(),
                Map.of("party", party.id().toString()));
        return new Appearance(code.caseId(), files.findById(code.caseId()).number(), party.id(), party.name());
    }
}
