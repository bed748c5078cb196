package org.comity.hearing.casefile;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/hearing/cases/{caseId}")
@Authenticated
public class CaseResource {
    private final CourtCases cases;
    private final CalledPersons persons;
    private final AuditTrail audit;
    private final Caller caller;

    CaseResource(CourtCases cases, CalledPersons persons, AuditTrail audit, Caller caller) {
        this.cases = cases;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The case as its hearings know it",
            description =
                    "Parties, their languages and zones, and the documents that can be shown. For the staff of the court and the parties; 404 for everybody else.")
    public CaseView show(@RestPath UUID caseId) {
        CourtCase found = cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        audit.noteLook(caseId, caseId);
        return CaseView.of(found);
    }

    /**
     * @param language BCP 47; null if nobody said
     * @param partyId for which party; null for whom the court itself appointed or called
     */
    @Schema(name = "PersonToBeHeard")
    public record ToBeHeard(
            UUID personId,
            CalledPerson.As calledAs,
            String name,
            @Nullable String language,
            @Nullable UUID partyId) {
        static ToBeHeard of(CalledPerson person) {
            return new ToBeHeard(
                    person.personId(), person.calledAs(), person.name(), person.language(), person.partyId());
        }
    }

    @GET
    @Path("/called-persons")
    @Transactional
    @Operation(
            summary = "Who is to be heard in the case besides its parties",
            description =
                    "Witnesses, experts and those who assist a party, whom the court called and has not released. For the staff of the court and the parties; 404 for everybody else.")
    public List<ToBeHeard> toBeHeard(@RestPath UUID caseId) {
        cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        return persons.toBeHeard(caseId).stream().map(ToBeHeard::of).toList();
    }
}
