package org.comity.filing.joinder;

import static org.comity.filing.problem.CaseProblem.JOINDER_WITHOUT_CONSENT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which case is heard with this one, and why.
 *
 * @param number of the case that is joined, in either kind of brackets
 * @param consent how the parties consented; null unless the ground asks for it
 * @param applicationId the granted application of a party; null where the court joins them by itself
 * @param reasons the parties of both read them
 */
@Schema(name = "JoinderRequest")
record JoinderRequest(
        @NotBlank @Size(max = 60) String number,
        CaseJoinder.@NotNull Ground ground,
        @Nullable @Size(max = 2000) String consent,
        @Nullable UUID applicationId,
        @NotBlank @Size(max = 2000) String reasons) {

    /** @throws org.comity.http.ProblemException JOINDER_WITHOUT_CONSENT. Source: CPL 55 */
    void requireConsent() {
        if (ground == CaseJoinder.Ground.SAME_KIND && PlainText.isBlank(consent)) {
            throw JOINDER_WITHOUT_CONSENT.with();
        }
    }
}
