package org.comity.filing.charge;

import java.util.List;
import java.util.stream.Stream;
import org.comity.filing.court.CourtAccount;
import org.comity.filing.fee.PaymentReference;

/** The account and the reference of a payment, line by line, as they stand on the court's notice and in the code of a slip. */
final class PaymentLines {
    private PaymentLines() {}

    static List<String> of(CourtAccount account, long serial) {
        return Stream.of(
                        account.holder() + " · " + account.holderLatin(),
                        account.bank() + " · " + account.bankLatin(),
                        "A/C " + account.number(),
                        "SWIFT/BIC " + account.bic(),
                        account.cnaps() == null ? "" : "CNAPS " + account.cnaps(),
                        "REF " + PaymentReference.printed(serial))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
