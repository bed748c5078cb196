package org.comity.gateway.identity.session;

import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NEEDED;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_WRONG;
import static org.comity.gateway.problem.GatewayProblem.SIGN_IN_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.credential.SecondFactors;
import org.comity.http.ProblemException;

/** By the gateway's own password, and a code where the account asks for one. */
@ApplicationScoped
class OwnSignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInAttempts attempts;

    OwnSignIn(Accounts accounts, Passwords passwords, SecondFactors factors, SignInAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.attempts = attempts;
    }

    record Proven(Account account, SecondFactors.Proof proof) {}

    /** @throws ProblemException SIGN_IN_HELD, SIGN_IN_REFUSED, SECOND_FACTOR_NEEDED, SECOND_FACTOR_WRONG */
    Proven prove(SessionResource.Credentials credentials) throws SQLException {
        Email email = new Email(credentials.email());
        attempts.begin(email);
        Account account = accounts.withAddress(email).orElse(null);
        Password password = new Password(credentials.password());
        if (!passwords.matches(password, account == null ? null : account.passwordHash())) {
            attempts.failed(account == null ? null : account.id());
            throw SIGN_IN_REFUSED.with();
        }
        SecondFactors.Proof proof = factors.prove(account.id(), credentials.secondFactor());
        if (proof == SecondFactors.Proof.MISSING) {
            throw SECOND_FACTOR_NEEDED.with();
        }
        if (proof == SecondFactors.Proof.WRONG) {
            attempts.failed(account.id());
            throw SECOND_FACTOR_WRONG.with();
        }
        attempts.succeeded(email);
        return new Proven(account, proof);
    }
}
