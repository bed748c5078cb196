package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.ASSIGNMENT_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.DISABLING_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.STAFF_MEMBER_NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.session.Sessions;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.PlainText;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What operators do: they invite people, give them work and keep them out. */
@Path("/api/staff")
@RolesAllowed("operator")
@RunOnVirtualThread
public class StaffResource {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1000;

    private final StaffMembers members;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Sessions sessions;
    private final CourtStaff courtStaff;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    StaffResource(
            StaffMembers members,
            Invitations invitations,
            Accounts accounts,
            Sessions sessions,
            CourtStaff courtStaff,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.courtStaff = courtStaff;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/courts")
    @Operation(summary = "The courts that can have staff: those that somebody abroad can file at")
    public List<StaffCourt> courts() {
        return Courts.takingFilings().stream().map(StaffCourt::of).toList();
    }

    @GET
    @Transactional
    @Operation(
            summary = "The people of the courts, who was invited last first",
            description = "Search by a part of the name or of the e-mail address.")
    public Page<StaffMemberView> list(
            @RestQuery("q") @Size(max = 200) String words,
            @RestQuery @Size(max = 16) String court,
            @RestQuery Role role,
            @RestQuery StaffMember.State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<StaffMember> found = members.those(
                new StaffMembers.Wanted(words, court, role, state), Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, member -> new Position(member.invitedAt(), member.id()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One of the people of the courts")
    public StaffMemberView one(@RestPath UUID id) {
        return members.findByIdOptional(id).map(this::view).orElseThrow(STAFF_MEMBER_NOT_FOUND::with);
    }

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Invites somebody by mail",
            description = "The link in the mail works once and for seven days. 409 if the address has an account.")
    public StaffMemberView invite(@NotNull InvitationRequest request) {
        members.requireOperator(caller.accountId());
        StaffMember member = invitations.invite(request, caller.accountId());
        audit.note("staff-invited", null, member.id(), workOf(member));
        return view(member);
    }

    @POST
    @Path("/{id}/invitation")
    @Once
    @Transactional
    @Operation(summary = "Sends an invitation again", description = "With a new link; the one before opens nothing.")
    public StaffMemberView inviteAgain(@RestPath UUID id) {
        members.requireOperator(caller.accountId());
        StaffMember member = members.requireLocked(id);
        invitations.sendAgain(member);
        audit.note("staff-invited-again", null, id);
        return changed(member);
    }

    @POST
    @Path("/{id}/revocation")
    @Once
    @Transactional
    @Operation(summary = "Takes an invitation back that nobody has accepted")
    public StaffMemberView revoke(@RestPath UUID id) {
        members.requireOperator(caller.accountId());
        StaffMember member = members.requireLocked(id);
        member.revoke();
        audit.note("staff-invitation-revoked", null, id);
        return changed(member);
    }

    /** @param version the one the operator saw */
    public record AssignmentRequest(
            @Min(0) long version, Role role, @Nullable String court) {}

    @POST
    @RecentProof
    @Path("/{id}/assignment")
    @Once
    @Transactional
    @Operation(
            summary = "Gives somebody another role or court",
            description = "Their sessions end, so that no token says the old role for longer than half a minute.")
    public StaffMemberView assign(@RestPath UUID id, @Valid @NotNull AssignmentRequest request) {
        Work work = new Work(request.role(), request.court());
        List<Ground> grounds = work.grounds();
        if (!grounds.isEmpty()) {
            throw ASSIGNMENT_NOT_POSSIBLE.because(grounds);
        }
        StaffMember member = members.requireForDecision(id, caller.accountId());
        Work before = member.assign(request.version(), work);
        accounts.require(id).works(work.role().group(), work.court());
        sessions.endAllOf(id);
        courtStaff.changed(member, before);
        audit.note("staff-assigned", null, id, workOf(member));
        return changed(member);
    }

    /** @param version the one the operator saw @param reason what the operator wants to be kept of why */
    public record DisablingRequest(@Min(0) long version, String reason) {}

    @POST
    @RecentProof
    @Path("/{id}/disabling")
    @Once
    @Transactional
    @Operation(
            summary = "Keeps somebody out",
            description = "All their sessions end; half a minute later no service takes a token of theirs.")
    public StaffMemberView disable(@RestPath UUID id, @Valid @NotNull DisablingRequest request) {
        String reason = request.reason() == null ? "" : PlainText.strip(request.reason());
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw DISABLING_NOT_POSSIBLE.because(
                    List.of(new Ground("reason-length", null, "reason", List.of(SHORTEST_REASON, LONGEST_REASON))));
        }
        StaffMember member = members.requireForDecision(id, caller.accountId());
        member.disable(request.version(), reason);
        accounts.require(id).close(clock.instant());
        sessions.endAllOf(id);
        courtStaff.changed(member);
        audit.note("staff-disabled", null, id);
        return changed(member);
    }

    /** @param version the one the operator saw */
    public record EnablingRequest(@Min(0) long version) {}

    @POST
    @RecentProof
    @Path("/{id}/enabling")
    @Once
    @Transactional
    @Operation(summary = "Lets somebody in again, with the password they had")
    public StaffMemberView enable(@RestPath UUID id, @Valid @NotNull EnablingRequest request) {
        members.requireOperator(caller.accountId());
        StaffMember member = members.requireLocked(id);
        member.enable(request.version());
        Account account = accounts.require(id);
        account.openAgain();
        courtStaff.changed(member);
        audit.note("staff-enabled", null, id);
        return changed(member);
    }

    /** @param successorId who goes on with it at their court: a clerk, or somebody with the same role */
    public record SuccessionRequest(@NotNull UUID successorId) {}

    @POST
    @RecentProof
    @Path("/{id}/succession")
    @Once
    @Transactional
    @Operation(
            summary = "Hands over what somebody has in hand at the successor's court",
            description =
                    "Of somebody who leaves, has left, or has other work: to a clerk what a clerk does, reviews and cases; to a "
                            + "judge, an assessor or a judge's assistant the open cases of one. Seats in hearings are not handed over.")
    public StaffMemberView handOver(@RestPath UUID id, @Valid @NotNull SuccessionRequest request) {
        members.requireOperator(caller.accountId());
        StaffMember member = members.requireLocked(id);
        StaffMember successor = members.requireLocked(request.successorId());
        outbox.add(member.handOver(successor, caller.accountId(), clock.instant()));
        audit.note("work-handed-over", null, id, Map.of("to", successor.id().toString(), "court", successor.court()));
        return view(member);
    }

    private static Map<String, String> workOf(StaffMember member) {
        return member.court() == null
                ? Map.of("role", member.role().group())
                : Map.of("role", member.role().group(), "court", member.court());
    }

    private StaffMemberView view(StaffMember member) {
        return StaffMemberView.of(member, caller.accountId());
    }

    /** Written first, so that the view has the version that is asked for next. */
    private StaffMemberView changed(StaffMember member) {
        members.flush();
        return view(member);
    }
}
