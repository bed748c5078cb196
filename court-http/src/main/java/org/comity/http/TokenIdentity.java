package org.comity.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who a request is from: by a token that is known, or by asking the one who verifies it. Asked before that one. */
@ApplicationScoped
class TokenIdentity implements IdentityProvider<TokenAuthenticationRequest> {
    private final VerifiedTokens tokens;
    private final MpJwtValidator validator;
    private final String ownName;

    TokenIdentity(
            VerifiedTokens tokens,
            MpJwtValidator validator,
            @ConfigProperty(name = "quarkus.application.name") String ownName) {
        this.tokens = tokens;
        this.validator = validator;
        this.ownName = ownName;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return validator.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof JsonWebTokenCredential credential)) {
            return Uni.createFrom().nullItem();
        }
        Optional<JsonWebToken> known = tokens.find(credential.getToken());
        // The gateway knows tokens, too, that it only passes on.
        if (known.isPresent() && !VerifiedTokens.isFor(ownName, known.get())) {
            return Uni.createFrom().failure(forAnother());
        }
        return known.isPresent()
                ? Uni.createFrom().item(identity(request, known.get()))
                : validator
                        .authenticate(request, context)
                        .invoke(identity -> remember(credential.getToken(), (JsonWebToken) identity.getPrincipal()));
    }

    private void remember(String text, JsonWebToken token) {
        if (!VerifiedTokens.isFor(ownName, token)) {
            throw forAnother();
        }
        if (!tokens.isOfOpenSession(token)) {
            throw new AuthenticationFailedException("the session has ended");
        }
        tokens.remember(text, token);
    }

    private static AuthenticationFailedException forAnother() {
        return new AuthenticationFailedException("the token is for another service");
    }

    /** As {@link MpJwtValidator} makes it. */
    private static SecurityIdentity identity(TokenAuthenticationRequest request, JsonWebToken token) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredential(request.getToken())
                .addRoles(token.getGroups())
                .addAttribute(SecurityIdentity.USER_ATTRIBUTE, token);
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (routing != null) {
            identity.addAttribute(RoutingContext.class.getName(), routing);
        }
        return identity.build();
    }
}
