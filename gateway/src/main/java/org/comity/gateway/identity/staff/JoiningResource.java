package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.INVITATION_NOT_VALID;
import static org.comity.gateway.problem.GatewayProblem.JOINING_NOT_POSSIBLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.AccountConfirmed;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.openid.OpenIdIssuer;
import org.comity.gateway.identity.openid.OpenIds;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.gateway.secret.Secret;
import org.comity.http.Ground;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Where the link of an invitation leads. Whoever holds its code is who was invited. */
@Path("/api/staff/invitations")
@PermitAll
@RunOnVirtualThread
public class JoiningResource {
    private final StaffMembers members;
    private final Accounts accounts;
    private final Passwords passwords;
    private final OpenIds openIds;
    private final OpenIdIssuer issuer;
    private final CourtStaff courtStaff;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    JoiningResource(
            StaffMembers members,
            Accounts accounts,
            Passwords passwords,
            OpenIds openIds,
            OpenIdIssuer issuer,
            CourtStaff courtStaff,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.openIds = openIds;
        this.issuer = issuer;
        this.courtStaff = courtStaff;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    public record ReadingRequest(String code) {
        @Override
        public String toString() {
            return "ReadingRequest";
        }
    }

    /** What somebody is invited to. @param court null for interpreters and operators */
    public record InvitationView(
            String email, String name, Role role, @Nullable StaffCourt court) {}

    @POST
    @Path("/readings")
    @Limited(Rate.SIGN_IN)
    @Transactional
    @Operation(summary = "What an invitation is to; it stays open")
    public InvitationView read(@NotNull ReadingRequest request) {
        StaffMember member = requireOpen(request.code(), clock.instant());
        return new InvitationView(member.email(), member.name(), member.role(), courtOf(member));
    }

    private static StaffCourt courtOf(StaffMember member) {
        return member.court() == null ? null : StaffCourt.of(Courts.named(member.court()));
    }

    @POST
    @Path("/acceptances")
    @Limited(Rate.SIGN_IN)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Takes up an invitation, which makes the account; a code works once",
            description =
                    "Where an OpenID Connect issuer takes the place of passwords, by who came back from it: what they do at the court "
                            + "the invitation says, and nothing that the issuer tells.")
    public void accept(@NotNull JoiningRequest request) {
        boolean byIssuer = issuer.isSet();
        List<Ground> grounds = request.grounds(byIssuer);
        if (!grounds.isEmpty()) {
            throw JOINING_NOT_POSSIBLE.because(grounds);
        }
        // Hashed before a row is locked: it takes longer than all the rest.
        String hash = byIssuer ? Account.NO_PASSWORD : passwords.hash(Password.of(request.password()));
        Instant now = clock.instant();
        StaffMember member = requireOpen(request.code(), now);
        Account account = member.join(request.displayName(), hash, request.locale(), request.zone(), now);
        accounts.persistAndFlush(account);
        if (byIssuer) {
            openIds.link(openIds.takeUp(request.newcomer()), account.id());
            audit.noteAccount(account.id(), account.groups(), "openid-linked", account.id());
        }
        courtStaff.changed(member);
        audit.noteAccount(account.id(), account.groups(), "staff-joined", account.id());
        outbox.add(new AccountConfirmed(account.id(), account.locale(), account.zone()));
    }

    /**
     * A party may have registered with the address since it was invited: then that account stays what it is.
     *
     * @throws org.comity.http.ProblemException INVITATION_NOT_VALID
     */
    private StaffMember requireOpen(String code, Instant now) {
        return members.withCode(new Secret(code).digest())
                .filter(member -> member.isOpen(now))
                .filter(member ->
                        accounts.withAddress(new Email(member.email())).isEmpty())
                .orElseThrow(INVITATION_NOT_VALID::with);
    }
}
