package org.comity.filing.joining;

import static org.comity.filing.problem.CaseProblem.JOINING_INCOMPLETE;
import static org.comity.filing.problem.CaseProblem.JOINING_OF_ANOTHER_SIDE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.filing.submission.Litigant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who joins a case that runs, on which side, and by what.
 *
 * @param party with a name, a country and an address, by which it is served
 * @param claims whether a third party has a claim of its own against both sides; false where the outcome only concerns it. Source: CPL 59
 * @param unwilling whether a co-plaintiff does not want to take part, and waives nothing: it is joined all the same, and the case goes on
 *     without it. Who waives need not be joined. Source: J 74
 * @param paperId a paper of the case by which it joins, such as its own application or a notice of the court; null if there is none
 * @param applicationId the granted application of a party by which it joins; null if there is none
 * @param reasons the parties read them
 */
@Schema(name = "PartyJoining")
public record Joining(
        @NotNull @Valid Litigant party,
        boolean claims,
        boolean unwilling,
        @Nullable UUID paperId,
        @Nullable UUID applicationId,
        @NotBlank @Size(max = 2000) String reasons) {

    /** Whether it has to sue or be sued together with others. Source: CPL 135. */
    boolean isCoParty() {
        return party.role() != Litigant.Role.THIRD_PARTY;
    }

    /**
     * @throws org.comity.http.ProblemException JOINING_INCOMPLETE: nobody could be served so; JOINING_OF_ANOTHER_SIDE: what is said of it
     *     is so on another side only
     */
    void requireSound() {
        boolean claimsElsewhere = claims && party.role() != Litigant.Role.THIRD_PARTY;
        boolean unwillingElsewhere = unwilling && party.role() != Litigant.Role.PLAINTIFF;
        if (claimsElsewhere || unwillingElsewhere) {
            throw JOINING_OF_ANOTHER_SIDE.with();
        }
        if (!party.isNamed() || party.country() == null || party.address().isBlank()) {
            throw JOINING_INCOMPLETE.with();
        }
    }
}
