package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.CHARGE_DAY;
import static org.comity.filing.problem.CaseProblem.REFUND_TOO_MUCH;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/filing/cases/{caseId}/charges/{id}/refunds")
@RolesAllowed("clerk")
@Tag(name = "Charges")
public class RefundResource {
    private final Charges charges;
    private final Refunds refunds;
    private final Ledger ledger;
    private final Paying paying;
    private final PaymentSheets sheets;
    private final Standings standings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RefundResource(
            Charges charges,
            Refunds refunds,
            Ledger ledger,
            Paying paying,
            PaymentSheets sheets,
            Standings standings,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.charges = charges;
        this.refunds = refunds;
        this.ledger = ledger;
        this.paying = paying;
        this.sheets = sheets;
        this.standings = standings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param ground OVERPAID pays back at most what is too much, every other at most what came
     * @param payee to whom, as its bank has the name
     * @param payeeAccount number and bank, as the payee said them
     */
    @Schema(name = "RefundOrder")
    public record Order(
            @NotNull
            @DecimalMin("0.01")
            @Digits(integer = 15, fraction = 2)
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cny,

            @NotNull RefundGround ground,
            @NotBlank @Size(max = 200) String payee,
            @NotBlank @Size(max = 500) String payeeAccount) {}

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Order that something is paid back",
            description =
                    "The court's finance office pays it; no money is here. Where a decision is in effect within 15 days of that "
                            + "(Measures on the Payment of Litigation Costs, art. 53).")
    public HowPaid order(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Order order) {
        Standing standing = standings.holding(caseId);
        Charge charge = charges.lock(caseId, id);
        BigDecimal most = order.ground() == RefundGround.OVERPAID ? ledger.excess(charge) : charge.receivedCny();
        if (order.cny().compareTo(most) > 0) {
            throw REFUND_TOO_MUCH.with(most);
        }
        String court = standing.file().court();
        int year = CourtClock.dateOf(clock.instant()).getYear();
        Refund refund = new Refund(
                charge,
                order,
                court,
                year,
                refunds.nextNumber(court, year),
                new Payment.Noted(caller.accountId(), caller.name(), clock.instant()));
        refunds.persist(refund);
        charge.payBack(order.cny());
        audit.note(
                "refund-ordered",
                caseId,
                charge.id(),
                Map.of("number", refund.receipt(), "cny", order.cny().toPlainString()));
        return paying.view(charge, standing.file());
    }

    /** @param paidOutOn the court's date on which its finance office paid */
    @Schema(name = "RefundPayout")
    public record Payout(@NotNull LocalDate paidOutOn) {}

    @POST
    @Path("/{refundId}/payout")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Note that the finance office paid it back")
    public HowPaid payOut(
            @RestPath UUID caseId, @RestPath UUID id, @RestPath UUID refundId, @Valid @NotNull Payout payout) {
        Standing standing = standings.holding(caseId);
        Charge charge = charges.lock(caseId, id);
        if (payout.paidOutOn().isAfter(CourtClock.dateOf(clock.instant()))) {
            throw CHARGE_DAY.with();
        }
        Refund refund = refunds.require(charge.id(), refundId);
        refund.payOut(payout.paidOutOn(), caller.name());
        audit.note("refund-paid-out", caseId, charge.id(), Map.of("number", refund.receipt()));
        return paying.view(charge, standing.file());
    }

    @GET
    @Path("/{refundId}/order")
    @RunOnVirtualThread
    @Produces("application/pdf")
    @Transactional
    @Refuses({409, 422})
    @Operation(summary = "The order to pay back, for the court's finance office (PDF)", description = "Sealed.")
    public RestResponse<byte[]> paper(@RestPath UUID caseId, @RestPath UUID id, @RestPath UUID refundId) {
        Standing standing = standings.atCourt(caseId);
        Charge charge = paying.visible(standing, id);
        Refund refund = refunds.require(charge.id(), refundId);
        return PaymentResource.pdf(
                sheets.refund(charge, standing.file(), refund, caller.locale()), "refund-" + refund.id());
    }
}
