package org.comity.gateway.identity.closing;

import static org.comity.gateway.problem.GatewayProblem.DATES_BEFORE_THE_ACCOUNT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.session.Sessions;
import org.comity.gateway.mail.Letters;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * A party closes its own account. What it signed, handed in and was served is the court's file and stays, with its name; what was kept for
 * coming in and being reached through the account goes. Source: Personal Information Protection Law, articles 15 and 47.
 */
@Path("/api/accounts/me/closing")
@RolesAllowed("party")
@RunOnVirtualThread
public class ClosingResource {
    private final OwnMatters matters;
    private final Accounts accounts;
    private final Closing closing;
    private final Sessions sessions;
    private final Letters letters;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ClosingResource(
            OwnMatters matters,
            Accounts accounts,
            Closing closing,
            Sessions sessions,
            Letters letters,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.accounts = accounts;
        this.closing = closing;
        this.sessions = sessions;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "What goes on without the caller's account, if it is closed now")
    public ClosingView ahead() {
        return matters.of(caller.accountId());
    }

    /** @param knowsOfDates whether the caller was shown periods that run and hearings that are set, and closes all the same */
    public record ClosingRequest(@NotNull Boolean knowsOfDates) {}

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Closes the caller's account for good",
            description =
                    "All its sessions end; half a minute later no service takes a token of it. The courts of its cases and who else "
                            + "acts for the same parties are told. Periods run on and hearings stay set: 409 dates-before-the-account "
                            + "until the caller says to know of them.")
    public void close(@Valid @NotNull ClosingRequest request) {
        UUID id = caller.accountId();
        if (!request.knowsOfDates() && !matters.of(id).dates().isEmpty()) {
            throw DATES_BEFORE_THE_ACCOUNT.with();
        }
        Instant now = clock.instant();
        Account account = accounts.require(id);
        letters.accountClosed(account.email(), account.locale());
        account.leave(now);
        sessions.endAllOf(id);
        closing.forget(id);
        outbox.add(new AccountClosed(id, now));
        audit.note("account-closed", null, id);
    }
}
