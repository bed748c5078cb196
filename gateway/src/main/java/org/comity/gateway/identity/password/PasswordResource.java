package org.comity.gateway.identity.password;

import static org.comity.gateway.problem.GatewayProblem.PASSWORD_NOT_POSSIBLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.session.Sessions;
import org.comity.gateway.identity.session.SignInAttempts;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.gateway.mail.Letters;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For who is signed in and knows the old password. */
@Path("/api/accounts/me/password")
@Authenticated
@RunOnVirtualThread
public class PasswordResource {
    private final Accounts accounts;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Letters letters;
    private final AuditTrail audit;
    private final Caller caller;

    PasswordResource(
            Accounts accounts,
            PasswordResets resets,
            Passwords passwords,
            SignInAttempts attempts,
            Sessions sessions,
            Letters letters,
            AuditTrail audit,
            Caller caller) {
        this.accounts = accounts;
        this.resets = resets;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param current the password that holds until now */
    public record PasswordChange(String current, String password) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    // Not @Once: that would keep what was sent for two days. Sent twice, the second finds the old password gone.
    @POST
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Changes the caller's password",
            description =
                    "Every other browser that is signed in with the account is signed out, and its holder is told by mail. "
                            + "Wrong passwords count as at signing in.")
    public void change(@NotNull PasswordChange request) throws SQLException {
        Password password = Password.of(request.password());
        List<Ground> grounds = password.grounds();
        if (!grounds.isEmpty()) {
            throw PASSWORD_NOT_POSSIBLE.because(grounds);
        }
        Account account = accounts.require(caller.accountId());
        Email email = new Email(account.email());
        attempts.begin(email);
        if (!passwords.matches(Password.of(request.current()), account.passwordHash())) {
            throw PASSWORD_NOT_POSSIBLE.because(List.of(new Ground("current-password-wrong", null, "current")));
        }
        account.changesPassword(passwords.hash(password));
        attempts.succeeded(email);
        resets.forgetThoseOf(account.id());
        sessions.endOthersOf(account.id(), caller.sessionId());
        audit.note("password-changed", null, account.id());
        letters.passwordChanged(account.email(), account.locale());
    }
}
