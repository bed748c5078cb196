package org.comity.serviceofprocess.casefile;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/cases/{caseId}")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Cases", description = "What service of process knows of a case")
public class CaseResource {

    private final CourtCases cases;
    private final PartyContacts contacts;
    private final AuditTrail audit;
    private final Caller caller;

    CaseResource(CourtCases cases, PartyContacts contacts, AuditTrail audit, Caller caller) {
        this.cases = cases;
        this.contacts = contacts;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The parties of a case, and the papers that can be served",
            description =
                    "For clerks and judges of the case's court. A case registered a moment ago may take a second to arrive.")
    public CaseView show(@RestPath UUID caseId) {
        CourtCase found = cases.findForStaff(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        audit.noteLook(caseId, caseId);
        return CaseView.of(found, contacts);
    }
}
