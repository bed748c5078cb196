package org.comity.gateway.identity.session;

import static org.comity.gateway.problem.GatewayProblem.PASSKEY_REFUSED;
import static org.comity.gateway.problem.GatewayProblem.PROOF_REFUSED;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NEEDED;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_WRONG;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.List;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.AccountView;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.credential.Passkeys;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.credential.SecondFactors;
import org.comity.gateway.identity.openid.OpenIds;
import org.comity.gateway.identity.openid.OwnAccounts;
import org.comity.gateway.identity.token.AccessToken;
import org.comity.gateway.identity.token.AccessTokens;
import org.comity.gateway.identity.token.Proven;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Language;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Proves again who is before a browser that is signed in, before acts that bind: see {@code RecentProof} in court-http. */
@Path("/api/accounts/me/proof")
@Authenticated
@RunOnVirtualThread
public class ProofResource {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final OpenIds openIds;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Caller caller;

    ProofResource(
            Accounts accounts,
            SecondFactors factors,
            Passkeys passkeys,
            Passwords passwords,
            OpenIds openIds,
            SignInAttempts attempts,
            Sessions sessions,
            AccessTokens tokens,
            Caller caller) {
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.openIds = openIds;
        this.attempts = attempts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.caller = caller;
    }

    /**
     * @param password null where the account has a second factor: that alone is asked for
     * @param secondFactor six digits of the account's app, or a recovery code; null where it has none
     */
    public record ProofRequest(
            @Nullable String password, @Nullable String secondFactor) {
        @Override
        public String toString() {
            return "ProofRequest";
        }
    }

    // Not @Once: that would keep the token for two days.
    @POST
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Operation(
            summary = "Proves again who the caller is, for acts that are refused with proof-too-old",
            description =
                    "By the second factor where the account has one, else by the password. Gives a token of the same session that "
                            + "says so; the refresh cookie stays. Wrong passwords and codes count as at signing in.")
    public SessionView prove(@NotNull ProofRequest request) throws SQLException {
        Account account = accounts.require(caller.accountId());
        Email email = new Email(account.email());
        attempts.begin(email);
        SecondFactors.Proof proof = factors.prove(account.id(), request.secondFactor());
        switch (proof) {
            case MISSING -> throw SECOND_FACTOR_NEEDED.with();
            case WRONG -> throw refused(account, SECOND_FACTOR_WRONG.with());
            case NOT_ASKED -> requirePassword(account, request.password());
            case APP, RECOVERY_CODE -> {}
        }
        attempts.succeeded(email);
        return answer(account, sessions.prove(account, caller.sessionId(), proof));
    }

    // Neither is @Once: that would keep what is to be said once for two days.
    @POST
    @Path("/passkey/questions")
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Operation(
            summary = "What the browser is asked with to prove by a passkey again who the caller is",
            description =
                    "Options of W3C Web Authentication as JSON. They hold for five minutes, and one answer is taken.")
    public Passkeys.Asked askPasskey() {
        return passkeys.askToProve(caller.accountId());
    }

    @POST
    @Path("/passkey")
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Operation(
            summary = "Proves again by a passkey who the caller is",
            description = "Also where the account has a second factor. Gives a token of the same session that says so.")
    public SessionView proveByPasskey(@NotNull Passkeys.Answer request) {
        Account account = accounts.require(caller.accountId());
        if (!passkeys.proves(account.id(), request)) {
            throw refused(account, PASSKEY_REFUSED.with());
        }
        return answer(account, sessions.proveByPasskey(caller.sessionId()));
    }

    @POST
    @Path("/openid/questions")
    @Limited(Rate.SIGN_IN)
    @Refuses({404, 502})
    @Operation(
            summary = "Where the browser goes to prove at the issuer again who the caller is",
            description = "The answer is taken once, within fifteen minutes.")
    public OpenIdSessionResource.OpenIdQuestionView askIssuer(@Context HttpHeaders headers) {
        return new OpenIdSessionResource.OpenIdQuestionView(openIds.askStillThere(
                caller.accountId(), Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    @POST
    @Path("/openid")
    @Limited(Rate.SIGN_IN)
    @Refuses({404, 422, 502})
    @Operation(
            summary = "Proves again who the caller is, by what the issuer said when the browser came back",
            description =
                    "Only who opened the account at the issuer proves it, by signing in there after the question. Gives a token of "
                            + "the same session that says so.")
    public SessionView proveByIssuer(@NotNull OpenIds.Answer answer) {
        Account account = accounts.require(caller.accountId());
        return answer(account, sessions.proveByIssuer(caller.sessionId(), openIds.stillThere(answer, account.id())));
    }

    private SessionView answer(Account account, Proven proven) {
        AccessToken token = tokens.issueTo(account.principal(), caller.sessionId(), proven);
        return new SessionView(token.text(), token.expiresAt(), AccountView.of(account));
    }

    private void requirePassword(Account account, String given) {
        if (!passwords.matches(Password.of(given), account.passwordHash())) {
            throw refused(
                    account, PROOF_REFUSED.because(List.of(new Ground("current-password-wrong", null, "password"))));
        }
    }

    private RuntimeException refused(Account account, RuntimeException problem) {
        attempts.failed(account.id());
        return problem;
    }
}
