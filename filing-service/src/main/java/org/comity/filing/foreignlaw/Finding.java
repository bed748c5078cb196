package org.comity.filing.foreignlaw;

import static org.comity.filing.problem.CaseProblem.FOREIGN_LAW_WITHOUT_EXPERT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a judge puts on the register.
 *
 * @param jurisdiction the law of which state or territory
 * @param question what was to be found out; no names of parties, as all courts read it
 * @param finding what the law says
 * @param source text, edition, judgments: where others find it
 * @param inForceOn a day on which it was in force; null if that was not looked at
 * @param expert who vouches for it; null for the ways without one, as the next two
 * @param expertCv qualification and career
 * @param noInterest whether the expert stated to have no interest in the case
 * @param costs what it cost and who bears it; null if nothing
 */
@Schema(name = "ForeignLawFinding")
public record Finding(
        @NotBlank @Size(max = 200) String jurisdiction,
        @NotBlank @Size(max = 4000) String question,
        @NotBlank @Size(max = 16000) String finding,
        @NotNull Way way,
        @NotBlank @Size(max = 2000) String source,
        @Nullable LocalDate inForceOn,
        @Nullable @Size(max = 200) String expert,
        @Nullable @Size(max = 4000) String expertCv,
        boolean noInterest,
        @Nullable @Size(max = 1000) String costs) {

    /** @throws org.comity.http.ProblemException FOREIGN_LAW_WITHOUT_EXPERT. Source: art. 4 */
    void requireExpert() {
        if (way.isByExpert() && (PlainText.isBlank(expert) || PlainText.isBlank(expertCv) || !noInterest)) {
            throw FOREIGN_LAW_WITHOUT_EXPERT.with();
        }
    }
}
