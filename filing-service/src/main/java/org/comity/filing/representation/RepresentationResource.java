package org.comity.filing.representation;

import static org.comity.filing.problem.FilingProblem.REPRESENTATION_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.REPRESENTATION_OF_BOTH_SIDES;
import static org.comity.filing.problem.FilingProblem.REPRESENTATION_REPLACES_NONE;
import static org.comity.filing.problem.FilingProblem.REPRESENTATION_THERE_ALREADY;
import static org.comity.filing.problem.FilingProblem.REPRESENTATION_WITHOUT_PAPER;
import static org.comity.filing.problem.FilingProblem.REPRESENTATIVES_ENOUGH;

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
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.filing.paper.Papers;
import org.comity.filing.representation.Representation.EndReason;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who acts for which party: proposed by the party's side, decided by the court. */
@Path("/api/filing/cases/{caseId}/representations")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Representation", description = "Who acts for which party, with which powers")
public class RepresentationResource {
    /** 128 bits; 26 characters, as a code of service. */
    private static final int CODE_BYTES = 16;

    /** Source: CPL 61(1). */
    private static final int AGENTS = 2;

    /** By which papers a representation is ended: the notice of it, or the power of attorney of who comes next. */
    private static final Set<String> NOTICES = Set.of("STATEMENT", "POWER_OF_ATTORNEY", "OTHER");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Representations representations;
    private final PartyRepresentatives inForce;
    private final Beginnings beginnings;
    private final Endings endings;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RepresentationResource(
            Representations representations,
            PartyRepresentatives inForce,
            Beginnings beginnings,
            Endings endings,
            CaseFiles files,
            CaseParties parties,
            Papers papers,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.representations = representations;
        this.inForce = inForce;
        this.beginnings = beginnings;
        this.endings = endings;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "Who acts for the parties of a case, the oldest first",
            description = "The court, and who acts for a party, see what is proposed, refused and withdrawn too; "
                    + "of other parties one sees what the court confirmed. Source: CPL 63.")
    public Page<RepresentationView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CaseFile file = files.requireVisible(caseId);
        Set<UUID> whole = whollySeen(file);
        List<Representation> found = representations.of(caseId, whole, Position.read(after, Position.OLDEST), limit);
        return Page.of(found, limit, each -> new Position(each.proposedAt(), each.id()))
                .map(each -> RepresentationView.of(each, caller.accountId(), whole.contains(each.partyId())));
    }

    /** Of which parties the reader sees all: the court of each, others of those for which they act. */
    private Set<UUID> whollySeen(CaseFile file) {
        List<CaseParty> seen =
                files.isAtCallersCourt(file) ? parties.of(file.id()) : parties.of(file.id(), caller.accountId());
        return seen.stream().map(CaseParty::id).collect(Collectors.toSet());
    }

    /** @param code to be handed to who is to join; shown only here. Null if the representative's account is the caller's */
    @Schema(name = "RepresentationInvitation")
    public record Invitation(
            RepresentationView representation, @Nullable String code) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Name somebody who is to act for a party",
            description =
                    "By whoever acts for the party, or by the court. The person joins with the code, at the place where codes of service are "
                            + "entered; then the court confirms or refuses. Until it confirms, who acted before acts on.")
    public Invitation propose(@RestPath UUID caseId, @Valid @NotNull Proposal proposal) {
        CaseFile file = files.requireVisible(caseId);
        files.hold(file);
        CaseParty party = parties.find(caseId, proposal.partyId())
                .filter(each -> actsFor(each, file))
                .orElseThrow(() -> REPRESENTATION_NOT_FOUND.with(proposal.partyId()));
        Instant now = clock.instant();
        proposal.requireHere(CourtClock.dateOf(now));
        if (!papers.isFiled(
                caseId, proposal.paperId(), party.role(), proposal.kind().proofs())) {
            throw REPRESENTATION_WITHOUT_PAPER.with();
        }
        requireReplaced(proposal);
        if (!proposal.kind().isByLaw() && representations.agentsOf(party.id(), proposal.replaces()) >= AGENTS) {
            throw REPRESENTATIVES_ENOUGH.with(party.name());
        }
        String code = proposal.own() ? null : code();
        Representation proposed = proposal.own()
                ? declared(party, file, proposal, now)
                : Representation.invite(party, proposal, Sha256.hexOf(code), caller.name(), now);
        representations.persistAndFlush(proposed);
        note("representation-proposed", proposed);
        return new Invitation(view(proposed), code == null ? null : TypedCode.grouped(code, 4));
    }

    private boolean actsFor(CaseParty party, CaseFile file) {
        return files.isAtCallersCourt(file)
                || parties.of(file.id(), caller.accountId()).stream()
                        .anyMatch(each -> each.id().equals(party.id()));
    }

    private void requireReplaced(Proposal proposal) {
        if (proposal.replaces() == null) {
            return;
        }
        Optional.ofNullable(representations.findById(proposal.replaces()))
                .filter(each -> each.partyId().equals(proposal.partyId()) && each.isInForce())
                .orElseThrow(REPRESENTATION_REPLACES_NONE::with);
    }

    /** Nobody of the court is a party's representative. */
    private Representation declared(CaseParty party, CaseFile file, Proposal proposal, Instant now) {
        if (files.isAtCallersCourt(file)) {
            throw REPRESENTATION_OF_BOTH_SIDES.with(party.name());
        }
        if (proposal.replaces() == null && inForce.areAlready(party.id(), caller.accountId())) {
            throw REPRESENTATION_THERE_ALREADY.with(party.name());
        }
        return Representation.declare(party, proposal, caller.accountId(), caller.name(), now);
    }

    private static String code() {
        byte[] bits = new byte[CODE_BYTES];
        RANDOM.nextBytes(bits);
        return TypedCode.of(bits);
    }

    /** @param version the one that was seen */
    @Schema(name = "RepresentationSeen")
    public record Seen(@Min(0) long version) {}

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take back a proposal that the court has not decided",
            description = "Its code no longer works.")
    public RepresentationView withdraw(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Representation proposed = own(caseId, id);
        proposed.withdraw(seen.version());
        return changed("representation-withdrawn", proposed);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Confirm that somebody acts for a party",
            description =
                    "After reading the paper. From now on the account acts with the powers named; whom it replaces no longer does. "
                            + "An account that was taken for the party itself becomes its representative's.")
    public RepresentationView confirm(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Representation proposed = atCourt(caseId, id);
        CaseParty party = parties.findById(proposed.partyId());
        Instant now = clock.instant();
        RepresentationConfirmed confirmed = proposed.confirm(seen.version(), caller.name(), now);
        if (parties.actsForTheOtherSide(party, proposed.accountId())) {
            throw REPRESENTATION_OF_BOTH_SIDES.with(party.name());
        }
        // Before the new row: the same account may be confirmed anew with other powers.
        Optional.ofNullable(proposed.replaces())
                .map(replaced -> representations.lock(caseId, replaced))
                .filter(Representation::isInForce)
                .ifPresent(replaced -> {
                    replaced.end(EndReason.REPLACED, now);
                    endings.follow(replaced);
                });
        if (inForce.areAlready(party.id(), proposed.accountId())) {
            throw REPRESENTATION_THERE_ALREADY.with(party.name());
        }
        beginnings.follow(proposed, party, confirmed);
        return changed("representation-confirmed", proposed);
    }

    /** @param reason is shown to the party's side, as it is written */
    @Schema(name = "RepresentationRefusal")
    public record Refusal(
            @Min(0) long version,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Refuse a representative", description = "With the reason. Who acted before acts on.")
    public RepresentationView refuse(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Refusal refusal) {
        Representation proposed = atCourt(caseId, id);
        proposed.refuse(refusal.version(), refusal.reason(), caller.name(), clock.instant());
        return changed("representation-refused", proposed);
    }

    /** @param paperId the notice to the court, which the party's side has handed in. Source: CPL 63 */
    @Schema(name = "RepresentationEnding")
    public record Ending(@Min(0) long version, @NotNull UUID paperId) {}

    @POST
    @Path("/{id}/ending")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Ask to end a representation",
            description =
                    "The representative resigns, or somebody else who acts for the party revokes. It goes on until the court confirms the end.")
    public RepresentationView askToEnd(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Ending ending) {
        Representation running = own(caseId, id);
        CaseParty party = parties.findById(running.partyId());
        if (!papers.isFiled(caseId, ending.paperId(), party.role(), NOTICES)) {
            throw REPRESENTATION_WITHOUT_PAPER.with();
        }
        EndReason reason = running.isHeldBy(caller.accountId()) ? EndReason.RESIGNED : EndReason.REVOKED;
        running.askToEnd(ending.version(), reason, ending.paperId(), clock.instant());
        return changed("representation-ending-asked", running);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "End a representation",
            description =
                    "As it was asked for; without that, the court excludes the representative. The account no longer acts for the party.")
    public RepresentationView end(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Representation running = atCourt(caseId, id);
        running.end(seen.version(), clock.instant());
        endings.follow(running);
        return changed("representation-ended", running);
    }

    /** One of a party for which the caller acts; for anybody else there is none. */
    private Representation own(UUID caseId, UUID id) {
        CaseFile file = files.requireVisible(caseId);
        Representation found = representations.lock(caseId, id);
        if (!actsFor(parties.findById(found.partyId()), file)) {
            throw REPRESENTATION_NOT_FOUND.with(id);
        }
        return found;
    }

    /** One at the caller's court. The case is held, so that nobody else changes who acts in it. */
    private Representation atCourt(UUID caseId, UUID id) {
        files.hold(files.requireVisible(caseId));
        return representations.lock(caseId, id);
    }

    private RepresentationView changed(String act, Representation representation) {
        representations.flush();
        note(act, representation);
        return view(representation);
    }

    private RepresentationView view(Representation representation) {
        return RepresentationView.of(representation, caller.accountId(), true);
    }

    private void note(String act, Representation representation) {
        audit.note(
                act,
                representation.caseId(),
                representation.id(),
                Map.of("party", representation.partyId().toString()));
    }
}
