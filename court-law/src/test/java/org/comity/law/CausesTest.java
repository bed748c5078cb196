package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CausesTest {
    @ParameterizedTest(name = "{0}: {1} ({2})")
    @DisplayName("technical intellectual property has a character of its own in its case numbers, and nothing else has")
    @CsvSource(
            value = {
                "152.3, 知, licence of an invention patent",
                "167.3, 知, invention patent",
                "168.3, 知, utility model",
                "169.3, '', a design patent is not of the Decision",
                "170.1, 知, standard-essential patent",
                "170.2, 知, licence of a standard-essential patent",
                "189.1, 知, technical secrets",
                "158.4, '', transfer of technology by contract",
                "88.7, '', sale of goods"
            })
    void special(String cause, String character, String why) {
        assertThat(Causes.find(cause)).as(why).isPresent();
        assertThat(Causes.special(cause)).as(why).isEqualTo(character);
    }
}
