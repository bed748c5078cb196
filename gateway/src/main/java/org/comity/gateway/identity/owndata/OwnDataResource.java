package org.comity.gateway.identity.owndata;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.http.Caller;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Source: PIPL 45, by which everybody may see and copy what is kept of them. */
@Path("/api/accounts/me/data")
@Authenticated
@RunOnVirtualThread
public class OwnDataResource {
    private final Accounts accounts;
    private final KeptOfAccounts kept;
    private final AuditTrail audit;
    private final Caller caller;

    OwnDataResource(Accounts accounts, KeptOfAccounts kept, AuditTrail audit, Caller caller) {
        this.accounts = accounts;
        this.kept = kept;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @RecentProof
    @Transactional
    @Operation(
            summary = "A copy of what the gateway keeps of the caller's account",
            description = "Without secrets. What stands in a case is with the case, and saved there.")
    public RestResponse<OwnData> copy() {
        Account account = accounts.require(caller.accountId());
        OwnData data = kept.of(account);
        audit.note("own-data-copied", null, account.id());
        return RestResponse.ResponseBuilder.ok(data)
                .header("Content-Disposition", "attachment; filename=\"my-account.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
