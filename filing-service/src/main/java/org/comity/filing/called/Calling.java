package org.comity.filing.called;

import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_BY_THE_COURT;
import static org.comity.filing.problem.CaseProblem.CALLED_PERSON_FOR_A_PARTY;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.filing.called.CalledPerson.As;
import org.comity.http.KnownLanguage;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom the court hears besides the parties, and by what.
 *
 * @param partyId for which party; null for whom the court itself appoints or calls
 * @param language BCP 47, in which the person speaks; null if that is not known
 * @param about on what the person is heard
 * @param paperId a paper of the case by which a party names the person; null if there is none
 * @param applicationId a granted application, likewise: of the kind that asks for such a person
 * @param reasons the parties read them
 */
@Schema(name = "CalledPersonCalling")
public record Calling(
        @NotNull As calledAs,
        @Nullable UUID partyId,
        @NotBlank @Size(max = 200) String name,
        @KnownLanguage @Nullable String language,
        @NotBlank @Size(max = 2000) String about,
        @Nullable UUID paperId,
        @Nullable UUID applicationId,
        @NotBlank @Size(max = 2000) String reasons) {

    String plainName() {
        return PlainText.strip(name);
    }

    /**
     * An expert is the court's, whoever asked for one; only a party is assisted. Source: CPL 79, 82.
     *
     * @throws org.comity.http.ProblemException CALLED_PERSON_BY_THE_COURT, CALLED_PERSON_FOR_A_PARTY
     */
    void requireFits() {
        if (calledAs == As.EXPERT && partyId != null) {
            throw CALLED_PERSON_BY_THE_COURT.with();
        }
        if (calledAs == As.EXPERT_ASSISTANT && partyId == null) {
            throw CALLED_PERSON_FOR_A_PARTY.with();
        }
    }
}
