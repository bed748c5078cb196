package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A court of first instance")
class CourtLevelTest {

    @ParameterizedTest(name = "{0} ({1}, {2}) on {3}: {4} passes it: {5}")
    @CsvSource({
        "浙0106, basic, '', 2026-11-28, 39999999.99, false",
        "浙0106, basic, '', 2026-11-28, 40000000, true",
        "川0104, basic, '', 2026-11-28, 20000000, true",
        "川0104, basic, '', 2026-11-28, 19999999.99, false",
        "浙01, intermediate, '', 2026-11-28, 4999999999.99, false",
        "浙01, intermediate, '', 2026-11-28, 5000000000, true",
        "浙01, intermediate, international commercial tribunal, 2026-11-28, 5000000000, true",
        "浙, high, '', 2026-11-28, 5000000000, false",
        "浙0192, basic, internet court, 2026-11-28, 40000000, false",
        "浙0106, basic, '', 2022-12-31, 40000000, false"
    })
    @DisplayName("takes what the amount of the claim leaves it")
    void amounts(String code, String level, String tag, LocalDate day, BigDecimal cny, boolean passed) {
        Court court =
                new Court(code, code, code, level, true, tag.isEmpty() ? List.of() : List.of(tag), Confidence.VERIFIED);
        Optional<CourtLevel> found = CourtLevel.of(court, day);
        assertThat(found.map(each -> each.isPassedBy(cny)).orElse(false)).isEqualTo(passed);
    }
}
