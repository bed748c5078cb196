package org.comity.filing.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rate that was published")
class PublishedRateTest {
    @ParameterizedTest(name = "by {0} for {1} binds on {2}: {3} – {4}")
    @CsvSource({
        "CFETS, 2026-11-27, 2026-11-27, true, its own day",
        "CFETS, 2026-11-26, 2026-11-27, false, of yesterday: today has one of its own",
        "CFETS, 2026-11-27, 2026-11-28, true, a Saturday has none",
        "CFETS, 2026-11-27, 2026-11-29, true, nor has a Sunday",
        "CFETS, 2026-11-27, 2026-11-30, false, a Monday has",
        "CFETS, 2026-11-26, 2026-11-28, false, Friday had one that is not known here",
        "CFETS, 2026-09-30, 2026-10-07, true, the last day of the National Day holiday",
        "CFETS, 2026-09-30, 2026-10-08, false, the first day after it",
        "CFETS, 2026-11-28, 2026-11-27, false, of tomorrow",
        "ECB, 2026-11-27, 2026-11-27, false, it is not the state's",
    })
    void binds(RateSource source, LocalDate day, LocalDate asked, boolean binds, String why) {
        assertThat(new PublishedRate("USD", new BigDecimal("7.07"), day, source).bindsOn(asked))
                .as(why)
                .isEqualTo(binds);
    }
}
