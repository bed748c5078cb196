package org.comity.hearing.mediator;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.PARTY_NOT_NAMED;
import static org.comity.hearing.problem.HearingProblem.PARTY_UNKNOWN;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.hearing.casefile.NamedParty;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom the parties of a case can choose as their mediator, and whom they do. Source: CPL 96, 98; OM 6. */
@Path("/api/hearing/cases/{caseId}/mediators")
@Authenticated
public class CaseMediatorResource {
    private final CourtCases cases;
    private final Mediators mediators;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseMediatorResource(CourtCases cases, Mediators mediators, AuditTrail audit, Caller caller, Clock clock) {
        this.cases = cases;
        this.mediators = mediators;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param languages BCP 47, what they speak best first
     * @param fields what they know about; null if nothing is said
     * @param fits whether they may be asked in a dispute of these parties, as far as their domiciles say. OM 6
     * @param chosenBy parties that want them
     * @param chosenByAll whether every party of the case does: the court needs no grounds then
     */
    @Schema(name = "MediatorForCase")
    public record Candidate(
            UUID id,
            String name,
            String body,
            List<String> languages,
            Origin origin,
            @Nullable String fields,
            boolean fits,
            List<NamedParty> chosenBy,
            boolean chosenByAll) {}

    @GET
    @Transactional
    @Operation(
            summary = "Who can mediate between the parties of a case, in parts",
            description =
                    "Out of the register of its court those who can be chosen now, and whom the parties chose. For the staff who have the case, its parties and who acts for them. Source: CPL 98; OM 6.")
    public Page<Candidate> list(
            @RestPath UUID caseId,
            @RestQuery String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase courtCase = forParticipant(caseId);
        List<MediatorChoice> choices = mediators.choices(caseId);
        return Page.of(
                        mediators.working(courtCase.court(), Position.read(after, Position.OLDEST), limit),
                        limit,
                        each -> new Position(each.addedAt(), each.id()))
                .map(each -> view(each, courtCase, choices));
    }

    /** @param partyId for which party; null where the account acts for one only */
    @Schema(name = "MediatorChoice")
    public record Choice(@NotNull UUID mediatorId, @Nullable UUID partyId) {}

    @POST
    @Path("/choice")
    @RolesAllowed("party")
    @Once
    @Transactional
    @Operation(
            summary = "Says whom a party wants as mediator",
            description =
                    "By whoever acts for the party; it binds nobody until all parties chose the same one, and may be changed. The other parties read it. Source: CPL 96; OM 6.")
    public Candidate choose(@RestPath UUID caseId, @Valid @NotNull Choice choice) {
        CourtCase courtCase = forParticipant(caseId);
        UUID partyId = partyOf(courtCase, choice.partyId());
        Mediator mediator = mediators.requireWorking(courtCase, choice.mediatorId());
        MediatorChoice chosen = mediators.choiceOf(caseId, partyId);
        chosen.choose(mediator.id(), caller.accountId(), clock.instant());
        mediators.keep(chosen);
        audit.note("mediator-chosen", caseId, mediator.id());
        return view(mediator, courtCase, mediators.choices(caseId));
    }

    private CourtCase forParticipant(UUID caseId) {
        return cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
    }

    private UUID partyOf(CourtCase courtCase, UUID named) {
        List<CaseParty> own = courtCase.parties().stream()
                .filter(party -> party.isActedForBy(caller.accountId()))
                .filter(party -> named == null || named.equals(party.partyId()))
                .toList();
        if (own.isEmpty()) {
            throw PARTY_UNKNOWN.with(String.valueOf(named));
        }
        if (own.size() > 1) {
            throw PARTY_NOT_NAMED.with(own.stream().map(CaseParty::name).collect(Collectors.joining(", ")));
        }
        return own.getFirst().partyId();
    }

    private static Candidate view(Mediator mediator, CourtCase courtCase, List<MediatorChoice> choices) {
        List<CaseParty> choosing = MediatorChoice.of(mediator.id(), courtCase, choices);
        return new Candidate(
                mediator.id(),
                mediator.name(),
                mediator.body(),
                mediator.languages(),
                mediator.origin(),
                mediator.fields(),
                mediator.fits(courtCase),
                choosing.stream().map(NamedParty::of).toList(),
                MediatorChoice.isOfAll(mediator.id(), courtCase, choices));
    }
}
