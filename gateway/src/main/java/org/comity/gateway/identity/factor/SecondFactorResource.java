package org.comity.gateway.identity.factor;

import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NOT_POSSIBLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.credential.SecondFactors;
import org.comity.gateway.identity.session.Sessions;
import org.comity.gateway.identity.session.SignInAttempts;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.gateway.mail.Letters;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * The caller's second factor: an app that shows codes. Whoever has only the browser neither sets it up nor takes it off, and
 * wrong passwords and codes count as at signing in.
 */
// None of it is @Once: that would keep what was sent, and what is to be said once, for two days.
@Path("/api/accounts/me/second-factor")
@Authenticated
@RunOnVirtualThread
public class SecondFactorResource {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Letters letters;
    private final AuditTrail audit;
    private final Caller caller;
    private final URI publicUrl;

    SecondFactorResource(
            Accounts accounts,
            SecondFactors factors,
            Passwords passwords,
            SignInAttempts attempts,
            Sessions sessions,
            Letters letters,
            AuditTrail audit,
            Caller caller,
            @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.accounts = accounts;
        this.factors = factors;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
        this.publicUrl = publicUrl;
    }

    /** @param codes ten, each of which stands for the app once; said in this answer and never again */
    public record RecoveryCodes(List<String> codes) {
        @Override
        public String toString() {
            return "RecoveryCodes";
        }
    }

    public record ByPassword(String password) {
        @Override
        public String toString() {
            return "ByPassword";
        }
    }

    /** @param code six digits of the app; a recovery code does as well where one is set up already */
    public record ByCode(String code) {
        @Override
        public String toString() {
            return "ByCode";
        }
    }

    /** @param code six digits of the app, or a recovery code */
    public record ByBoth(String password, String code) {
        @Override
        public String toString() {
            return "ByBoth";
        }
    }

    @GET
    @Operation(summary = "Whether the caller has a second factor")
    public SecondFactorView state() {
        return new SecondFactorView(
                factors.areOffered(),
                factors.since(caller.accountId()).orElse(null),
                factors.recoveryCodesLeft(caller.accountId()));
    }

    @POST
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Begins a second factor: what an app reads to show its codes",
            description =
                    "It is asked for at signing in from its first code on. Begun again, the one before is forgotten.")
    public AppCard begin(@NotNull ByPassword request) throws SQLException {
        Account account = accounts.require(caller.accountId());
        Email email = new Email(account.email());
        attempts.begin(email);
        requirePassword(account, request.password());
        byte[] secret = factors.begin(account.id());
        attempts.succeeded(email);
        audit.note("second-factor-begun", null, account.id());
        return AppCard.of(secret, account.email(), publicUrl);
    }

    @POST
    @Path("/confirmation")
    @Limited(Rate.SIGN_IN)
    @Transactional
    @Operation(
            summary = "Switches the second factor on with a code of the app",
            description =
                    "Every other browser that is signed in with the account is signed out, and its holder is told by mail.")
    public RecoveryCodes confirm(@NotNull ByCode request) throws SQLException {
        Account account = accounts.require(caller.accountId());
        Email email = new Email(account.email());
        attempts.begin(email);
        List<String> codes = factors.switchOn(account.id(), request.code());
        attempts.succeeded(email);
        sessions.endOthersOf(account.id(), caller.sessionId());
        audit.note("second-factor-on", null, account.id());
        letters.secondFactorOn(account.email(), account.locale());
        return new RecoveryCodes(codes);
    }

    @POST
    @Path("/recovery-codes")
    @Limited(Rate.SIGN_IN)
    @Transactional
    @Operation(summary = "Makes ten new recovery codes", description = "Those before open nothing.")
    public RecoveryCodes renew(@NotNull ByBoth request) throws SQLException {
        Account account = proven(request);
        List<String> codes = factors.renewRecoveryCodes(account.id());
        audit.note("recovery-codes-made", null, account.id());
        return new RecoveryCodes(codes);
    }

    @POST
    @Path("/removal")
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Takes the second factor off",
            description =
                    "Every other browser that is signed in with the account is signed out, and its holder is told by mail.")
    public void takeOff(@NotNull ByBoth request) throws SQLException {
        Account account = proven(request);
        factors.takeOff(account.id());
        sessions.endOthersOf(account.id(), caller.sessionId());
        audit.note("second-factor-off", null, account.id());
        letters.secondFactorOff(account.email(), account.locale());
    }

    private Account proven(ByBoth request) throws SQLException {
        Account account = accounts.require(caller.accountId());
        Email email = new Email(account.email());
        attempts.begin(email);
        requirePassword(account, request.password());
        factors.require(account.id(), request.code());
        attempts.succeeded(email);
        return account;
    }

    private void requirePassword(Account account, String given) {
        if (!passwords.matches(Password.of(given), account.passwordHash())) {
            throw SECOND_FACTOR_NOT_POSSIBLE.because(List.of(new Ground("current-password-wrong", null, "password")));
        }
    }
}
