package org.comity.gateway.identity.staff;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Email;
import org.comity.http.ProblemException;
import org.comity.http.Problems;

/**
 * {@code operator <e-mail> [language]}: invites an operator without there being one who could. Whoever may start this process with the
 * gateway's database holds everything anyway, so nothing else is asked; it is noted in the trail. An invitation that is open goes out
 * again with another link. A running gateway mails it. Exit code 0 if a letter will go out, 1 if not, with the reason.
 */
@Singleton
@Unremovable
public class InviteOperator implements QuarkusApplication {
    /** Until the operator says otherwise; whoever gives only an address has no name to give. */
    private static final String NAME = "Operator";

    private final Invitations invitations;
    private final StaffMembers members;
    private final AuditTrail audit;

    InviteOperator(Invitations invitations, StaffMembers members, AuditTrail audit) {
        this.invitations = invitations;
        this.members = members;
        this.audit = audit;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("comity: an e-mail address is needed, and perhaps a language: operator e-mail [zh-CN]");
            return 1;
        }
        String language = arguments.length == 2 ? arguments[1] : "en";
        try {
            QuarkusTransaction.requiringNew().run(() -> invite(arguments[0], language));
            System.out.println("An invitation goes to " + arguments[0] + ". Its link works once and for "
                    + StaffMember.CODE_LASTS.toDays() + " days.");
            return 0;
        } catch (ProblemException refused) {
            System.err.println("comity: " + inWords(refused));
            return 1;
        }
    }

    private void invite(String address, String language) {
        Optional<StaffMember> invited = members.withAddress(new Email(address))
                .filter(member -> member.role() == Role.OPERATOR && member.state() == StaffMember.State.INVITED);
        invited.ifPresent(invitations::sendAgain);
        StaffMember member = invited.orElseGet(
                () -> invitations.invite(new InvitationRequest(address, NAME, Role.OPERATOR, null, language), null));
        audit.noteConsole("staff-invited", member.id());
    }

    private static String inWords(ProblemException refused) {
        HttpProblem problem = Problems.document(refused, Locale.ENGLISH);
        return problem.getDetail() == null ? problem.getTitle() : problem.getTitle() + " " + problem.getDetail();
    }
}
