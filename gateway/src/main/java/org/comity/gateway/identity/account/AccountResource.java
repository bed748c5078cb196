package org.comity.gateway.identity.account;

import static org.comity.gateway.problem.GatewayProblem.CONFIRMATION_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.CONFIRMATION_NOT_VALID;
import static org.comity.gateway.problem.GatewayProblem.PROFILE_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.REGISTRATION_NOT_POSSIBLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.openid.OwnAccounts;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.secret.Secret;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/accounts")
@RunOnVirtualThread
public class AccountResource {
    private final Accounts accounts;
    private final Registrations registrations;
    private final StrangersMail strangersMail;
    private final Passwords passwords;
    private final Letters letters;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AccountResource(
            Accounts accounts,
            Registrations registrations,
            StrangersMail strangersMail,
            Passwords passwords,
            Letters letters,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.strangersMail = strangersMail;
        this.passwords = passwords;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @OwnAccounts
    @Limited(Rate.REGISTRATION)
    @Transactional
    @ResponseStatus(202)
    @Operation(
            summary = "Registers a party",
            description =
                    "The answer is the same whether the address has an account or not; the mail sent to it says so. Three "
                            + "such mails a day are sent to one address.")
    public void register(@NotNull RegistrationRequest request) {
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw REGISTRATION_NOT_POSSIBLE.because(grounds);
        }
        Instant now = clock.instant();
        // Hashed for everybody, so that the time taken does not tell who has an account.
        String hash = passwords.hash(Password.of(request.password()));
        Optional<Account> account = accounts.withAddress(request.address());
        audit.noteStranger("registered", account.map(Account::id).orElse(null));
        strangersMail.count(request.address());
        account.ifPresentOrElse(
                known -> letters.addressHasAccount(known.email(), known.locale()),
                () -> expectConfirmation(request, hash, now));
    }

    private void expectConfirmation(RegistrationRequest request, String hash, Instant now) {
        Secret code = Secret.random();
        registrations.forgetExpired(now);
        registrations.persist(new Registration(code.digest(), request, hash, now));
        letters.confirmation(request.address().text(), request.locale(), code.text());
    }

    @POST
    @Path("/confirmations")
    @PermitAll
    @OwnAccounts
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Confirms an address with the code that was mailed to it",
            description =
                    "A code makes one account, for who knows the password that was registered with it: a stranger who registered "
                            + "somebody's address gets none. The code that made it may come again: that changes nothing.")
    public void confirm(@NotNull ConfirmationRequest request) {
        Instant now = clock.instant();
        Secret code = new Secret(request.code());
        requirePassword(code, Password.of(request.password()));
        Registration registration = registrations
                .takeUp(code.digest())
                .filter(found -> found.isOpen(now))
                .orElse(null);
        if (registration == null && accounts.wasConfirmedBy(code)) {
            return;
        }
        if (registration == null) {
            throw CONFIRMATION_NOT_VALID.with();
        }
        Email email = new Email(registration.email());
        if (accounts.withAddress(email).isPresent()) {
            throw CONFIRMATION_NOT_VALID.with();
        }
        Account account = Account.confirmed(registration, now);
        accounts.persist(account);
        audit.noteAccount(account.id(), account.groups(), "address-confirmed", account.id());
        registrations.forgetThoseOf(email);
        outbox.add(new AccountConfirmed(account.id(), account.locale(), account.zone()));
    }

    /** Before a row is locked: it takes longer than all the rest. */
    private void requirePassword(Secret code, Password password) {
        Optional<Registration> registered = registrations.findByIdOptional(code.digest());
        boolean right = passwords.matches(
                password, registered.map(Registration::passwordHash).orElse(null));
        if (registered.isPresent() && !right) {
            throw CONFIRMATION_NOT_POSSIBLE.because(
                    List.of(new Ground("registration-password-wrong", null, "password")));
        }
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "The caller's own account")
    public AccountView me() {
        return AccountView.of(accounts.require(caller.accountId()));
    }

    @POST
    @Path("/me")
    @Authenticated
    @Once
    @Transactional
    @Operation(summary = "Changes language and time zone of the caller")
    public AccountView changeProfile(@NotNull ProfileRequest request) {
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw PROFILE_NOT_POSSIBLE.because(grounds);
        }
        Account account = accounts.require(caller.accountId());
        account.speaks(request.locale(), request.zone());
        audit.note("profile-changed", null, account.id());
        return AccountView.of(account);
    }

    /** @param password as it was registered */
    public record ConfirmationRequest(String code, String password) {
        @Override
        public String toString() {
            return "ConfirmationRequest";
        }
    }
}
