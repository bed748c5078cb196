package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comity.law.UseAbroad.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A document of a court that is used")
class UseAbroadTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    @ParameterizedTest(name = "in {0} on {1}: {2}")
    @CsvSource({
        "DE, 2026-11-28, APOSTILLE",
        "KR, 2023-11-07, APOSTILLE",
        "KR, 2023-11-06, LEGALISATION",
        "US, 2026-11-28, APOSTILLE",
        "CA, 2024-01-10, LEGALISATION",
        "CA, 2024-01-11, APOSTILLE",
        "RW, 2024-06-04, LEGALISATION",
        "RW, 2024-06-05, APOSTILLE",
        "IN, 2026-11-28, LEGALISATION",
        "DZ, 2026-07-08, LEGALISATION",
        "DZ, 2026-07-09, APOSTILLE",
        "VN, 2026-09-10, LEGALISATION",
        "VN, 2026-09-11, APOSTILLE",
        "LA, 2026-11-28, LEGALISATION",
        "AE, 2026-11-28, LEGALISATION",
        "HK, 2026-11-28, REGION",
        "MO, 2026-11-28, REGION",
        "TW, 2026-11-28, REGION"
    })
    @DisplayName("is apostilled where the Convention is in force with China, and legalised elsewhere")
    void way(String country, LocalDate day, Way way) {
        assertThat(UseAbroad.in(country, day).orElseThrow().way()).isEqualTo(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "XX", "de", ""})
    @DisplayName("in China, or nowhere, needs nothing that is known here")
    void nowhere(String country) {
        assertThat(UseAbroad.in(country, TODAY)).isEmpty();
    }

    @Test
    @DisplayName(
            "has its steps for every country, each with its source; what is known of a country by its absence is recalled")
    void everywhere() {
        List<UseAbroad> all = List.of(Locale.getISOCountries()).stream()
                .flatMap(country -> UseAbroad.in(country, TODAY).stream())
                .toList();
        assertThat(all).hasSize(Locale.getISOCountries().length - 1).allSatisfy(each -> {
            assertThat(each.source()).isNotBlank();
            assertThat(each.steps()).isNotEmpty().allSatisfy(step -> {
                assertThat(step.step()).isNotBlank();
                assertThat(step.source()).isNotBlank();
                assertThat(step.confidence()).isNotNull();
            });
        });
        // 125 with China at the end of October 2023; Bangladesh, Algeria and Viet Nam since; India objects.
        assertThat(all).filteredOn(each -> each.way() == Way.APOSTILLE).hasSize(126);
        assertThat(UseAbroad.in("LA", TODAY).orElseThrow().confidence()).isEqualTo(Confidence.RECALLED);
        assertThat(UseAbroad.in("BD", TODAY).orElseThrow().confidence()).isEqualTo(Confidence.PARTIAL);
        assertThat(UseAbroad.in("FR", TODAY).orElseThrow().confidence()).isEqualTo(Confidence.VERIFIED);
    }
}
