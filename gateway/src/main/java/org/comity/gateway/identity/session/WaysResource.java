package org.comity.gateway.identity.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.gateway.identity.openid.OpenIdIssuer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/sessions/ways")
@PermitAll
public class WaysResource {
    private final OpenIdIssuer issuer;

    WaysResource(OpenIdIssuer issuer) {
        this.issuer = issuer;
    }

    /** @param issuer how people call the OpenID Connect issuer at which they sign in; null where they do it here */
    public record Ways(@Nullable String issuer) {}

    @GET
    @Operation(summary = "How people sign in at this court")
    public Ways ways() {
        return new Ways(issuer.name().orElse(null));
    }
}
