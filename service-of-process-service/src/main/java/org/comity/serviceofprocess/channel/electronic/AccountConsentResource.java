package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.CONSENT_GIVEN_BEFORE;
import static org.comity.serviceofprocess.problem.ServiceProblem.CONSENT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.PARTY_NOT_IN_CASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case says that its papers may be served in the account, and takes that back. */
@Path("/api/service/cases/{caseId}/account-consents")
@RolesAllowed("party")
@Tag(name = "Service in the account", description = "OL 29 – 32; CPL 90; J 135")
public class AccountConsentResource {

    private final AccountConsents consents;
    private final CourtCases cases;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AccountConsentResource(
            AccountConsents consents, CourtCases cases, Outbox outbox, AuditTrail audit, Caller caller, Clock clock) {
        this.consents = consents;
        this.cases = cases;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param understood that papers count as served from the instant at which they lie in the account, read or not
     */
    record GiveConsent(
            @NotNull UUID partyId, @NotNull @AssertTrue Boolean understood) {}

    /** @param name of who gave it */
    @Schema(name = "AccountConsent")
    record ConsentView(
            UUID id, String name, Instant givenAt, @Nullable Instant withdrawnAt) {

        static ConsentView of(AccountConsent consent) {
            return new ConsentView(consent.id(), consent.name(), consent.givenAt(), consent.withdrawnAt());
        }
    }

    /**
     * A party for which the caller acts.
     *
     * @param consent the caller's that holds; null if there is none
     */
    record OwnParty(
            UUID partyId,
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            @Nullable ConsentView consent) {}

    @GET
    @Transactional
    @Operation(
            summary =
                    "The parties for which the caller acts in a case, and whether they are served in the caller's account")
    public List<OwnParty> own(@RestPath UUID caseId) {
        return requireOwn(caseId).parties().stream()
                .filter(party -> party.isActedForBy(caller.accountId()))
                .map(party -> new OwnParty(
                        party.partyId(),
                        party.name(),
                        party.latinName(),
                        party.chineseName(),
                        consents.inForce(party.partyId(), caller.accountId())
                                .map(ConsentView::of)
                                .orElse(null)))
                .toList();
    }

    @POST
    @RecentProof
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Agrees that papers to a party are served in the caller's account",
            description =
                    "They then count as served from the instant at which they lie there, read or not (J 135), until this is withdrawn.")
    public ConsentView give(@RestPath UUID caseId, @NotNull @Valid GiveConsent given) {
        CaseParty party = requireOwn(caseId)
                .party(given.partyId())
                .filter(found -> found.isActedForBy(caller.accountId()))
                .orElseThrow(() -> PARTY_NOT_IN_CASE.with(given.partyId()));
        if (consents.inForce(party.partyId(), caller.accountId()).isPresent()) {
            throw CONSENT_GIVEN_BEFORE.with();
        }
        AccountConsent consent = new AccountConsent(
                caseId,
                party.partyId(),
                caller.accountId(),
                caller.name(),
                caller.locale().toLanguageTag(),
                clock.instant());
        consents.persistAndFlush(consent);
        outbox.add(consent.chosen());
        audit.note("account-service-agreed", caseId, party.partyId());
        return ConsentView.of(consent);
    }

    @POST
    @Path("/{id}/withdrawal")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Takes that back",
            description = "From now on nothing more is served in the account; what was served there stays served.")
    public ConsentView withdraw(@RestPath UUID caseId, @RestPath UUID id) {
        requireOwn(caseId);
        AccountConsent consent = consents.requireAlone(caseId, id);
        if (!consent.accountId().equals(caller.accountId())) {
            throw CONSENT_NOT_FOUND.with(id);
        }
        consent.withdraw(clock.instant());
        outbox.add(consent.chosen());
        audit.note("account-service-withdrawn", caseId, consent.partyId());
        return ConsentView.of(consent);
    }

    /** A case in which the caller acts for somebody; to anybody else it does not exist. */
    private CourtCase requireOwn(UUID caseId) {
        return cases.findByIdOptional(caseId)
                .filter(file -> file.hasParty(caller.accountId()))
                .orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
    }
}
