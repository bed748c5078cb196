package org.comity.filing.joining;

import static org.comity.filing.problem.CaseProblem.JOINING_FOR_ANOTHER;
import static org.comity.filing.problem.CaseProblem.JOINING_NONE;
import static org.comity.filing.problem.CaseProblem.JOINING_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.JOINING_WITHOUT_GROUND;
import static org.comity.filing.problem.CaseProblem.PARTY_IN_CASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyJoined;
import org.comity.filing.casefile.PartyLeft;
import org.comity.filing.deadline.CaseClocks;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.filing.representation.Endings;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/joined-parties")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Joined parties", description = "Who joins a case that runs")
public class JoiningResource {
    private static final String OF_THIRD_PARTIES = "JOINDER";
    private static final String OF_CO_PARTIES = "CO_PARTY";

    private final Standings standings;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Assignees assignees;
    private final Papers papers;
    private final Applications applications;
    private final Endings endings;
    private final CaseClocks clocks;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    JoiningResource(
            Standings standings,
            CaseFiles files,
            CaseParties parties,
            Assignees assignees,
            Papers papers,
            Applications applications,
            Endings endings,
            CaseClocks clocks,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.files = files;
        this.parties = parties;
        this.assignees = assignees;
        this.papers = papers;
        this.applications = applications;
        this.endings = endings;
        this.clocks = clocks;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "JoinedParty")
    public record Joined(UUID partyId, String name, Instant joinedAt) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Enter who joins a case that runs",
            description =
                    "By a clerk or judge of the court, with the paper or the granted application by which it joins, until the case is decided. Who has to sue or be sued together with "
                            + "others and was asked for by no party is called by the judge who presides. From then on it is served, represented and heard as the other parties are; "
                            + "a defendant's time to answer runs from its own service. Source: CPL 59, 135; J 73, 74, 81, 82.")
    public Joined join(@RestPath UUID caseId, @Valid @NotNull Joining joining) {
        Standing standing = standings.holding(caseId);
        joining.requireSound();
        requireGround(standing, joining);
        if (papers.phaseOf(caseId) == PaperKind.Phase.DECIDED) {
            throw JOINING_TOO_LATE.with();
        }
        List<CaseParty> known = parties.of(caseId);
        known.stream()
                .filter(party -> party.leftAt() == null
                        && party.name().equals(joining.party().name()))
                .findFirst()
                .ifPresent(party -> {
                    throw PARTY_IN_CASE.with(party.name());
                });
        Instant now = clock.instant();
        CaseParty party = CaseParty.joining(
                standing.file(), known.size(), joining.party(), joining.claims(), joining.unwilling(), now);
        parties.persist(party);
        files.findBy(party);
        outbox.add(PartyJoined.of(party, caller.accountId()));
        enter(standing, party, joining, now);
        return new Joined(party.id(), party.name(), now);
    }

    @Schema(name = "LeftParty")
    public record Left(UUID partyId, String name, Instant leftAt) {}

    @POST
    @Path("/{partyId}/removal")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take who had joined out of the case again",
            description =
                    "By a clerk or judge of the court, and of a co-party by the judge who presides, with reasons that the parties read, until the case is decided. What it handed in stays "
                            + "in the file; nobody acts for it any more, and its last days run no longer. Source: CPL 59, 135; J 73, 81, 82.")
    public Left remove(@RestPath UUID caseId, @RestPath UUID partyId, @Valid @NotNull Leaving leaving) {
        Standing standing = standings.holding(caseId);
        CaseParty party =
                parties.find(caseId, partyId).filter(CaseParty::hasJoined).orElseThrow(JOINING_NONE::with);
        party.requireIn();
        if (party.role() != Litigant.Role.THIRD_PARTY) {
            requirePresides(caseId);
        }
        if (leaving.paperId() != null
                && !papers.require(standing, leaving.paperId()).isFiled()) {
            throw JOINING_WITHOUT_GROUND.with();
        }
        if (papers.phaseOf(caseId) == PaperKind.Phase.DECIDED) {
            throw JOINING_TOO_LATE.with();
        }
        Instant now = clock.instant();
        List<UUID> actedForIt = parties.accountsOf(party);
        endings.endAllOf(party, now);
        party.leave(now);
        parties.flush();
        clocks.left(party, now);
        outbox.add(new PartyLeft(caseId, partyId, actedForIt, now, caller.accountId()));
        Map<String, String> said = new HashMap<>(Map.of("note", PlainText.strip(leaving.reasons())));
        if (leaving.paperId() != null) {
            said.put("paperId", leaving.paperId().toString());
        }
        docket.enter(DocketEntry.of(caseId, DocketEntry.What.PARTY_LEFT, handOf(standing), now, partyId, said));
        audit.note("party-left", caseId, partyId);
        return new Left(partyId, party.name(), now);
    }

    private static DocketEntry.By handOf(Standing standing) {
        return standing.hand() == PaperKind.Author.CLERK ? DocketEntry.By.CLERK : DocketEntry.By.COURT;
    }

    /**
     * @throws org.comity.http.ProblemException JOINING_WITHOUT_GROUND unless a paper of the case or a granted application is named,
     *     JOINING_FOR_ANOTHER if it is a co-party for which no party asked, and the caller does not preside
     */
    private void requireGround(Standing standing, Joining joining) {
        UUID caseId = standing.file().id();
        boolean byPaper = joining.paperId() != null
                && papers.require(standing, joining.paperId()).isFiled();
        boolean byApplication = joining.applicationId() != null
                && applications.isGranted(
                        caseId, joining.applicationId(), joining.isCoParty() ? OF_CO_PARTIES : OF_THIRD_PARTIES);
        if (!byPaper && !byApplication) {
            throw JOINING_WITHOUT_GROUND.with();
        }
        if (joining.isCoParty() && !byApplication) {
            requirePresides(caseId);
        }
    }

    private void requirePresides(UUID caseId) {
        if (!assignees.presides(caseId, caller.accountId())) {
            throw JOINING_FOR_ANOTHER.with();
        }
    }

    private void enter(Standing standing, CaseParty party, Joining joining, Instant now) {
        Map<String, String> said = new HashMap<>();
        said.put("role", party.role().name());
        said.put("claims", String.valueOf(party.claims()));
        said.put("unwilling", String.valueOf(party.isUnwilling()));
        said.put("note", PlainText.strip(joining.reasons()));
        if (joining.paperId() != null) {
            said.put("paperId", joining.paperId().toString());
        }
        if (joining.applicationId() != null) {
            said.put("applicationId", joining.applicationId().toString());
        }
        docket.enter(
                DocketEntry.of(party.caseId(), DocketEntry.What.PARTY_JOINED, handOf(standing), now, party.id(), said));
        audit.note(
                "party-joined",
                party.caseId(),
                party.id(),
                Map.of("role", party.role().name()));
    }
}
