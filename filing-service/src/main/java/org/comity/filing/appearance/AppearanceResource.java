package org.comity.filing.appearance;

import static org.comity.filing.problem.CaseProblem.APPEARANCE_CODE_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.APPEARANCE_FOR_THE_OTHER_SIDE;

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
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.representation.Entering;
import org.comity.filing.representation.Entrances;
import org.comity.filing.representation.Representation;
import org.comity.filing.representation.Representations;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/appearances")
@RolesAllowed("party")
@Tag(name = "Appearance")
public class AppearanceResource {
    private final Attempts attempts;
    private final AppearanceCodes codes;
    private final Representations representations;
    private final Entrances entrances;
    private final CaseParties parties;
    private final CaseFiles files;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AppearanceResource(
            Attempts attempts,
            AppearanceCodes codes,
            Representations representations,
            Entrances entrances,
            CaseParties parties,
            CaseFiles files,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.codes = codes;
        this.representations = representations;
        this.entrances = entrances;
        this.parties = parties;
        this.files = files;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param code as the addressee was given it
     * @param as what one enters who is not the party itself; null for the party, and of no account with the code of a representative
     */
    public record Redemption(
            @NotBlank @Size(max = 200) String code,
            @Valid @Nullable Entering as) {}

    /**
     * @param confirmed false for a representative, who acts only once the court has confirmed it
     * @param toProve the representation for which the paper is to be handed in next; null if none is
     */
    @Schema(description = "The case in which the caller takes part, now or once the court has confirmed it")
    public record Appearance(
            UUID caseId,
            String caseNumber,
            UUID partyId,
            String partyName,
            boolean confirmed,
            @Nullable UUID toProve) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Appear in a case with a code",
            description =
                    "With the code received with service the caller's account becomes the served party; one who enters as its representative hands "
                            + "in a paper next and waits for the court, and the code stays the party's. With the code of a party that names a "
                            + "representative it waits for the court too. A code works once; ten different codes may be tried in an hour.")
    public Appearance appear(@Valid @NotNull Redemption redemption) {
        // Before the count: what cannot be a code is no try.
        String digest = AppearanceCode.digestOf(redemption.code());
        Instant now = clock.instant();
        attempts.count(caller.accountId(), digest, now);
        return codes.lock(digest)
                .map(code -> redemption.as() == null ? served(code, now) : entered(code, redemption.as(), now))
                .or(() -> representations.lockInvited(digest).map(invited -> joined(invited, now)))
                .orElseThrow(APPEARANCE_CODE_UNKNOWN::with);
    }

    private Appearance served(AppearanceCode code, Instant now) {
        CaseParty party = requireOwnSide(code.partyId());
        code.redeem(caller.accountId(), now);
        outbox.add(party.appear(caller.accountId(), now));
        audit.note(
                "party-appeared",
                code.caseId(),
                code.caseId(),
                Map.of("party", party.id().toString()));
        return appearance(party, true, null);
    }

    private Appearance entered(AppearanceCode code, Entering as, Instant now) {
        CaseParty party = requireOwnSide(code.partyId());
        code.requireUnused();
        Representation entered = entrances.enter(party, as, now);
        return appearance(party, false, entered.paperId() == null ? entered.id() : null);
    }

    private Appearance joined(Representation invited, Instant now) {
        CaseParty party = requireOwnSide(invited.partyId());
        invited.join(caller.accountId(), caller.name(), now).ifPresent(outbox::add);
        audit.note(
                "representative-joined",
                party.caseId(),
                invited.id(),
                Map.of("party", party.id().toString()));
        return appearance(party, false, invited.paperId() == null ? invited.id() : null);
    }

    private CaseParty requireOwnSide(UUID partyId) {
        CaseParty party = parties.findById(partyId);
        if (parties.actsForTheOtherSide(party, caller.accountId())) {
            throw APPEARANCE_FOR_THE_OTHER_SIDE.with(party.name());
        }
        return party;
    }

    private Appearance appearance(CaseParty party, boolean confirmed, UUID toProve) {
        CaseFile file = files.findById(party.caseId());
        return new Appearance(file.id(), file.number(), party.id(), party.name(), confirmed, toProve);
    }
}
