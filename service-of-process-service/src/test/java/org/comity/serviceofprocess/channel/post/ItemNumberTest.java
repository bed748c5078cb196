package org.comity.serviceofprocess.channel.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import java.util.Map;
import java.util.Optional;
import org.comity.serviceofprocess.channel.post.CoverSheet.Bar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The number of a postal item")
class ItemNumberTest {

    @ParameterizedTest(name = "''{0}'' is read as {1}")
    @CsvSource({
        "RR473124829CN, RR473124829CN",
        "rr 473 124 829 cn, RR473124829CN",
        "EE-473124829-CN, EE473124829CN",
        // 11 - 55 mod 11 = 11, which stands as 5; and 10 stands as 0
        "RR000000005CN, RR000000005CN",
        "RR100000005CN, ",
        "RR473124828CN, ",
        "RR473124892CN, ",
        "RR47312482CN, ",
        "R1473124829CN, ",
        "RR473124829C1, ",
        "ＲＲ４７３１２４８２９ＣＮ, RR473124829CN",
        "RR 473–124—829\u2212CN, RR473124829CN",
        "RR\u00a0473\u202f124\u3000829ーCN, RR473124829CN",
        "RR473124829ЦН, "
    })
    void reads(String typed, String number) {
        assertEquals(Optional.ofNullable(number), ItemNumber.read(typed).map(ItemNumber::value));
    }

    @ParameterizedTest(name = "{0} has the check digit {1}")
    @CsvSource({
        "47312482, 9",
        "00000000, 5",
        "11111111, 5",
        "00000005, 9",
        "12345678, 5",
        "00000001, 4",
        "00010000, 9",
        "00000008, 0"
    })
    void checkDigits(String digits, int digit) {
        assertEquals(digit, ItemNumber.checkDigit(digits));
    }

    @Test
    @DisplayName("one wrong digit is always noticed")
    void oneWrongDigit() {
        String right = "47312482";
        int sameCheck = 0;
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(i)) {
                    String wrong = right.substring(0, i) + digit + right.substring(i + 1);
                    sameCheck += ItemNumber.checkDigit(wrong) == ItemNumber.checkDigit(right) ? 1 : 0;
                }
            }
        }
        assertEquals(0, sameCheck);
    }

    @ParameterizedTest(name = "{0}: recorded {1}")
    @CsvSource({
        "RR473124829CN, true",
        "EE473124829CN, true",
        "VV473124829CN, true",
        "UA473124829CN, false",
        "LX473124829CN, false"
    })
    void recorded(String number, boolean recorded) {
        assertEquals(recorded, new ItemNumber(number).isRecorded());
    }

    @Test
    @DisplayName("is read back from its bar code")
    void barCode() throws Exception {
        int width = Code128.bars("RR473124829CN").stream().mapToInt(Bar::width).sum();
        BitArray row = new BitArray(width);
        int x = 0;
        for (Bar bar : Code128.bars("RR473124829CN")) {
            for (int i = 0; i < bar.width(); i++, x++) {
                if (bar.dark()) {
                    row.set(x);
                }
            }
        }
        assertEquals(
                "RR473124829CN", new Code128Reader().decodeRow(0, row, Map.of()).getText());
    }
}
