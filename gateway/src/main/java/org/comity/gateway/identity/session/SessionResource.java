package org.comity.gateway.identity.session;

import static org.comity.gateway.problem.GatewayProblem.PASSKEY_REFUSED;
import static org.comity.gateway.problem.GatewayProblem.SESSION_ENDED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.UUID;
import org.comity.gateway.identity.credential.Passkeys;
import org.comity.gateway.identity.openid.OwnAccounts;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/sessions")
@PermitAll
@RunOnVirtualThread
public class SessionResource {
    private final OwnSignIn ownSignIn;
    private final Passkeys passkeys;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final SessionAnswers answers;
    private final SessionCookies cookies;

    SessionResource(
            OwnSignIn ownSignIn,
            Passkeys passkeys,
            SignInAttempts attempts,
            Sessions sessions,
            SessionAnswers answers,
            SessionCookies cookies) {
        this.ownSignIn = ownSignIn;
        this.passkeys = passkeys;
        this.attempts = attempts;
        this.sessions = sessions;
        this.answers = answers;
        this.cookies = cookies;
    }

    @POST
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Operation(
            summary = "Signs in",
            description =
                    "An account with a second factor asks for it once the password is right: 422 second-factor-needed; the same "
                            + "again with a code signs in. A code works once.")
    public RestResponse<SessionView> signIn(@Context HttpHeaders headers, @NotNull Credentials credentials)
            throws SQLException {
        OwnSignIn.Proven proven = ownSignIn.prove(credentials);
        return answer(sessions.open(proven.account().id(), proven.proof(), cookies.device(headers)));
    }

    // Neither is @Once: that would keep what is to be said once for two days.
    @POST
    @Path("/passkey/questions")
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Operation(
            summary = "What the browser is asked with to sign in by a passkey",
            description =
                    "Options of W3C Web Authentication as JSON, of no account: the device knows whose passkey it holds. They "
                            + "hold for five minutes, and one answer is taken.")
    public Passkeys.Asked askPasskey() {
        return passkeys.askToSignIn();
    }

    @POST
    @Path("/passkey")
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Operation(
            summary = "Signs in by a passkey",
            description = "It stands for password and second factor, also while wrong passwords hold the address.")
    public RestResponse<SessionView> signInByPasskey(@Context HttpHeaders headers, @NotNull Passkeys.Answer request) {
        UUID account = passkeys.signedIn(request).orElseThrow(() -> {
            attempts.failed(null);
            return PASSKEY_REFUSED.with();
        });
        return answer(sessions.openByPasskey(account, cookies.device(headers)));
    }

    @POST
    @Path("/refresh")
    @Operation(
            summary = "Carries a session on with its refresh cookie",
            description =
                    "A refresh token works once. For some seconds it may come again, where the answer was lost; later that ends the session.")
    public RestResponse<SessionView> refresh(@Context HttpHeaders headers) {
        return answer(sessions.carryOn(cookies.refreshToken(headers).orElseThrow(SESSION_ENDED::with)));
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "Signs out")
    public RestResponse<Void> signOut(@Context HttpHeaders headers) {
        cookies.refreshToken(headers).ifPresent(sessions::end);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookies.noRefreshToken())
                // Pages that the browser keeps for its button "back". What lies in its storage the web app forgets by
                // itself, so
                // that the language which somebody chose stays. Source: W3C Clear Site Data, 3.1.
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private RestResponse<SessionView> answer(Sessions.Grant grant) {
        return answers.of(grant, view -> view);
    }

    /** @param secondFactor six digits of the account's app, or a recovery code; null where none was asked for */
    public record Credentials(
            String email, String password, @Nullable String secondFactor) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }
}
