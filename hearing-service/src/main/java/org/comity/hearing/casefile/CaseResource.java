package org.comity.hearing.casefile;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/cases/{caseId}")
@Authenticated
public class CaseResource {
    private final CourtCases cases;
    private final AuditTrail audit;
    private final Caller caller;

    CaseResource(CourtCases cases, AuditTrail audit, Caller caller) {
        this.cases = cases;
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
}
