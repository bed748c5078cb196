package org.comity.filing.address;

import static org.comity.filing.problem.CaseProblem.ADDRESS_DAY_TOO_FAR;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a party is to be served from a day on. It stands for all that was known before: what is null here is no longer used.
 *
 * @param country ISO 3166-1 alpha-2, of the address
 * @param phone E.164
 * @param validFrom the court's date; one that has passed means as soon as the court confirms it
 * @param paperId a confirmation of the address or another paper that the party's side has handed in; null if it has none
 */
@Schema(name = "AddressStatement", description = "Where a party is to be served from a day on")
public record Statement(
        @NotNull UUID partyId,
        @NotBlank @Size(max = 1000) String address,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Email @Size(max = 254) @Nullable String email,
        @Pattern(regexp = "\\+[1-9][0-9]{6,14}") @Nullable String phone,
        @NotNull LocalDate validFrom,
        @Nullable UUID paperId) {

    /** Later than this is a slip of the pen. */
    private static final Period AHEAD = Period.ofYears(1);

    public Statement {
        address = address == null ? null : PlainText.strip(address);
        email = PlainText.isBlank(email) ? null : PlainText.strip(email);
        phone = PlainText.isBlank(phone) ? null : phone.replaceAll("[\\s().-]", "");
    }

    /**
     * @param today the court's date
     * @throws org.comity.http.ProblemException ADDRESS_DAY_TOO_FAR
     */
    void requireNear(LocalDate today) {
        LocalDate latest = today.plus(AHEAD);
        if (validFrom.isAfter(latest)) {
            throw ADDRESS_DAY_TOO_FAR.with(latest);
        }
    }
}
