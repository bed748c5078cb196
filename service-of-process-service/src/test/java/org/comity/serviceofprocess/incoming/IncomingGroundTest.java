package org.comity.serviceofprocess.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comity.http.Language;
import org.comity.serviceofprocess.incoming.IncomingGround.Effect;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.comity.serviceofprocess.incoming.IncomingRequest.Basis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What can stand in the way of a request from abroad")
class IncomingGroundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SERVICE,  HAGUE,            SOVEREIGNTY",
        "SERVICE,  BILATERAL_TREATY, SOVEREIGNTY PUBLIC_INTEREST",
        "SERVICE,  DIPLOMATIC,       NO_RECIPROCITY SOVEREIGNTY PUBLIC_INTEREST",
        "SERVICE,  INTER_REGIONAL,   REGIONAL_PRINCIPLES",
        "EVIDENCE, HAGUE,            SOVEREIGNTY OUTSIDE_THE_COURTS PRETRIAL_DISCOVERY",
        "EVIDENCE, DIPLOMATIC,       NO_RECIPROCITY SOVEREIGNTY PUBLIC_INTEREST",
    })
    @DisplayName("lets a judge refuse for what the treaty leaves to refuse for, and for nothing else")
    void refusals(Asks asks, Basis basis, String codes) {
        assertThat(IncomingGround.of(asks, basis, TODAY))
                .filteredOn(ground -> ground.effect() == Effect.REFUSE)
                .extracting(IncomingGround::code)
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest(name = "{0} {1} received {2}: {3}")
    @CsvSource({
        "SERVICE,  HK, 2026-11-28, 2027-01-28",
        "SERVICE,  MO, 2026-12-31, 2027-02-28",
        "SERVICE,  TW, 2026-11-28, 2027-01-28",
        "EVIDENCE, MO, 2026-11-28, 2027-02-28",
        "EVIDENCE, HK, 2026-11-28, 2027-05-28",
        "SERVICE,  DE, 2026-11-28,",
    })
    @DisplayName("and by when it is to be carried out, where a rule says so")
    void terms(Asks asks, String country, LocalDate received, LocalDate lastDay) {
        assertThat(IncomingGround.term(asks, country)
                        .map(term -> term.lastDay(received))
                        .orElse(null))
                .isEqualTo(lastDay);
    }

    @Test
    @DisplayName("is said in eight languages, with its article; none speaks of a state to Hong Kong, Macao or Taiwan")
    void words() {
        assertThat(IncomingGround.all()).extracting(IncomingGround::code).doesNotHaveDuplicates();
        assertThat(IncomingGround.all()).allSatisfy(ground -> {
            assertThat(ground.article()).isNotBlank();
            for (Locale language : Language.SUPPORTED) {
                assertThat(ground.texts().get(language.toLanguageTag()))
                        .as("%s %s", ground.code(), language)
                        .isNotBlank();
            }
        });
        for (Asks asks : Asks.values()) {
            List<IncomingGround> regional = IncomingGround.of(asks, Basis.INTER_REGIONAL, TODAY);
            assertThat(regional).isNotEmpty().noneMatch(ground -> ground.text(Locale.CHINA)
                    .contains("国"));
        }
    }
}
