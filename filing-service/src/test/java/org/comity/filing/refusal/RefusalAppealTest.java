package org.comity.filing.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.comity.filing.submission.Litigant;
import org.comity.law.ProceduralPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A ruling that no case is registered can be appealed")
class RefusalAppealTest {
    @ParameterizedTest(name = "plaintiffs of {0}: {1} days, {2}")
    @CsvSource({"DE, 30, APP-01", "HK, 30, APP-01", "KR FR, 30, APP-01", "CN, 10, FIL-11", "DE CN, 10, FIL-11"})
    void within(String countries, int days, String row) {
        List<Litigant> plaintiffs =
                Arrays.stream(countries.split(" ")).map(RefusalAppealTest::of).toList();
        ProceduralPeriod period = RefusalAppeal.periodOf(plaintiffs);
        assertThat(period.id()).isEqualTo(row);
        assertThat(period.length()).isEqualTo(days);
    }

    private static Litigant of(String country) {
        return new Litigant(
                Litigant.Role.PLAINTIFF,
                Litigant.Kind.COMPANY,
                "x",
                null,
                null,
                null,
                country,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
