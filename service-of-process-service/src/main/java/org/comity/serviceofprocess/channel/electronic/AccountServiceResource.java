package org.comity.serviceofprocess.channel.electronic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.channel.electronic.Papers.Fingerprint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The court serves in the account of who agreed to it. */
@Path("/api/service/requests/{requestId}/account-attempts")
@RolesAllowed("clerk")
@Tag(name = "Service in the account")
public class AccountServiceResource {

    private final AccountDispatch dispatch;
    private final Papers papers;

    AccountServiceResource(AccountDispatch dispatch, Papers papers) {
        this.dispatch = dispatch;
        this.papers = papers;
    }

    /**
     * @param consentId by which the addressee is served there
     * @param reasons why this channel is used although the adviser asks; null where it is open
     */
    record StartInAccount(
            @NotNull UUID consentId, @Size(max = 4000) String reasons) {}

    @POST
    @Refuses(502)
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "Serves in the account of who agreed to it", description = """
                    Each paper is fetched and checked first. Where the adviser says OPEN the addressee is served from the instant at which they lie there, read or not (OL 31(1); J 135); where it asks, or a judge decided, only by accepting them. Refused with its grounds where the adviser says CLOSED.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request get the same attempt")
    public AttemptView start(@RestPath UUID requestId, @NotNull @Valid StartInAccount start) {
        List<Fingerprint> contents =
                dispatch.papersFor(requestId, start).stream().map(papers::check).toList();
        return dispatch.place(requestId, start, contents);
    }
}
