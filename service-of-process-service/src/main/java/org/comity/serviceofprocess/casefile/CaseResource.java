package org.comity.serviceofprocess.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/cases/{caseId}")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Cases", description = "What service of process knows of a case")
public class CaseResource {

    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Caller caller;

    CaseResource(CaseFiles cases, AuditTrail audit, Caller caller) {
        this.cases = cases;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The parties and papers of a case",
            description =
                    "For clerks and judges of the case's court. A case registered a moment ago may take a second to arrive.")
    public CaseView show(@RestPath UUID caseId) {
        CaseFile file = cases.requireFor(caller, caseId);
        audit.noteLook(caseId, caseId);
        return CaseView.of(file);
    }
}
