package org.comity.filing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of rates")
class RateFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static PublishedRate rate(String currency, String cny, LocalDate day, RateSource source) {
        return new PublishedRate(currency, new BigDecimal(cny), day, source);
    }

    @Test
    @DisplayName("of the European Central Bank in XML says yuan for one unit, by the yuan of the same day")
    void ecb() {
        List<PublishedRate> read = RateFile.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                <gesmes:subject>Reference rates</gesmes:subject>
                <Cube><Cube time='2026-11-27'><Cube currency='USD' rate='1.1600'/><Cube currency='JPY' rate='181.25'/>
                <Cube currency='CNY' rate='8.2000'/></Cube>
                <Cube time='2026-11-26'><Cube currency='USD' rate='1.1500'/><Cube currency='CNY' rate='8.0500'/></Cube></Cube>
                </gesmes:Envelope>""");
        assertThat(read)
                .containsExactlyInAnyOrder(
                        rate("EUR", "8.20000000", DAY, RateSource.ECB),
                        rate("USD", "7.06896552", DAY, RateSource.ECB),
                        rate("JPY", "0.04524138", DAY, RateSource.ECB),
                        rate("EUR", "8.05000000", DAY.minusDays(1), RateSource.ECB),
                        rate("USD", "7.00000000", DAY.minusDays(1), RateSource.ECB));
    }

    @Test
    @DisplayName(
            "of the European Central Bank as a table, of a day or of all its days, leaves out what has no rate and what is withdrawn")
    void table() {
        assertThat(RateFile.read("Date, USD, CNY, HRK, \n27 November 2026, 1.16, 8.20, 7.5, \n"))
                .containsExactlyInAnyOrder(
                        rate("EUR", "8.20000000", DAY, RateSource.ECB), rate("USD", "7.06896552", DAY, RateSource.ECB));
        assertThat(RateFile.read("Date,USD,CNY,\n2026-11-27,N/A,8.20,\n2026-11-26,1.15,N/A,\n"))
                .containsExactly(rate("EUR", "8.20000000", DAY, RateSource.ECB));
    }

    @Test
    @DisplayName("of the central parity says yuan for a hundred yen and won for one yuan")
    void parity() {
        List<PublishedRate> read = RateFile.read("""
                \uFEFF日期,USD/CNY,100JPY/CNY,CNY/KRW,CNY/MOP
                2026-11-27,7.0789,4.5412,206.5000,1.1290
                2026/11/26,7.0796,4.5300,---,
                数据来源：中国货币网""");
        assertThat(read)
                .containsExactly(
                        rate("USD", "7.07890000", DAY, RateSource.CFETS),
                        rate("JPY", "0.04541200", DAY, RateSource.CFETS),
                        rate("KRW", "0.00484262", DAY, RateSource.CFETS),
                        rate("MOP", "0.88573959", DAY, RateSource.CFETS),
                        rate("USD", "7.07960000", DAY.minusDays(1), RateSource.CFETS),
                        rate("JPY", "0.04530000", DAY.minusDays(1), RateSource.CFETS));
    }

    @ParameterizedTest(name = "that is {0} is refused")
    @ValueSource(
            strings = {
                "",
                "USD 7.08",
                "Date,USD\n2026-11-27,1.16",
                "Date,USD,CNY\n2026-11-31,1.16,8.2",
                "Date,USD,CNY\n2026-11-27,0,8.2",
                "Date,USD,CNY\n2026-11-27,1.16,8.2e9",
                "日期,USD/CNY\n2026-11-27,0",
                "<Envelope/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><Envelope/>",
                "<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube time='2026-11-27'>",
            })
    void refused(String file) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> RateFile.read(file));
    }
}
