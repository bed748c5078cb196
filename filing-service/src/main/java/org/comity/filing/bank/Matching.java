package org.comity.filing.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.fee.Money;
import org.comity.filing.fee.PaymentReference;

/**
 * For which fee a payment came. It says, and books nothing.
 *
 * @param finding what it is
 * @param fee which one, or the one that is proposed; null where there is none
 */
record Matching(Finding finding, UUID fee) {

    /**
     * What is known of a fee.
     *
     * @param left what is left to pay; null where the court has still to set it
     */
    record Owed(UUID fee, boolean open, BigDecimal left) {}

    /** The fees of a court. */
    interface Fees {
        /** By the serials of references. */
        List<Owed> numbered(List<Long> serials);

        /** Open ones whose references begin so; at most two, since of more none is proposed. */
        List<Owed> beginning(String reference);
    }

    static Matching of(Credit credit, Fees fees) {
        PaymentReference.Found found = PaymentReference.in(credit.texts());
        List<Owed> named = fees.numbered(found.serials());
        Owed one = named.size() == 1 ? named.getFirst() : cutOff(found, fees).orElse(null);
        UUID fee = one == null ? null : one.fee();
        if (Repeated.is(credit)) {
            return new Matching(Finding.REPEATED, fee);
        }
        if (named.size() > 1) {
            return new Matching(Finding.SEVERAL, null);
        }
        if (one == null) {
            return new Matching(Finding.UNKNOWN, null);
        }
        if (!credit.currency().equals(Money.CNY)) {
            return new Matching(Finding.OTHER_CURRENCY, fee);
        }
        return new Matching(named.isEmpty() ? Finding.CUT : compared(credit.amount(), one), fee);
    }

    private static Optional<Owed> cutOff(PaymentReference.Found found, Fees fees) {
        return found.cut().stream()
                .map(fees::beginning)
                .filter(owed -> owed.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static Finding compared(BigDecimal came, Owed owed) {
        if (!owed.open() || owed.left() != null && owed.left().signum() <= 0) {
            return Finding.CLOSED;
        }
        if (owed.left() == null) {
            return Finding.TO_BE_SET;
        }
        int more = came.compareTo(owed.left());
        return more == 0 ? Finding.EXACT : more < 0 ? Finding.PARTIAL : Finding.OVER;
    }
}
