package org.comity.filing.charge;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.court.CourtAccount;
import org.comity.law.Confidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a fee is paid, and what came for it.
 *
 * @param reference of ISO 11649, in groups of four; it is written into the purpose of the payment
 * @param leftCny what is still to be paid; null where the court has still to set it, 0 where nothing is
 * @param inClaimCurrency null for a claim in yuan, and where nothing is left
 * @param account null while nobody wrote down the court's: then its notice alone says how it is paid
 * @param excessCny what came beyond what is owed, and was not paid back
 */
@Schema(name = "HowPaid", description = "How a fee is paid, and what came for it")
public record HowPaid(
        String reference,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal leftCny,

        @Nullable InClaimCurrency inClaimCurrency,
        @Nullable Account account,
        List<Came> payments,
        List<Back> refunds,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal excessCny) {

    /**
     * @param number without blanks
     * @param bic SWIFT's
     * @param cnaps the bank's twelve digits in China's own payment system; null if not known
     */
    @Schema(name = "PayTo", description = "The court's account")
    public record Account(
            String holder,
            String holderLatin,
            String bank,
            String bankLatin,
            String number,
            String bic,
            @Nullable String cnaps) {
        static Account of(CourtAccount account) {
            return new Account(
                    account.holder(),
                    account.holderLatin(),
                    account.bank(),
                    account.bankLatin(),
                    account.number(),
                    account.bic(),
                    account.cnaps());
        }
    }

    /**
     * @param paidOn the court's date on which the bank received it
     * @param receipt its number
     */
    @Schema(name = "PaymentThatCame")
    public record Came(
            UUID id,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cny,
            LocalDate paidOn,
            String receipt,
            Instant notedAt,
            String notedByName) {
        static Came of(Payment payment) {
            return new Came(
                    payment.id(),
                    payment.cny(),
                    payment.paidOn(),
                    payment.receipt(),
                    payment.notedAt(),
                    payment.notedByName());
        }
    }

    /**
     * @param article null where no article is about the ground; so is {@code confidence}
     * @param number of the order
     * @param paidOutOn the court's date; null while the order is open
     */
    @Schema(name = "FeeRefund")
    public record Back(
            UUID id,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cny,
            RefundGround ground,
            @Nullable String article,
            @Nullable Confidence confidence,
            String payee,
            String number,
            Instant orderedAt,
            String orderedByName,
            @Nullable LocalDate paidOutOn) {
        static Back of(Refund refund) {
            return new Back(
                    refund.id(),
                    refund.cny(),
                    refund.ground(),
                    refund.ground().article(),
                    refund.ground().confidence(),
                    refund.payee(),
                    refund.receipt(),
                    refund.orderedAt(),
                    refund.orderedByName(),
                    refund.paidOutOn());
        }
    }
}
