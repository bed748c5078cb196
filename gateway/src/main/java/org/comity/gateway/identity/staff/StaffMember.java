package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.STAFF_MEMBER_CHANGED;
import static org.comity.gateway.problem.GatewayProblem.STAFF_MEMBER_NOT_ACTIVE;
import static org.comity.gateway.problem.GatewayProblem.STAFF_MEMBER_NOT_DISABLED;
import static org.comity.gateway.problem.GatewayProblem.STAFF_MEMBER_NOT_INVITED;
import static org.comity.gateway.problem.GatewayProblem.SUCCESSOR_NOT_POSSIBLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.account.Kind;
import org.comity.gateway.secret.Secret;

/**
 * Somebody who works for a court, from the invitation on. The account, once there is one, has the same id.
 * <pre>
 *   INVITED ──join────▶ ACTIVE ──disable──▶ DISABLED
 *      │                   ◀─────enable───────┘
 *      └────revoke──▶ REVOKED   final; the address can be invited anew
 * </pre>
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {
    /** Somebody on leave reads the mail when they are back. */
    static final Duration CODE_LASTS = Duration.ofDays(7);

    /** Where somebody is on the way in and out. */
    public enum State {
        INVITED,
        ACTIVE,
        DISABLED,
        REVOKED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String email;

    @Column(name = "email_folded")
    private String emailFolded;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String court;

    @Enumerated(EnumType.STRING)
    private State state;

    private String locale;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "code_expires_at")
    private Instant codeExpiresAt;

    private String reason;

    protected StaffMember() {}

    /**
     * Somebody to whom an invitation goes out.
     *
     * @param court null for a role that is of none
     * @param locale the language of the invitation
     * @param invitedBy null where nobody is signed in: at the console
     */
    static StaffMember invited(
            Email email,
            DisplayName name,
            Role role,
            String court,
            String locale,
            UUID invitedBy,
            Secret code,
            Instant now) {
        StaffMember member = new StaffMember();
        member.id = UUID.randomUUID();
        member.email = email.text();
        member.emailFolded = email.folded();
        member.name = name.text();
        member.role = role;
        member.court = court;
        member.state = State.INVITED;
        member.locale = locale;
        member.invitedAt = now;
        member.invitedBy = invitedBy;
        member.expects(code, now);
        return member;
    }

    /** Somebody whose account the installation itself has made. */
    public static StaffMember of(Account account, Role role, Instant now) {
        StaffMember member = new StaffMember();
        member.id = account.id();
        member.email = account.email();
        member.emailFolded = new Email(account.email()).folded();
        member.name = account.name();
        member.role = role;
        member.court = account.court();
        member.state = State.ACTIVE;
        member.locale = account.locale();
        member.invitedAt = now;
        return member;
    }

    /**
     * The invitation goes out once more, with another code; the one before opens nothing any more.
     *
     * @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_INVITED
     */
    void inviteAgain(Secret code, Instant now) {
        requireInvited();
        expects(code, now);
    }

    private void expects(Secret code, Instant now) {
        codeDigest = code.digest();
        codeExpiresAt = now.plus(CODE_LASTS);
    }

    /** @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_INVITED */
    void revoke() {
        requireInvited();
        state = State.REVOKED;
        forgetCode();
    }

    /** The invitation can be taken up now. */
    boolean isOpen(Instant now) {
        return state == State.INVITED && now.isBefore(codeExpiresAt);
    }

    /** @param chosen the name this person wants to be called by @return the account with which they come in */
    Account join(DisplayName chosen, String passwordHash, String locale, String zone, Instant now) {
        name = chosen.text();
        this.locale = locale;
        state = State.ACTIVE;
        forgetCode();
        return Account.given(id, email, passwordHash, name, Kind.PERSON, role.group(), court, locale, zone, now);
    }

    private void forgetCode() {
        codeDigest = null;
        codeExpiresAt = null;
    }

    /** @return what they did before. @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_ACTIVE, STAFF_MEMBER_CHANGED */
    Work assign(long seen, Work work) {
        requireSeen(seen);
        requireActive();
        Work before = work();
        role = work.role();
        court = work.court();
        return before;
    }

    /** Keeps out. @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_ACTIVE, STAFF_MEMBER_CHANGED */
    void disable(long seen, String reason) {
        requireSeen(seen);
        requireActive();
        state = State.DISABLED;
        this.reason = reason;
    }

    /** Lets in again. @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_DISABLED, STAFF_MEMBER_CHANGED */
    void enable(long seen) {
        requireSeen(seen);
        if (state != State.DISABLED) {
            throw STAFF_MEMBER_NOT_DISABLED.with();
        }
        state = State.ACTIVE;
        reason = null;
    }

    /**
     * Somebody else goes on with what this person has in hand at the successor's court.
     *
     * @throws org.comity.http.ProblemException SUCCESSOR_NOT_POSSIBLE unless the successor is somebody else who works there now, as a
     *     clerk or in the role of this person, and this person has or had an account
     */
    WorkHandedOver handOver(StaffMember successor, UUID operatorId, Instant now) {
        boolean hadWork = state == State.ACTIVE || state == State.DISABLED;
        if (!hadWork || successor.id.equals(id) || !successor.goesOnWithWorkOf(this)) {
            throw SUCCESSOR_NOT_POSSIBLE.with();
        }
        return new WorkHandedOver(
                successor.court, id, successor.id, successor.name, successor.role.group(), now, operatorId);
    }

    /** Whoever has another role by now may have been a clerk; who was a judge, only a judge is known to have been. */
    private boolean goesOnWithWorkOf(StaffMember other) {
        return state == State.ACTIVE && role.worksOnCases() && (role == Role.CLERK || role == other.role);
    }

    private void requireSeen(long seen) {
        if (seen != version) {
            throw STAFF_MEMBER_CHANGED.with();
        }
    }

    private void requireInvited() {
        if (state != State.INVITED) {
            throw STAFF_MEMBER_NOT_INVITED.with();
        }
    }

    private void requireActive() {
        if (state != State.ACTIVE) {
            throw STAFF_MEMBER_NOT_ACTIVE.with();
        }
    }

    /** Role and court together. */
    Work work() {
        return new Work(role, court);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    /** Code of the court; null for roles that are of none. */
    String court() {
        return court;
    }

    State state() {
        return state;
    }

    String locale() {
        return locale;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    /** Until when the invitation can be taken up; null where there is none. */
    Instant codeExpiresAt() {
        return codeExpiresAt;
    }

    /** Why this person is kept out; null unless disabled. */
    String reason() {
        return reason;
    }
}
