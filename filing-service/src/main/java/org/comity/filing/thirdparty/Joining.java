package org.comity.filing.thirdparty;

import static org.comity.filing.problem.FilingProblem.THIRD_PARTY_INCOMPLETE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.filing.submission.InRole;
import org.comity.filing.submission.Litigant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who joins a case as a third party, and by what.
 *
 * @param party with a name, a country and an address, by which it is served
 * @param claims whether it has a claim of its own against both sides; false where the outcome only concerns it. Source: CPL 59
 * @param paperId a paper of the case by which it joins, such as its own application or a notice of the court; null if there is none
 * @param applicationId the granted application of a party by which it joins; null if there is none
 * @param reasons the parties read them
 */
@Schema(name = "ThirdPartyJoining")
public record Joining(
        @NotNull @Valid @InRole(Litigant.Role.THIRD_PARTY) Litigant party,
        boolean claims,
        @Nullable UUID paperId,
        @Nullable UUID applicationId,
        @NotBlank @Size(max = 2000) String reasons) {

    /** @throws org.comity.http.ProblemException THIRD_PARTY_INCOMPLETE: nobody could be served so */
    void requireServable() {
        if (!party.isNamed() || party.country() == null || party.address().isBlank()) {
            throw THIRD_PARTY_INCOMPLETE.with();
        }
    }
}
