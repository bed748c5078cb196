package org.comity.filing.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A case lasted")
class LastedTest {
    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-01-31, , NONE",
        "2026-01-31, 2026-01-31, MONTHS_3",
        "2026-01-31, 2026-04-30, MONTHS_3",
        "2026-01-31, 2026-05-01, MONTHS_6",
        "2026-01-31, 2026-07-31, MONTHS_6",
        "2026-01-31, 2027-01-31, MONTHS_12",
        "2026-01-31, 2027-02-01, MONTHS_24",
        "2024-02-29, 2026-02-28, MONTHS_24",
        "2024-02-29, 2026-03-01, LONGER"
    })
    void lasted(LocalDate registered, LocalDate ended, Lasted lasted) {
        assertThat(Lasted.between(registered, ended)).isEqualTo(lasted);
    }
}
