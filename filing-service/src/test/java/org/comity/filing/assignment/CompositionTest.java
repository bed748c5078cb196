package org.comity.filing.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bench at first instance")
class CompositionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest(name = "{0} judges and {1} assessors: at a basic court {2}, at an intermediate one {3}")
    @CsvSource({
        // CPL 40(2): a judge may sit alone at a basic court only.
        "1, 0, true, false",
        "3, 0, true, true",
        "2, 1, true, true",
        "1, 2, true, true",
        "5, 0, true, true",
        "7, 0, true, true",
        // Assessors Law 14: in seven always three judges and four assessors.
        "3, 4, true, true",
        "4, 3, false, false",
        "1, 6, false, false",
        // Assessors sit in no panel of five.
        "3, 2, false, false",
        // CPL 40(1): an odd number.
        "2, 0, false, false",
        "3, 1, false, false",
        "1, 1, false, false",
        "9, 0, false, false"
    })
    void isLawful(int judges, int assessors, boolean atBasic, boolean atIntermediate) {
        assertThat(isLawful(Courts.named("浙0192"), judges, assessors)).isEqualTo(atBasic);
        assertThat(isLawful(Courts.named("浙01"), judges, assessors)).isEqualTo(atIntermediate);
        assertThat(isLawful(Courts.named("未0"), judges, assessors)).isEqualTo(atIntermediate);
    }

    private static boolean isLawful(Court court, int judges, int assessors) {
        return Composition.at(court, DAY).stream().anyMatch(row -> row.is(judges, assessors));
    }

    @Test
    @DisplayName("is in force from its day on, with its article")
    void inForce() {
        Court court = Courts.named("浙01");
        assertThat(Composition.at(court, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(Stream.of("浙01", "浙0192").map(Courts::named).flatMap(each -> Composition.at(each, DAY).stream()))
                .allSatisfy(row -> assertThat(row.article()).containsAnyOf("CPL 40", "Assessors Law 14"));
    }
}
