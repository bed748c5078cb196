package org.comity.gateway.identity.address;

import static org.comity.gateway.problem.GatewayProblem.ADDRESS_CHANGE_NOT_VALID;
import static org.comity.gateway.problem.GatewayProblem.ADDRESS_NOT_POSSIBLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.account.StrangersMail;
import org.comity.gateway.identity.password.PasswordResets;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.secret.Secret;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * A party moves its account to another address: who is before the browser proves it, and the new address proves that mail reaches it.
 * The people of a court are known by the address at which an operator invited them.
 */
@Path("/api/accounts")
@RunOnVirtualThread
public class AddressChangeResource {
    private final Accounts accounts;
    private final AddressChanges changes;
    private final PasswordResets resets;
    private final StrangersMail strangersMail;
    private final Letters letters;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AddressChangeResource(
            Accounts accounts,
            AddressChanges changes,
            PasswordResets resets,
            StrangersMail strangersMail,
            Letters letters,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.resets = resets;
        this.strangersMail = strangersMail;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param email the address that the account is to have */
    public record AddressRequest(String email) {}

    /** @param code as it stands in the mail's link */
    public record AddressConfirmation(String code) {}

    @POST
    @Path("/me/address")
    @RolesAllowed("party")
    @RecentProof
    @Limited(Rate.REGISTRATION)
    @Transactional
    @ResponseStatus(202)
    @Operation(
            summary = "Asks for a mail by which the caller's account gets another address",
            description =
                    "The answer is the same whether that address has an account or not; the mail sent to it says so. Its link holds for "
                            + "a day. Until it is used the old address holds.")
    public void ask(@NotNull AddressRequest request) {
        Email email = new Email(request.email());
        if (!email.isPlausible()) {
            throw ADDRESS_NOT_POSSIBLE.because(List.of(new Ground("email-not-valid", null, "email")));
        }
        Instant now = clock.instant();
        Account account = accounts.require(caller.accountId());
        changes.forgetExpired(now);
        audit.note("address-change-asked", null, account.id());
        strangersMail.count(email);
        Optional<Account> holder = accounts.withAddress(email);
        if (holder.filter(other -> !other.id().equals(account.id())).isPresent()) {
            letters.addressHasAccount(email.text(), holder.get().locale());
            return;
        }
        Secret code = Secret.random();
        changes.persist(new AddressChange(code, account.id(), email, now));
        letters.addressChange(email.text(), account.locale(), code.text());
    }

    @POST
    @Path("/address-changes/uses")
    @PermitAll
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Gives an account the address to which the code was mailed",
            description =
                    "The address before is told, and no link that was mailed there before opens anything. The same code may come again, as "
                            + "where a mail scanner opened the link first: that changes nothing.")
    public void use(@NotNull AddressConfirmation request) {
        Instant now = clock.instant();
        AddressChange change = changes.takeUp(new Secret(request.code()).digest())
                .filter(found -> found.isOpen(now))
                .orElseThrow(ADDRESS_CHANGE_NOT_VALID::with);
        if (change.isUsed()) {
            return;
        }
        Account account = accounts.require(change.accountId());
        boolean taken = accounts.withAddress(change.email())
                .filter(other -> !other.id().equals(account.id()))
                .isPresent();
        if (account.isClosed() || taken) {
            throw ADDRESS_CHANGE_NOT_VALID.with();
        }
        letters.addressChanged(account.email(), account.locale());
        account.movesTo(change.email());
        change.use(now);
        changes.forgetOthersOf(change);
        resets.forgetThoseOf(account.id());
        audit.noteAccount(account.id(), account.groups(), "address-changed", account.id());
    }
}
