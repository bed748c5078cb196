package org.comity.filing.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.http.PlainText;
import org.comity.law.AttorneyLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One fact in the life of a power of attorney, with its document, its day, and by what it can be looked up. Source: CPL 62, 275;
 * J 522-524; XB 6, 8; Apostille Convention.
 *
 * @param doneOn the day that stands on the document
 * @param authority who did it, such as the notary, the mission or the court; may be empty
 * @param number of the certificate, or of the earlier case; null if it has none
 * @param country ISO 3166-1 alpha-2 of the authority; null for that of the party
 */
@Schema(description = "One fact in the chain of a power of attorney: signed, notarised, apostilled and so on")
public record AttorneyStep(
        @NotNull AttorneyLink step,
        @NotNull LocalDate doneOn,
        @NotNull UUID documentId,
        @Size(max = 200) String authority,
        @Nullable @Size(max = 100) String number,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country) {

    public AttorneyStep {
        authority = authority == null ? "" : PlainText.strip(authority);
        number = PlainText.isBlank(number) ? null : PlainText.strip(number);
        country = PlainText.isBlank(country) ? null : country;
    }

    /** Whether it says by what it can be looked up: who did it, and the number if it has one. */
    @JsonIgnore
    public boolean isVerifiable() {
        return step == AttorneyLink.SIGNED || !authority.isEmpty() || number != null;
    }
}
