package org.comity.filing.address;

import static org.comity.filing.problem.CaseProblem.ADDRESS_CHANGE_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.ADDRESS_CHANGE_WAITING;
import static org.comity.filing.problem.CaseProblem.ADDRESS_CHANGE_WITHOUT_PAPER;
import static org.comity.filing.problem.CaseProblem.PARTY_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyAddresses;
import org.comity.filing.form.Seen;
import org.comity.filing.paper.Papers;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a party is served from now on: it says so, the court confirms it or asks for more. */
@Path("/api/filing/cases/{caseId}/address-changes")
@Tag(name = "Address", description = "Where the parties are served, when that changes")
public class AddressChangeResource {
    private static final Set<String> PROOFS = Set.of("SERVICE_ADDRESS", "STATEMENT", "IDENTITY", "OTHER");

    private final AddressChanges changes;
    private final PartyAddresses addresses;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AddressChangeResource(
            AddressChanges changes,
            PartyAddresses addresses,
            CaseFiles files,
            CaseParties parties,
            Papers papers,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.addresses = addresses;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "What was said of new addresses in a case, the newest first",
            description = "The court sees those of all parties, others those of the parties for which they act.")
    public Page<AddressChangeView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CaseFile file = files.requireVisible(caseId);
        List<UUID> seen = (files.isAtCallersCourt(file) ? parties.of(caseId) : parties.of(caseId, caller.accountId()))
                .stream().map(CaseParty::id).toList();
        return Page.of(
                        changes.of(caseId, seen, Position.read(after, Position.NEWEST), limit),
                        limit,
                        each -> new Position(each.statedAt(), each.id()))
                .map(AddressChangeView::of);
    }

    @POST
    @RolesAllowed({"party", "clerk"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say where a party is to be served from a day on",
            description =
                    "By whoever acts for the party; a clerk enters what a party said on paper, and names that paper. "
                            + "Until the court confirms it, the address before stays valid. Source: J 137.")
    public AddressChangeView state(@RestPath UUID caseId, @Valid @NotNull Statement statement) {
        files.hold(files.requireVisible(caseId));
        CaseParty party =
                spokenFor(caseId, statement.partyId()).orElseThrow(() -> PARTY_NOT_FOUND.with(statement.partyId()));
        Instant now = clock.instant();
        statement.requireNear(CourtClock.dateOf(now));
        if (caller.is("clerk") && statement.paperId() == null
                || statement.paperId() != null && !papers.isFiled(caseId, statement.paperId(), party.role(), PROOFS)) {
            throw ADDRESS_CHANGE_WITHOUT_PAPER.with();
        }
        if (changes.isWaiting(party.id())) {
            throw ADDRESS_CHANGE_WAITING.with(party.name());
        }
        AddressChange stated = new AddressChange(party, statement, caller, now);
        changes.persist(stated);
        outbox.add(stated.stated());
        return noted("address-change-stated", stated);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Take back a new address that the court has not confirmed")
    public AddressChangeView withdraw(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        files.requireVisible(caseId);
        AddressChange stated = changes.lock(caseId, id);
        actedFor(caseId, stated.partyId()).orElseThrow(() -> ADDRESS_CHANGE_NOT_FOUND.with(id));
        stated.withdraw(seen.version());
        return noted("address-change-withdrawn", stated);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Confirm where a party is served",
            description = "It is in force from the day that the party said, or from today if that has come.")
    public AddressChangeView confirm(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        AddressChange stated = atCourt(caseId, id);
        addresses.persist(stated.confirm(seen.version(), caller, clock.instant()));
        outbox.add(stated.changed(told(stated)));
        return noted("address-change-confirmed", stated);
    }

    /** @param reason what is missing; the party reads it as it is written */
    @Schema(name = "AddressChangeReturn")
    public record Return(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/{id}/return")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Ask for more before a new address is confirmed",
            description = "With the reason. The address before stays valid; the party states the new one again.")
    public AddressChangeView giveBack(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Return missing) {
        AddressChange stated = atCourt(caseId, id);
        outbox.add(stated.giveBack(missing.version(), missing.reason(), caller, told(stated), clock.instant()));
        return noted("address-change-returned", stated);
    }

    /** A clerk enters for any party of the case. */
    private Optional<CaseParty> spokenFor(UUID caseId, UUID partyId) {
        return caller.is("clerk") ? parties.find(caseId, partyId) : actedFor(caseId, partyId);
    }

    private Optional<CaseParty> actedFor(UUID caseId, UUID partyId) {
        return parties.of(caseId, caller.accountId()).stream()
                .filter(party -> party.id().equals(partyId))
                .findFirst();
    }

    private AddressChange atCourt(UUID caseId, UUID id) {
        files.requireVisible(caseId);
        return changes.lock(caseId, id);
    }

    private List<UUID> told(AddressChange change) {
        return parties.accountsOf(parties.findById(change.partyId()));
    }

    private AddressChangeView noted(String act, AddressChange change) {
        changes.flush();
        audit.note(
                act,
                change.caseId(),
                change.id(),
                Map.of("party", change.partyId().toString()));
        return AddressChangeView.of(change);
    }
}
