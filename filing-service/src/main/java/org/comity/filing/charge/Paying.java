package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.CHARGE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.court.CourtAccounts;
import org.comity.filing.fee.PaymentReference;
import org.comity.filing.paper.Standing;

/** How a fee is paid, as who owes it and the court see it. */
@ApplicationScoped
class Paying {
    private final Charges charges;
    private final Ledger ledger;
    private final Payments payments;
    private final Refunds refunds;
    private final CourtAccounts accounts;

    Paying(Charges charges, Ledger ledger, Payments payments, Refunds refunds, CourtAccounts accounts) {
        this.charges = charges;
        this.ledger = ledger;
        this.payments = payments;
        this.refunds = refunds;
        this.accounts = accounts;
    }

    /** One that the reader may see. @throws org.comity.http.ProblemException CHARGE_NOT_FOUND, also for what others owe */
    Charge visible(Standing standing, UUID id) {
        Charge charge = charges.require(standing.file().id(), id);
        if (!standing.isOfTheCourt() && standing.parties().stream().noneMatch(charge::isOwedBy)) {
            throw CHARGE_NOT_FOUND.with(id);
        }
        return charge;
    }

    /** What is still to be paid, where that is known and something is. */
    Optional<BigDecimal> left(Charge charge) {
        return ledger.left(charge).filter(left -> left.signum() > 0);
    }

    HowPaid view(Charge charge, CaseFile file) {
        return new HowPaid(
                PaymentReference.printed(charge.serial()),
                charge.isOpen()
                        ? ledger.left(charge)
                                .map(left -> left.max(BigDecimal.ZERO))
                                .orElse(null)
                        : BigDecimal.ZERO,
                left(charge).flatMap(left -> InClaimCurrency.of(file, left)).orElse(null),
                accounts.of(file.court()).map(HowPaid.Account::of).orElse(null),
                payments.of(charge.id()).stream().map(HowPaid.Came::of).toList(),
                refunds.of(charge.id()).stream().map(HowPaid.Back::of).toList(),
                ledger.excess(charge));
    }
}
