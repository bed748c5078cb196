package org.comity.filing.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reference of a payment")
class PaymentReferenceTest {
    private static final long SERIAL = 10000001;

    @Test
    @DisplayName("is a creditor reference of ISO 11649, and its ten digits check themselves")
    void isOfTheStandard() {
        LongStream.of(SERIAL, 12345678, 99999999).forEach(serial -> {
            String reference = PaymentReference.of(serial);
            assertThat(reference).hasSize(14).matches("RF\\d{12}");
            String turned = reference.substring(4) + "2715" + reference.substring(2, 4);
            assertThat(new BigInteger(turned).mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
            assertThat(new BigInteger(reference.substring(4)).mod(BigInteger.valueOf(97)))
                    .isEqualTo(BigInteger.ONE);
            assertThat(PaymentReference.printed(serial).replace(" ", "")).isEqualTo(reference);
        });
    }

    @Test
    @DisplayName("of the standard's own example has the check digits of the example")
    void example() {
        // ISO 11649: RF18 5390 0754 7034, of which the body is not ours.
        String turned = "539007547034" + "2715" + "18";
        assertThat(new BigInteger(turned).mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
    }

    private static String whole() {
        return PaymentReference.of(SERIAL);
    }

    private static List<Long> read(String... lines) {
        return PaymentReference.in(List.of(lines)).serials();
    }

    @Test
    @DisplayName("is found however a bank or a payer wrote it")
    void found() {
        String ref = whole();
        String spaced = PaymentReference.printed(SERIAL);
        String digits = ref.substring(4);
        assertThat(read(ref)).containsExactly(SERIAL);
        assertThat(read(spaced)).containsExactly(SERIAL);
        assertThat(read(ref.toLowerCase())).containsExactly(SERIAL);
        assertThat(read("/RFB/" + ref + "/INV 2026-118")).containsExactly(SERIAL);
        assertThat(read("court fee " + digits)).containsExactly(SERIAL);
        assertThat(read("court fee " + ref.substring(2))).containsExactly(SERIAL);
        assertThat(read("诉讼费" + digits.substring(0, 4) + " " + digits.substring(4)))
                .containsExactly(SERIAL);
        assertThat(read(ref.replace('R', 'Ｒ').replace('1', '１'))).containsExactly(SERIAL);
        assertThat(read("PAYMENT OF COURT FEE CASE 2026 " + ref.substring(0, 6), ref.substring(6)))
                .containsExactly(SERIAL);
        assertThat(read(ref, ref)).containsExactly(SERIAL);
    }

    @Test
    @DisplayName("of two payments in one is found twice")
    void several() {
        assertThat(read(whole() + " " + PaymentReference.of(10000002))).containsExactly(SERIAL, 10000002L);
    }

    @ParameterizedTest(name = "with the digit at {0} mistyped is none")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void mistyped(int at) {
        char other = whole().charAt(at) == '7' ? '8' : '7';
        assertThat(read(whole().substring(0, at) + other + whole().substring(at + 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("with two neighbouring digits changed for each other is none")
    void swapped() {
        String ref = PaymentReference.of(12345678);
        for (int at = 4; at < 13; at++) {
            if (ref.charAt(at) != ref.charAt(at + 1)) {
                String wrong = ref.substring(0, at) + ref.charAt(at + 1) + ref.charAt(at) + ref.substring(at + 2);
                assertThat(read(wrong)).as(wrong).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "of which {0} characters are left is the beginning of one: {1}")
    @CsvSource({"13, true", "11, true", "8, true", "7, false", "2, false"})
    void cut(int left, boolean told) {
        PaymentReference.Found found = PaymentReference.in(List.of("COURT FEE " + whole().substring(0, left)));
        assertThat(found.serials()).isEmpty();
        assertThat(found.cut()).isEqualTo(told ? List.of(whole().substring(0, left)) : List.of());
    }

    @ParameterizedTest(name = "is not in “{0}”")
    @ValueSource(
            strings = {"", "RF", "INVOICE 2026112900", "1000000", "IBAN DE89370400440532013000", "TEL +49 69 1234567890"
            })
    void none(String text) {
        assertThat(read(text)).isEmpty();
    }
}
