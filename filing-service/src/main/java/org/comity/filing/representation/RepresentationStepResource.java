package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_OF_BOTH_SIDES;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_THERE_ALREADY;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_WITHOUT_PAPER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.filing.form.Seen;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.identity.Participants;
import org.comity.filing.paper.Papers;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of a representation: by the party's side, and by the court that decides. */
@Path("/api/filing/cases/{caseId}/representations/{id}")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Representation")
public class RepresentationStepResource {
    /** 128 bits; 26 characters, as a code of service. */
    private static final int CODE_BYTES = 16;

    private static final int GROUP = 4;

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
    private final Participants participants;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RepresentationStepResource(
            Representations representations,
            PartyRepresentatives inForce,
            Beginnings beginnings,
            Endings endings,
            CaseFiles files,
            CaseParties parties,
            Papers papers,
            Participants participants,
            Outbox outbox,
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
        this.participants = participants;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param code to be handed to who is to join; shown only here */
    @Schema(name = "RepresentationInvitation")
    public record Invitation(RepresentationView representation, String code) {}

    /** Without an idempotency key: the answer would be kept with it, and a code is kept nowhere. Asked again, there is a new one. */
    @PUT
    @Path("/code")
    @Transactional
    @Refuses(409)
    @Operation(
            summary = "Give the code with which who was named joins",
            description = "Good for 14 days. The code given before opens nothing any more.")
    public Invitation give(@RestPath UUID caseId, @RestPath UUID id) {
        Representation invited = own(caseId, id);
        byte[] bits = new byte[CODE_BYTES];
        RANDOM.nextBytes(bits);
        String code = TypedCode.of(bits);
        invited.giveCode(Sha256.hexOf(code), clock.instant());
        return new Invitation(changed("representation-code-given", invited), TypedCode.grouped(code, GROUP));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take back a proposal that the court has not decided",
            description = "Its code no longer works.")
    public RepresentationView withdraw(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Representation proposed = own(caseId, id);
        proposed.withdraw(seen.version(), clock.instant()).ifPresent(outbox::add);
        return changed("representation-withdrawn", proposed);
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Confirm that somebody acts for a party",
            description =
                    "After reading the paper. One that is to be signed before a judge over video is confirmed once the record of that is sealed "
                            + "(`representation-not-witnessed` before). From now on the account acts with the powers named; whom it replaces no longer does. "
                            + "An account that was taken for the party itself becomes its representative's.")
    public RepresentationView confirm(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Representation proposed = atCourt(caseId, id);
        CaseParty party = parties.findById(proposed.partyId());
        Instant now = clock.instant();
        proposed.requireWitnessed();
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
        // With what was known then: a later finding changes nothing of it.
        return changed("representation-confirmed", proposed, participants.levelOf(proposed.accountId()));
    }

    /** @param reason is shown to the party's side and to who was to act, as it is written */
    @Schema(name = "RepresentationRefusal")
    public record Refusal(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/refusal")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Refuse a representative", description = "With the reason. Who acted before acts on.")
    public RepresentationView refuse(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Refusal refusal) {
        Representation proposed = atCourt(caseId, id);
        proposed.refuse(refusal.version(), refusal.reason(), caller.name(), clock.instant());
        outbox.add(proposed.refused(parties.accountsOf(parties.findById(proposed.partyId()))));
        return changed("representation-refused", proposed);
    }

    /** @param paperId the notice to the court, which the party's side has handed in. Source: CPL 63 */
    @Schema(name = "RepresentationEnding")
    public record Ending(
            @NotNull @Min(0) Long version, @NotNull UUID paperId) {}

    @POST
    @Path("/ending")
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
        outbox.add(running.endingAsked());
        return changed("representation-ending-asked", running);
    }

    @POST
    @Path("/end")
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

    /** One of a party for which the caller acts, or at the caller's court; for anybody else there is none. */
    private Representation own(UUID caseId, UUID id) {
        CaseFile file = files.requireVisible(caseId);
        Representation found = representations.lock(caseId, id);
        boolean acts = files.isAtCallersCourt(file)
                || parties.of(caseId, caller.accountId()).stream()
                        .anyMatch(each -> each.id().equals(found.partyId()));
        if (!acts) {
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
        return changed(act, representation, null);
    }

    /** @param identity how sure the courts are of who the account is; null where it was not asked */
    private RepresentationView changed(String act, Representation representation, IdentityView.Level identity) {
        representations.flush();
        Map<String, String> of =
                new TreeMap<>(Map.of("party", representation.partyId().toString()));
        if (identity != null) {
            of.put("identity", identity.name());
        }
        audit.note(act, representation.caseId(), representation.id(), of);
        return RepresentationView.of(representation, caller.accountId(), true, identity);
    }
}
