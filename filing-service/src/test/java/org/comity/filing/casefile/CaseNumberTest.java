package org.comity.filing.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "（2026）浙01民初1号, （2026）浙01民初1号",
        "(2026)浙01民初123号, （2026）浙01民初123号",
        "(2026) 浙0192 民初 45, （2026）浙0192民初45号"
    })
    void isReadAsPeopleTypeIt(String typed, String number) {
        assertThat(CaseNumber.read(typed)).map(CaseNumber::toString).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rheinland", "（2026）浙01民初0号", "2026浙01民初1号"})
    void isNothingElse(String typed) {
        assertThat(CaseNumber.read(typed)).isEmpty();
    }
}
