package org.comity.gateway.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.comity.gateway.identity.account.AccountView;
import org.comity.gateway.identity.token.AccessToken;
import org.comity.gateway.identity.token.AccessTokens;
import org.jboss.resteasy.reactive.RestResponse;

/** What a browser is answered that was signed in: the token in words, what carries it on in cookies. */
@ApplicationScoped
class SessionAnswers {
    private final AccessTokens tokens;
    private final SessionCookies cookies;

    SessionAnswers(AccessTokens tokens, SessionCookies cookies) {
        this.tokens = tokens;
        this.cookies = cookies;
    }

    /** @param said what is made of the session in the answer's body */
    <T> RestResponse<T> of(Sessions.Grant grant, Function<SessionView, T> said) {
        AccessToken token = tokens.issueTo(grant.account().principal(), grant.sessionId(), grant.proven());
        SessionView view = new SessionView(token.text(), token.expiresAt(), AccountView.of(grant.account()));
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.ok(said.apply(view))
                .cookie(cookies.refreshToken(grant.refreshToken()))
                .header("Cache-Control", "no-store");
        if (grant.device() != null) {
            answer.cookie(cookies.device(grant.device()));
        }
        return answer.build();
    }
}
