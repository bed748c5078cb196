package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.CHARGE_DAY;
import static org.comity.filing.problem.CaseProblem.CHARGE_WITHOUT_SUM;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.court.CourtAccounts;
import org.comity.filing.fee.PaymentReference;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/filing/cases/{caseId}/charges/{id}/payment")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Charges")
public class PaymentResource {
    private final Charges charges;
    private final Ledger ledger;
    private final Paying paying;
    private final Payments payments;
    private final PaymentSheets sheets;
    private final CourtAccounts accounts;
    private final Standings standings;
    private final Caller caller;
    private final Clock clock;

    PaymentResource(
            Charges charges,
            Ledger ledger,
            Paying paying,
            Payments payments,
            PaymentSheets sheets,
            CourtAccounts accounts,
            Standings standings,
            Caller caller,
            Clock clock) {
        this.charges = charges;
        this.ledger = ledger;
        this.paying = paying;
        this.payments = payments;
        this.sheets = sheets;
        this.accounts = accounts;
        this.standings = standings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "How a fee is paid, and what came for it",
            description = "At the court's bank, not here. 404 for a fee that others owe.")
    public HowPaid how(@RestPath UUID caseId, @RestPath UUID id) {
        Standing standing = standings.in(caseId);
        return paying.view(paying.visible(standing, id), standing.file());
    }

    @GET
    @Path("/slip")
    @RunOnVirtualThread
    @Produces("application/pdf")
    @Transactional
    @Refuses({409, 422})
    @Operation(
            summary = "How a fee is paid, on paper (PDF)",
            description =
                    "In Chinese and the language of the reader: the sum, the court's account for transfers from abroad, the "
                            + "reference, and a QR code of these. Sealed. It is no notice: the court's own says by when is paid.")
    public RestResponse<byte[]> slip(@RestPath UUID caseId, @RestPath UUID id) {
        Standing standing = standings.in(caseId);
        Charge charge = paying.visible(standing, id);
        BigDecimal left = paying.left(charge).orElseThrow(CHARGE_WITHOUT_SUM::with);
        return pdf(
                sheets.slip(
                        charge,
                        standing.file(),
                        left,
                        InClaimCurrency.of(standing.file(), left),
                        accounts.of(standing.file().court()),
                        caller.locale()),
                PaymentReference.of(charge.serial()));
    }

    @GET
    @Path("/receipts/{paymentId}")
    @RunOnVirtualThread
    @Produces("application/pdf")
    @Transactional
    @Refuses({409, 422})
    @Operation(
            summary = "The receipt of a payment (PDF)",
            description =
                    "Sealed, with its number among the court's of that year. The fiscal receipt is the court's finance office's.")
    public RestResponse<byte[]> receipt(@RestPath UUID caseId, @RestPath UUID id, @RestPath UUID paymentId) {
        Standing standing = standings.in(caseId);
        Charge charge = paying.visible(standing, id);
        Payment payment = payments.require(charge.id(), paymentId);
        return pdf(sheets.receipt(charge, standing.file(), payment, caller.locale()), "receipt-" + payment.id());
    }

    static RestResponse<byte[]> pdf(byte[] pdf, String name) {
        return RestResponse.ResponseBuilder.ok(pdf, MediaType.valueOf("application/pdf"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /**
     * @param paidOn the court's date on which the bank received it
     * @param cny what was paid, besides what came before; 0 where the court exempted the party
     */
    @Schema(name = "ChargePayment")
    public record Said(
            @NotNull LocalDate paidOn,

            @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cny) {}

    @POST
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Note that it was paid",
            description =
                    "At the court's bank, not here. Its last day is met then. Less than is owed is noted only where the court "
                            + "granted the side relief from fees. What a statement of the bank tells is noted by that.")
    public HowPaid pay(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Said said) {
        Standing standing = standings.holding(caseId);
        Charge charge = charges.lock(caseId, id);
        if (said.paidOn().isAfter(CourtClock.dateOf(clock.instant()))) {
            throw CHARGE_DAY.with();
        }
        ledger.settle(charge, said.cny(), said.paidOn());
        return paying.view(charge, standing.file());
    }
}
