package org.comity.hearing.casefile;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/cases/{caseId}")
@Authenticated
public class CaseResource {
    @Inject
    KnownCases cases;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @GET
    @Transactional
    @Operation(
            summary = "The case as its hearings know it",
            description =
                    "Parties, their languages and zones, and the documents that can be shown. For the staff of the court and the parties; 404 for everybody else.")
    public CaseView show(@RestPath UUID caseId) {
        KnownCase known = cases.requireForParticipant(caseId, caller);
        audit.noteLook(caseId, caseId);
        return CaseView.of(known);
    }
}
