package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The court above")
class CourtsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"浙0192, 浙01", "浙01, 浙", "京73, 京", "浙, 最高法", "最高法,", "晋9999,"})
    void above(String code, String above) {
        assertThat(Courts.above(code).map(Court::code)).isEqualTo(Optional.ofNullable(above));
    }
}
