package org.comity.filing.fee;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/fees")
@Authenticated
@Tag(name = "Fees")
public class FeeResource {
    private final Clock clock;

    FeeResource(Clock clock) {
        this.clock = clock;
    }

    /** Whose claim the fee is of. A claim that is tried with another costs half. Source: FEE 18 */
    @Schema(name = "FeeOf")
    public enum Of {
        CLAIM,
        COUNTERCLAIM,
        /** Of a third party, against both sides. Source: CPL 59(1). */
        THIRD_PARTY_CLAIM
    }

    @GET
    @Path("/without-amount")
    @Operation(
            summary = "Within what the court sets the fee of a case in which no amount is claimed",
            description =
                    "Measures on the Payment of Litigation Costs, art. 13(2) and (3). The court sets it when it accepts the case.")
    public FeeRange withoutAmount(
            @RestQuery @Parameter(description = "number of the cause; absent for one of no kind of its own")
                    String cause) {
        return FeeSchedule.inForceOn(CourtClock.dateOf(clock.instant())).withoutAmount(cause);
    }

    @GET
    @Refuses(422)
    @Operation(
            summary = "The acceptance fee for an amount, with its derivation",
            description =
                    "A forecast: the court converts a foreign amount at the published rate of the day of acceptance "
                            + "(Measures on the Payment of Litigation Costs, art. 55).")
    public Fee forecast(
            @RestQuery @NotNull @DecimalMin("0.0001") @DecimalMax("999999999999999") BigDecimal amount,
            @RestQuery @DefaultValue("CNY") @KnownCurrency @Parameter(description = "ISO 4217 code") String currency,
            @RestQuery
                    @DecimalMin("0.00000001")
                    @DecimalMax("999999")
                    @Parameter(description = "CNY for one unit of the currency")
                    BigDecimal rate,
            @RestQuery
                    @DefaultValue("CLAIM")
                    @Parameter(description = "whose claim it is; one that is tried with another costs half (art. 18)")
                    Of of) {
        BigDecimal cny = new Money(amount, currency).inCny(rate);
        LocalDate today = CourtClock.dateOf(clock.instant());
        FeeSchedule schedule = FeeSchedule.inForceOn(today);
        Fee whole = schedule.propertyCase(cny);
        return of == Of.CLAIM ? whole : schedule.halved(whole, "18");
    }
}
