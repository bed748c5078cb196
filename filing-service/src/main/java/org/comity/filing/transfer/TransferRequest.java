package org.comity.filing.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.comity.http.Ground;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param recipient the court that gets the file
 * @param country ISO 3166-1 alpha-2 of where it is
 * @param basis the ruling, order or request by which the file goes there
 * @param approval of the authority that allowed it to leave the country: which, number and day; null within the country
 * @param assessment where it was weighed what that means for the people named in it: number and day; null within the country
 * @param consent how the people named in it were told, and who of them agreed and when, or by which law that is not needed; null within the
 *     country
 */
@Schema(name = "CaseTransferRequest")
record TransferRequest(
        @NotNull @Size(max = 200) String recipient,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Size(max = 1000) String basis,
        @Size(max = 1000) @Nullable String approval,
        @Size(max = 1000) @Nullable String assessment,
        @Size(max = 1000) @Nullable String consent) {
    TransferRequest {
        recipient = said(recipient);
        basis = said(basis);
        approval = said(approval);
        assessment = said(assessment);
        consent = said(consent);
    }

    private static String said(String text) {
        return PlainText.isBlank(text) ? null : PlainText.strip(text);
    }

    /**
     * Source: DSL 36 and PIPL 41 (nothing goes to a judicial body abroad without approval); PIPL 55(4) (assessed before it goes); PIPL 39
     * (people are told, and agree to it separately where their consent is what it rests on).
     */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (!country.equals(Transfer.HERE)) {
            if (approval == null) {
                grounds.add(new Ground("transfer-approval-missing", "DSL 36; PIPL 41", "approval"));
            }
            if (assessment == null) {
                grounds.add(new Ground("transfer-assessment-missing", "PIPL 55", "assessment"));
            }
            if (consent == null) {
                grounds.add(new Ground("transfer-consent-missing", "PIPL 39", "consent"));
            }
        }
        return grounds;
    }
}
