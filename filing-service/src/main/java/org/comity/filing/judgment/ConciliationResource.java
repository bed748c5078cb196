package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.DECISION_DAY_WRONG;
import static org.comity.filing.problem.CaseProblem.DECISION_FOR_ANOTHER;
import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the parties do with the statement of a conciliation: receive it, or refuse it before they have. */
@Path("/api/filing/cases/{caseId}/decisions/{paperId}")
@Tag(name = "Decisions")
public class ConciliationResource {
    private final Standings standings;
    private final CaseFiles files;
    private final Papers papers;
    private final CaseParties parties;
    private final ConciliationAnswers answers;
    private final DecisionDesk desk;
    private final Outbox outbox;

    ConciliationResource(
            Standings standings,
            CaseFiles files,
            Papers papers,
            CaseParties parties,
            ConciliationAnswers answers,
            DecisionDesk desk,
            Outbox outbox) {
        this.standings = standings;
        this.files = files;
        this.papers = papers;
        this.parties = parties;
        this.answers = answers;
        this.desk = desk;
        this.outbox = outbox;
    }

    /**
     * @param day the court's date
     * @param receiver whom the party had named to receive it; null if it received it itself
     * @param proof what shows it
     */
    @Schema(name = "ConciliationReceipt")
    public record Receipt(
            @NotNull UUID partyId,
            @NotNull LocalDate day,
            @Nullable @Size(max = 200) String receiver,
            @NotBlank @Size(max = 500) String proof) {}

    @POST
    @Path("/receipt")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Record that a party received the statement of a conciliation",
            description =
                    "Itself, or the receiver that it named; it is never left behind. By a clerk of the court or a judge of the case. "
                            + "Once all have received it, it is in effect from the last day of receipt. Source: CPL 100; J 133, 149.")
    public DecisionView receive(@RestPath UUID caseId, @RestPath UUID paperId, @Valid @NotNull Receipt said) {
        Standing standing = held(caseId);
        if (!desk.mayNote(standing)) {
            throw DECISION_FOR_ANOTHER.with();
        }
        Paper paper = statement(standing, paperId);
        CaseParty party = parties.find(caseId, said.partyId()).orElseThrow(PAPER_FOR_NO_PARTY::with);
        if (said.day().isBefore(CourtClock.dateOf(paper.filedAt()))
                || said.day().isAfter(desk.today())) {
            throw DECISION_DAY_WRONG.with();
        }
        answers.add(ConciliationAnswer.received(
                paper, party.id(), said.day(), said.receiver(), said.proof(), desk.caller(), desk.now()));
        return desk.noted(
                What.CONCILIATION_RECEIVED,
                By.COURT,
                paper,
                standing,
                party.id(),
                Map.of("day", said.day().toString()));
    }

    /** @param partyId for which party; null where the account acts for one only */
    @Schema(name = "ConciliationRefusal")
    public record Refusal(@Nullable UUID partyId) {}

    @POST
    @Path("/refusal")
    @RolesAllowed({"party", "clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take no conciliation",
            description =
                    "By a party before it has received the statement, or noted by the court. The statement stays without effect, and "
                            + "the court goes on to judgment. Source: CPL 102.")
    public DecisionView refuse(@RestPath UUID caseId, @RestPath UUID paperId, @Valid @NotNull Refusal said) {
        Standing standing = held(caseId);
        if (standing.isOfTheCourt() && !desk.mayNote(standing)) {
            throw DECISION_FOR_ANOTHER.with();
        }
        Paper paper = statement(standing, paperId);
        CaseParty party = refusing(standing, said.partyId());
        answers.add(ConciliationAnswer.refused(paper, party.id(), desk.today(), desk.caller(), desk.now()));
        outbox.add(new ConciliationRefused(
                caseId,
                paperId,
                party.id(),
                desk.told(paper).stream()
                        .filter(account -> !parties.accountsOf(party).contains(account))
                        .toList(),
                desk.now()));
        return desk.noted(
                What.CONCILIATION_REFUSED,
                standing.isOfTheCourt() ? By.COURT : By.PARTY,
                paper,
                standing,
                party.id(),
                Map.of());
    }

    private CaseParty refusing(Standing standing, UUID partyId) {
        if (standing.isOfTheCourt()) {
            return parties.find(standing.file().id(), partyId).orElseThrow(PAPER_FOR_NO_PARTY::with);
        }
        if (partyId == null && standing.parties().size() > 1) {
            throw PAPER_FOR_NO_PARTY.with();
        }
        return standing.parties().stream()
                .filter(party -> partyId == null || party.id().equals(partyId))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
    }

    private Standing held(UUID caseId) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        return standing;
    }

    private Paper statement(Standing standing, UUID paperId) {
        Paper paper = papers.require(standing, paperId);
        if (!PaperKinds.thatEndACaseInEffect().contains(paper.kind()) || paper.isTranslation() || !paper.isFiled()) {
            throw PAPER_NOT_FOUND.with(paperId);
        }
        return paper;
    }
}
