package org.comity.filing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.fee.PaymentReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A payment of which the text says")
class MatchingTest {
    private static final UUID OPEN = new UUID(0, 1);
    private static final UUID PAID = new UUID(0, 2);
    private static final UUID RANGE = new UUID(0, 3);

    private static final Matching.Fees FEES = new Matching.Fees() {
        @Override
        public List<Matching.Owed> numbered(List<Long> serials) {
            return serials.stream()
                    .filter(serial -> serial >= 10000001 && serial <= 10000003)
                    .map(serial -> owed(serial.intValue() - 10000000))
                    .toList();
        }

        @Override
        public List<Matching.Owed> beginning(String reference) {
            return PaymentReference.of(10000001).startsWith(reference) ? List.of(owed(1)) : List.of();
        }

        private static Matching.Owed owed(int which) {
            return switch (which) {
                case 1 -> new Matching.Owed(OPEN, true, new BigDecimal("34064.00"));
                case 2 -> new Matching.Owed(PAID, false, BigDecimal.ZERO);
                default -> new Matching.Owed(RANGE, true, null);
            };
        }
    };

    @ParameterizedTest(name = "{0}, of {1} {2} (bank''s reference {3}) is {4} for {5}")
    @CsvSource({
        "{1}, 34064, CNY, A, EXACT, 1",
        "fee {1} thank you, 34064.00, CNY, A, EXACT, 1",
        "{1}, 34063.99, CNY, A, PARTIAL, 1",
        "{1}, 34064.01, CNY, A, OVER, 1",
        "{1}, 34064, USD, A, OTHER_CURRENCY, 1",
        "{1}, 34064, CNY, A #2, REPEATED, 1",
        "{2}, 34064, CNY, A, CLOSED, 2",
        "{3}, 80, CNY, A, TO_BE_SET, 3",
        "{1} {2}, 34064, CNY, A, SEVERAL, 0",
        "{cut}, 34064, CNY, A, CUT, 1",
        "{9}, 34064, CNY, A, UNKNOWN, 0",
        "court fee, 34064, CNY, A, UNKNOWN, 0",
    })
    void is(String text, BigDecimal amount, String currency, String key, Finding finding, long fee) {
        String said = text.replace("{1}", PaymentReference.of(10000001))
                .replace("{2}", PaymentReference.of(10000002))
                .replace("{3}", PaymentReference.of(10000003))
                .replace("{9}", PaymentReference.of(10000009))
                .replace("{cut}", "COURT FEE " + PaymentReference.of(10000001).substring(0, 11));
        Credit credit = new Credit(key, amount, currency, LocalDate.of(2026, 11, 29), null, List.of(said));
        assertThat(Matching.of(credit, FEES)).isEqualTo(new Matching(finding, fee == 0 ? null : new UUID(0, fee)));
    }
}
