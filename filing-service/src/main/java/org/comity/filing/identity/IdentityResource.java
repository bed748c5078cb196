package org.comity.filing.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/filing/identity")
@RolesAllowed("party")
@Tag(name = "Submissions")
public class IdentityResource {
    private final IdentityFindings findings;
    private final Caller caller;

    IdentityResource(IdentityFindings findings, Caller caller) {
        this.findings = findings;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "How sure the courts are of who the caller is",
            description = "With the grounds of the finding that stands.")
    public IdentityView own() {
        return IdentityView.of(findings.of(caller.accountId()));
    }
}
