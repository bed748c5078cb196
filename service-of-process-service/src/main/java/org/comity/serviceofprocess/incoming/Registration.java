package org.comity.serviceofprocess.incoming;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.comity.serviceofprocess.incoming.IncomingRequest.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as it came.
 *
 * @param court its code; null for the clerk's own court. A partner's system says it
 * @param country whence it comes, ISO 3166-1 alpha-2
 * @param authority who sent it
 * @param reference under which it stands there
 * @param addressee who is to be served, or heard
 * @param addresseeAddress in China; the Convention does not apply where it is not known (HSC 1(2))
 * @param papers what is to be served, or of what evidence is to be taken
 * @param particularMethod in which it is asked to be done (HSC 5(1)(b)); null if in none
 * @param receivedOn the day at the court
 */
@Schema(name = "IncomingRegistration")
record Registration(
        @Size(max = 20) String court,
        @NotNull Asks asks,
        @NotNull Basis basis,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank @Size(max = 300) String authority,
        @Size(max = 500) String authorityAddress,
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 500) String addressee,
        @NotBlank @Size(max = 500) String addresseeAddress,
        @NotBlank @Size(max = 4000) String papers,
        @Size(max = 2000) String particularMethod,
        @NotNull LocalDate receivedOn) {

    private static final Set<String> REGIONS = Set.of("HK", "MO", "TW");

    /** Hong Kong, Macao and Taiwan ask by arrangement, and nobody else does; the mainland asks itself nothing. */
    @AssertTrue
    @Schema(hidden = true)
    boolean isBasisOfTheRegion() {
        return basis == null
                || country == null
                || !country.equals("CN") && REGIONS.contains(country) == (basis == Basis.INTER_REGIONAL);
    }
}
