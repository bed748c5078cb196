package org.comity.gateway.identity.password;

import static org.comity.gateway.problem.GatewayProblem.PASSWORD_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.RESET_NOT_VALID;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.comity.gateway.secret.Secret;
import org.comity.http.Ground;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** For who forgot a password. Whoever reads the mail of the address is its holder, and has its second factor where there is one. */
@Path("/api/accounts/password-resets")
@PermitAll
@RunOnVirtualThread
public class PasswordResetResource {
    private final Accounts accounts;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Letters letters;
    private final AuditTrail audit;
    private final Clock clock;

    PasswordResetResource(
            Accounts accounts,
            PasswordResets resets,
            Passwords passwords,
            SecondFactors factors,
            SignInAttempts attempts,
            Sessions sessions,
            Letters letters,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.passwords = passwords;
        this.factors = factors;
        this.attempts = attempts;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    public record ResetRequest(String email) {}

    /**
     * @param code as it stands in the mail's link
     * @param secondFactor six digits of the account's app, or a recovery code; null where none was asked for
     */
    public record NewPassword(
            String code, String password, @Nullable String secondFactor) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    @POST
    @Limited(Rate.REGISTRATION)
    @Transactional
    @ResponseStatus(202)
    @Operation(
            summary = "Asks for a mail by which a forgotten password can be replaced",
            description =
                    "The answer is the same whether the address has an account or not. The mail's link holds for an hour; "
                            + "an account is sent at most five in an hour.")
    public void ask(@NotNull ResetRequest request) {
        Instant now = clock.instant();
        resets.forgetExpired(now);
        Optional<Account> account = accounts.withAddress(new Email(request.email()));
        audit.noteStranger("password-reset-asked", account.map(Account::id).orElse(null));
        account.filter(Predicate.not(Account::isClosed))
                .filter(Account::hasPassword)
                .filter(found -> resets.mayBeAskedAgain(found.id(), now))
                .ifPresent(found -> {
                    Secret code = Secret.random();
                    resets.persist(new PasswordReset(code, found.id(), now));
                    letters.passwordReset(found.email(), found.locale(), code.text());
                });
    }

    @POST
    @Path("/uses")
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Sets another password with the code that was mailed; a code works once",
            description =
                    "Whoever is signed in with the account anywhere is signed out, and its holder is told by mail. Of an account "
                            + "with a second factor the code alone is not enough: 422 second-factor-needed, and the code holds on.")
    public void use(@NotNull NewPassword request) throws SQLException {
        Password password = Password.of(request.password());
        List<Ground> grounds = password.grounds();
        if (!grounds.isEmpty()) {
            throw PASSWORD_NOT_POSSIBLE.because(grounds);
        }
        // Hashed before a row is locked: it takes longer than all the rest.
        String hash = passwords.hash(password);
        Instant now = clock.instant();
        Account account = resets.takeUp(new Secret(request.code()).digest())
                .filter(reset -> reset.isOpen(now))
                .flatMap(reset -> accounts.findByIdOptional(reset.accountId()))
                .filter(Predicate.not(Account::isClosed))
                .orElseThrow(RESET_NOT_VALID::with);
        Email email = new Email(account.email());
        if (factors.since(account.id()).isPresent()) {
            attempts.begin(email);
            factors.require(account.id(), request.secondFactor());
        }
        account.changesPassword(hash);
        resets.forgetThoseOf(account.id());
        sessions.endAllOf(account.id());
        attempts.succeeded(email);
        audit.noteAccount(account.id(), account.groups(), "password-reset", account.id());
        letters.passwordChanged(account.email(), account.locale());
    }
}
