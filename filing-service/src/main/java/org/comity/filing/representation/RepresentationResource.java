package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_OF_BOTH_SIDES;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_REPLACES_NONE;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_THERE_ALREADY;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_WITHOUT_PAPER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.identity.Participants;
import org.comity.filing.paper.Papers;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who acts for which party, and who is to. */
@Path("/api/filing/cases/{caseId}/representations")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Representation", description = "Who acts for which party, with which powers")
public class RepresentationResource {
    private final Representations representations;
    private final PartyRepresentatives inForce;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final Participants participants;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RepresentationResource(
            Representations representations,
            PartyRepresentatives inForce,
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
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.participants = participants;
        this.outbox = outbox;
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
        Map<UUID, IdentityView.Level> levels = files.isAtCallersCourt(file) ? levelsOf(found) : Map.of();
        return Page.of(found, limit, each -> new Position(each.proposedAt(), each.id()))
                .map(each -> RepresentationView.of(
                        each, caller.accountId(), whole.contains(each.partyId()), levelOf(each, levels)));
    }

    private static IdentityView.Level levelOf(Representation of, Map<UUID, IdentityView.Level> levels) {
        return of.accountId() == null ? null : levels.get(of.accountId());
    }

    private Map<UUID, IdentityView.Level> levelsOf(List<Representation> found) {
        return participants.levelsOf(found.stream()
                .map(Representation::accountId)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Of which parties the reader sees all: the court of each, others of those for which they act. */
    private Set<UUID> whollySeen(CaseFile file) {
        List<CaseParty> seen =
                files.isAtCallersCourt(file) ? parties.of(file.id()) : parties.of(file.id(), caller.accountId());
        return seen.stream().map(CaseParty::id).collect(Collectors.toSet());
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Name somebody who is to act for a party",
            description =
                    "By whoever acts for the party, or by the court. The person joins with a code, which is asked for next; then the "
                            + "court confirms or refuses. Until it confirms, who acted before acts on.")
    public RepresentationView propose(@RestPath UUID caseId, @Valid @NotNull Proposal proposal) {
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
        representations.requireRoom(party, proposal.kind(), proposal.replaces());
        Representation proposed = proposal.own()
                ? declared(party, file, proposal, now)
                : Representation.invite(party, proposal, caller.name(), now);
        representations.persistAndFlush(proposed);
        if (proposal.own()) {
            outbox.add(proposed.proposed());
        }
        audit.note(
                "representation-proposed",
                caseId,
                proposed.id(),
                Map.of("party", party.id().toString()));
        return RepresentationView.of(proposed, caller.accountId(), true, null);
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
}
