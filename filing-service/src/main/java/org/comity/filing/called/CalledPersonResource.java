package org.comity.filing.called;

import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_FOR_A_PARTY;
import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_WITHOUT_GROUND;

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
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/cases/{caseId}/called-persons")
@Tag(name = "Called persons", description = "Who is heard in a case besides its parties")
public class CalledPersonResource {
    private final CalledPersons persons;
    private final Standings standings;
    private final CaseParties parties;
    private final Papers papers;
    private final Applications applications;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CalledPersonResource(
            CalledPersons persons,
            Standings standings,
            CaseParties parties,
            Papers papers,
            Applications applications,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.persons = persons;
        this.standings = standings;
        this.parties = parties;
        this.papers = papers;
        this.applications = applications;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "technical-investigator", "supervisor"})
    @Transactional
    @Operation(
            summary = "Who is heard in a case besides its parties, whom the court called first",
            description = "For the court and every party, with those who were released.")
    public Page<CalledPersonView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        standings.in(caseId);
        return Page.of(
                        persons.of(caseId, Position.read(after, Position.OLDEST), limit),
                        limit,
                        person -> new Position(person.calledAt(), person.id()))
                .map(CalledPersonView::of);
    }

    @POST
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Admit a witness, an expert or who assists a party, or appoint one",
            description =
                    "By a clerk or judge of the court, until the case is decided. Whom a party names comes by a paper of its side or its granted "
                            + "application for one (of the kind WITNESS, APPRAISAL or EXPERT_ASSISTANT); an expert is always the court's. Source: CPL 75, 76, 79, 82; J 117, 122.")
    public CalledPersonView call(@RestPath UUID caseId, @Valid @NotNull Calling said) {
        Standing standing = held(caseId);
        said.requireFits();
        CaseParty party = said.partyId() == null
                ? null
                : parties.find(caseId, said.partyId()).orElseThrow(CALLED_PERSON_FOR_A_PARTY::with);
        if (party != null) {
            party.requireIn();
        }
        requireGround(standing, said, party);
        requirePending(caseId);
        persons.requireRoom(caseId, said);
        CalledPerson person = new CalledPerson(caseId, said, caller, clock.instant());
        persons.persist(person);
        persons.flush();
        outbox.add(new PersonCalled(
                caseId,
                person.id(),
                person.calledAs(),
                person.name(),
                person.language(),
                person.partyId(),
                parties.accounts(caseId, role -> true),
                person.calledAt()));
        enter(standing, person, DocketEntry.What.PERSON_CALLED, person.calledAt(), person.reasons());
        audit.note(
                "person-called",
                caseId,
                person.id(),
                Map.of("as", person.calledAs().name()));
        return CalledPersonView.of(person);
    }

    /**
     * @param version the one that was seen
     * @param reasons the parties read them
     */
    @Schema(name = "CalledPersonRelease")
    public record Release(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 2000) String reasons) {}

    @POST
    @Path("/{id}/release")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Release somebody who was called: they are heard no more")
    public CalledPersonView release(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Release said) {
        Standing standing = held(caseId);
        CalledPerson person = persons.lock(caseId, id);
        person.release(said.version(), said.reasons(), caller, clock.instant());
        persons.flush();
        List<UUID> told = parties.accounts(caseId, role -> true);
        outbox.add(new PersonReleased(caseId, id, told, person.releasedAt()));
        enter(standing, person, DocketEntry.What.PERSON_RELEASED, person.releasedAt(), person.releasedBecause());
        audit.note("person-released", caseId, id);
        return CalledPersonView.of(person);
    }

    /** At the court of the case, which nobody else changes until the transaction ends. */
    private Standing held(UUID caseId) {
        Standing standing = standings.holding(caseId);
        return standing;
    }

    /** Whom a party names it names by a paper of its side or its own application; whom the court calls itself, by its own reasons. */
    private void requireGround(Standing standing, Calling said, CaseParty party) {
        boolean named = said.paperId() != null || said.applicationId() != null;
        if (named ? !isByPaper(standing, said, party) && !isByApplication(standing, said) : party != null) {
            throw CALLED_PERSON_WITHOUT_GROUND.with();
        }
    }

    private boolean isByPaper(Standing standing, Calling said, CaseParty party) {
        if (said.paperId() == null) {
            return false;
        }
        Paper paper = papers.require(standing, said.paperId());
        return paper.isFiled() && (party == null || paper.author().side().isOf(party.role()));
    }

    private boolean isByApplication(Standing standing, Calling said) {
        return said.applicationId() != null
                && applications.granted(standing.file().id(), said.calledAs().application()).stream()
                        .filter(each -> each.id().equals(said.applicationId()))
                        .anyMatch(
                                each -> said.partyId() == null || said.partyId().equals(each.partyId()));
    }

    private void requirePending(UUID caseId) {
        if (papers.phaseOf(caseId) == PaperKind.Phase.DECIDED) {
            throw CALLED_PERSON_TOO_LATE.with();
        }
    }

    private void enter(Standing standing, CalledPerson person, DocketEntry.What what, Instant at, String reasons) {
        DocketEntry.By by = standing.hand() == PaperKind.Author.CLERK ? DocketEntry.By.CLERK : DocketEntry.By.COURT;
        docket.enter(DocketEntry.of(
                person.caseId(),
                what,
                by,
                at,
                person.partyId(),
                Map.of(
                        "personId", person.id().toString(),
                        "calledAs", person.calledAs().name(),
                        "called", person.name(),
                        "note", reasons)));
    }
}
