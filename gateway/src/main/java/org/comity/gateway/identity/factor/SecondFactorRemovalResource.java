package org.comity.gateway.identity.factor;

import static org.comity.gateway.problem.GatewayProblem.NOT_ONESELF;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NOT_ON;
import static org.comity.gateway.problem.GatewayProblem.SECOND_FACTOR_NOT_POSSIBLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.credential.SecondFactors;
import org.comity.gateway.identity.session.Sessions;
import org.comity.gateway.mail.Letters;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For who lost the app and the recovery codes: a person of the court makes sure who asks, since the mailbox alone must not do. */
@Path("/api/accounts/second-factor-removals")
@RolesAllowed("operator")
@RunOnVirtualThread
public class SecondFactorRemovalResource {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Letters letters;
    private final AuditTrail audit;
    private final Caller caller;

    SecondFactorRemovalResource(
            Accounts accounts,
            SecondFactors factors,
            Sessions sessions,
            Letters letters,
            AuditTrail audit,
            Caller caller) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
    }

    /** How the operator made sure who asks. */
    public enum IdentityCheck {
        IN_PERSON,
        BY_VIDEO
    }

    /** @param email of the account @param check null is refused */
    public record RemovalRequest(String email, IdentityCheck check) {}

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Takes the second factor off an account whose holder lost it",
            description =
                    "The password stays. Whoever is signed in with the account is signed out, and its holder is told by mail.")
    public void takeOff(@NotNull RemovalRequest request) {
        if (request.check() == null) {
            throw SECOND_FACTOR_NOT_POSSIBLE.because(List.of(new Ground("identity-check-missing", null, "check")));
        }
        Account account = accounts.withAddress(new Email(request.email())).orElseThrow(SECOND_FACTOR_NOT_ON::with);
        if (account.id().equals(caller.accountId())) {
            throw NOT_ONESELF.with();
        }
        factors.takeOff(account.id());
        sessions.endAllOf(account.id());
        audit.note(
                "second-factor-taken-off",
                null,
                account.id(),
                Map.of("check", request.check().name()));
        letters.secondFactorOff(account.email(), account.locale());
    }
}
