package org.comity.filing.submission;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comity.filing.fee.KnownCurrency;
import org.comity.law.AttorneyWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the filer has written so far. Everything may still be missing; what is there must be well formed.
 *
 * @param version the version on which this writing is based; another one in the meantime is a conflict
 * @param claimCurrency ISO 4217
 * @param exchangeRate yuan for one unit, as the filer knows it; the court converts anew on acceptance
 * @param warningAcknowledged the filer has read that limitation periods run by Beijing time. Null leaves it as it was
 * @param attorneyWay how the power of attorney comes before the court; null if that is not chosen
 * @param withoutAmount the claim asks for no amount; then that is not looked at. Null is the same as false
 * @param capacity as what the filer acts for the plaintiffs; null for a filer who is the plaintiff
 * @param jurisdiction answers to the questions on which it turns; null if none was given
 */
@WholeUnits
@Schema(description = "The whole draft, saved whole")
public record Draft(
        @NotNull @Min(0) Long version,
        @Size(max = 40) String partyType,
        @Size(max = 12) String court,
        @Size(max = 12) String cause,

        @DecimalMin("0.0001") @Digits(integer = 18, fraction = 4) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal claimAmount,

        @KnownCurrency String claimCurrency,

        @DecimalMin("0.00000001") @Digits(integer = 10, fraction = 8) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal exchangeRate,

        LocalDate exchangeRateOn,
        @Size(max = 20000) String claims,
        @Size(max = 100000) String facts,
        @Size(max = 5000) String jurisdictionBasis,
        Boolean warningAcknowledged,
        @Size(max = 50) List<@Valid @InRole({Litigant.Role.PLAINTIFF, Litigant.Role.DEFENDANT}) Litigant> litigants,
        @Size(max = 10) List<@Valid AttorneyStep> powerOfAttorney,
        @Valid @Nullable Capacity capacity,
        @Nullable AttorneyWay attorneyWay,
        @Nullable Boolean withoutAmount,
        @Valid @Nullable JurisdictionAnswers jurisdiction) {

    public Draft {
        litigants = litigants == null ? List.of() : List.copyOf(litigants);
        powerOfAttorney = powerOfAttorney == null ? List.of() : List.copyOf(powerOfAttorney);
        claims = claims == null ? "" : claims;
        facts = facts == null ? "" : facts;
        jurisdictionBasis = jurisdictionBasis == null ? "" : jurisdictionBasis;
    }
}
