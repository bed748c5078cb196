package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A power of attorney")
class AttorneyRuleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final List<AttorneyWay> EVERYWHERE = List.of(
            AttorneyWay.VIDEO_WITNESS, AttorneyWay.BEFORE_JUDGE, AttorneyWay.NOTARY_IN_CHINA, AttorneyWay.EARLIER);

    @ParameterizedTest(name = "of a {0} in {1} on {2}: {3}, and what is open everywhere")
    @CsvSource({
        "foreign_enterprise, DE, 2026-11-28, APOSTILLE TREATY",
        "foreign_natural_person, DE, 2023-11-06, LEGALISATION TREATY",
        "foreign_enterprise, IN, 2026-11-28, APOSTILLE LEGALISATION TREATY",
        "foreign_enterprise, BD, 2026-11-28, APOSTILLE LEGALISATION TREATY",
        "foreign_enterprise, LA, 2026-11-28, APOSTILLE LEGALISATION TREATY",
        "foreign_enterprise, TV, 2026-11-28, APOSTILLE LEGALISATION TREATY THIRD_STATE",
        "foreign_enterprise, HK, 2026-11-28, ''",
        "overseas_chinese_citizen, DE, 2026-11-28, MISSION",
        "overseas_chinese_citizen, TV, 2026-11-28, MISSION MISSION_OF_THIRD_STATE OVERSEAS_BODY",
        "overseas_chinese_citizen, MO, 2026-11-28, HONG_KONG_MACAO",
        "hong_kong_macao_enterprise, HK, 2026-11-28, HONG_KONG_MACAO",
        "hong_kong_macao_person, DE, 2026-11-28, ''",
        "taiwan_person, TW, 2026-11-28, TAIWAN",
        "foreign_enterprise, CN, 2026-11-28, AT_HOME"
    })
    @DisplayName("has the ways that the law opens to the person and where it is")
    void open(String person, String country, LocalDate day, String ways) {
        assertThat(AttorneyRule.openTo(person, country, day))
                .extracting(AttorneyRule::way)
                .filteredOn(way -> !EVERYWHERE.contains(way))
                .extracting(AttorneyWay::name)
                .containsExactlyInAnyOrder(ways.isEmpty() ? new String[0] : ways.split(" "));
        assertThat(AttorneyRule.openTo(person, country, day))
                .extracting(AttorneyRule::way)
                .containsAll(EVERYWHERE);
    }

    @Test
    @DisplayName("was witnessed over the net by no judge before the provisions came into force")
    void videoSince() {
        assertThat(AttorneyRule.of(AttorneyWay.VIDEO_WITNESS)
                        .isOpenTo("taiwan_person", "TW", LocalDate.parse("2021-02-02")))
                .isFalse();
    }

    @Test
    @DisplayName("is signed first in every way; each way has its article, its source and how sure we are of it")
    void whole() {
        assertThat(AttorneyWay.values()).allSatisfy(way -> {
            AttorneyRule rule = AttorneyRule.of(way);
            assertThat(rule.links()).first().isEqualTo(AttorneyLink.SIGNED);
            assertThat(rule.links()).doesNotHaveDuplicates().isSorted();
            assertThat(rule.article()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.confidence()).isNotNull();
            // Which states these are is recalled.
            if (rule.places().contains(AttorneyRule.Place.NO_RELATIONS)) {
                assertThat(rule.confidence()).isNotEqualTo(Confidence.VERIFIED);
            }
        });
        assertThat(Arrays.stream(AttorneyWay.values()).flatMap(way -> AttorneyRule.of(way).links().stream()))
                .contains(AttorneyLink.values());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "DE, 2023-11-07, YES",
        "DE, 2023-11-06, NO",
        "IN, 2026-11-28, ASK",
        "BD, 2026-11-28, ASK",
        "LA, 2026-11-28, ASK",
        "HK, 2026-11-28, NO",
        "CN, 2026-11-28, NO",
        "ZZ, 2026-11-28, ASK"
    })
    @DisplayName(
            "is apostilled where the Convention is in force with China, and a person asks where the lists do not say")
    void apostille(String country, LocalDate day, ApostilleInForce inForce) {
        assertThat(ApostilleInForce.in(country, day)).isEqualTo(inForce);
    }
}
