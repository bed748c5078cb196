package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.INVITATION_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.STAFF_ADDRESS_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.secret.Secret;
import org.comity.http.Ground;

/** Invites people, by mail, with a code that works once. The code is in the letter alone; here is its digest. */
@ApplicationScoped
class Invitations {
    private final StaffMembers members;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    Invitations(StaffMembers members, Accounts accounts, Letters letters, Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param invitedBy null at the console
     * @throws org.comity.http.ProblemException INVITATION_NOT_POSSIBLE with every ground, STAFF_ADDRESS_TAKEN
     */
    StaffMember invite(InvitationRequest request, UUID invitedBy) {
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw INVITATION_NOT_POSSIBLE.because(grounds);
        }
        // A party's account is not made a court's: whoever files at a court does not also work there with one password.
        if (members.withAddress(request.address()).isPresent()
                || accounts.withAddress(request.address()).isPresent()) {
            throw STAFF_ADDRESS_TAKEN.with();
        }
        Secret code = Secret.random();
        Instant now = clock.instant();
        StaffMember member = StaffMember.invited(
                request.address(),
                request.displayName(),
                request.role(),
                request.work().court(),
                request.locale(),
                invitedBy,
                code,
                now);
        members.persistAndFlush(member);
        letters.staffInvitation(member.email(), member.locale(), code.text());
        return member;
    }

    /** @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_INVITED */
    void sendAgain(StaffMember member) {
        Secret code = Secret.random();
        member.inviteAgain(code, clock.instant());
        letters.staffInvitation(member.email(), member.locale(), code.text());
    }
}
