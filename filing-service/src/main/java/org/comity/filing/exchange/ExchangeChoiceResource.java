package org.comity.filing.exchange;

import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** How the parties want evidence to be exchanged. */
@Path("/api/filing/cases/{caseId}/evidence-exchange-choices")
@Tag(name = "Exhibits")
class ExchangeChoiceResource {
    private final ExchangeChoices choices;
    private final Standings standings;
    private final CaseFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ExchangeChoiceResource(
            ExchangeChoices choices,
            Standings standings,
            CaseFiles files,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.choices = choices;
        this.standings = standings;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param chosenByName who said so
     * @param chosenAt UTC
     */
    @Schema(name = "EvidenceExchangeChoice")
    record ChoiceView(UUID partyId, ExchangeWay way, String chosenByName, Instant chosenAt) {}

    /**
     * @param items of the parties that have chosen, the earliest first
     * @param agreed how the court may set an exchange, besides in the courtroom
     */
    @Schema(name = "EvidenceExchangeChoices")
    record ChoicesView(List<ChoiceView> items, ExchangeWay agreed) {}

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "How the parties want evidence to be exchanged, and what they agree on",
            description =
                    "Online only if all chose that; together unless all chose apart. For all who read the case. Source: OL 14.")
    public ChoicesView list(@RestPath UUID caseId) {
        standings.in(caseId);
        return view(caseId);
    }

    private ChoicesView view(UUID caseId) {
        List<ChoiceView> items = choices.of(caseId).stream()
                .map(choice -> new ChoiceView(choice.partyId(), choice.way(), choice.chosenByName(), choice.chosenAt()))
                .toList();
        return new ChoicesView(items, choices.agreedIn(caseId));
    }

    /** @param partyId for whom; may be left out by who acts for one party only */
    @Schema(name = "EvidenceExchangeChoosing")
    record Choosing(UUID partyId, @NotNull ExchangeWay way) {}

    @POST
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say how a party wants evidence to be exchanged",
            description =
                    "Instead of what was said for it before. An exchange that is set already stays as it is. Source: OL 14.")
    public ChoicesView choose(@RestPath UUID caseId, @Valid @NotNull Choosing said) {
        Standing standing = standings.in(caseId);
        if (standing.isOfTheCourt()
                || said.partyId() == null && standing.parties().size() > 1) {
            throw PAPER_FOR_NO_PARTY.with();
        }
        files.hold(standing.file());
        CaseParty party = standing.parties().stream()
                .filter(each -> said.partyId() == null || each.id().equals(said.partyId()))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
        ExchangeChoice choice = choices.require(party);
        choice.choose(said.way(), caller, clock.instant());
        choices.persist(choice);
        audit.note(
                "evidence-exchange-chosen",
                caseId,
                party.id(),
                Map.of("way", said.way().name()));
        return view(caseId);
    }
}
