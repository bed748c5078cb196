package org.comity.gateway.identity.openid;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Before each operation that is one of {@link OwnAccounts}. */
@ApplicationScoped
public class OwnAccountsFilter {
    private final OpenIdIssuer issuer;

    OwnAccountsFilter(OpenIdIssuer issuer) {
        this.issuer = issuer;
    }

    @OwnAccounts
    @ServerRequestFilter
    public void require() {
        issuer.requireNone();
    }
}
