package org.comity.filing.appearance;

import static org.comity.filing.problem.CaseProblem.PARTY_ALREADY_APPEARED;
import static org.comity.filing.problem.CaseProblem.PARTY_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Caller;
import org.comity.http.TypedCode;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/parties/{partyId}/appearance-code")
@RolesAllowed("clerk")
@Tag(name = "Appearance")
public class PartyCodeResource {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** 128 bits are 26 characters. */
    private static final int BYTES = 16;

    private static final int GROUP = 5;

    private final AppearanceCodes codes;
    private final CaseParties parties;
    private final CaseFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PartyCodeResource(
            AppearanceCodes codes, CaseParties parties, CaseFiles files, AuditTrail audit, Caller caller, Clock clock) {
        this.codes = codes;
        this.parties = parties;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param code in groups, to be read out or written on paper */
    @Schema(description = "A code with which an account becomes the party; it is shown this once")
    public record IssuedCode(UUID partyId, String partyName, String code) {}

    /** Without an idempotency key: the answer would be kept with it, and a code is kept nowhere. Asked again, there is a new one. */
    @PUT
    @Transactional
    @Refuses(409)
    @Operation(
            summary = "Give a party of the case a new code to appear with",
            description =
                    "For a party that the clerk knows and that was not served electronically, as a plaintiff who filed on "
                            + "paper. The code given before opens nothing any more.")
    public IssuedCode issue(@RestPath UUID caseId, @RestPath UUID partyId) {
        files.hold(files.requireVisible(caseId));
        CaseParty party = parties.findByIdOptional(partyId)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> PARTY_NOT_FOUND.with(partyId));
        if (party.accountId() != null) {
            throw PARTY_ALREADY_APPEARED.with(party.name());
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String code = TypedCode.of(random);
        codes.withdrawIssued(partyId);
        codes.persist(AppearanceCode.issued(code, party, caller.accountId(), clock.instant()));
        audit.note("appearance-code-issued", caseId, partyId);
        return new IssuedCode(partyId, party.name(), TypedCode.grouped(code, GROUP));
    }
}
