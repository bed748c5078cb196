package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.law.PaperKind.Author.CLERK;
import static org.comity.law.PaperKind.Author.JUDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperKindsTest {

    @Test
    @DisplayName("each kind has its law, an author, a phase, and a title in all eight languages that is no other's")
    void isWhole() {
        assertThat(PaperKinds.all()).hasSize(32).allSatisfy(kind -> {
            assertThat(kind.article()).isNotBlank();
            assertThat(kind.confidence()).isNotNull();
            assertThat(kind.validFrom()).isBefore(LocalDate.parse("2026-11-27"));
            assertThat(kind.filedBy()).isNotEmpty();
            assertThat(kind.phases()).isNotEmpty();
            assertThat(kind.titles()).containsOnlyKeys("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");
            assertThat(kind.titles().values()).noneMatch(String::isBlank);
        });
        for (String language : List.of("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar")) {
            assertThat(PaperKinds.all())
                    .extracting(kind -> kind.title(Locale.forLanguageTag(language)))
                    .as(language)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("each period that a kind starts is a row of the periods that can be counted from the day of service")
    void startsKnownPeriods() {
        List<String> started = PaperKinds.all().stream()
                .flatMap(kind -> Stream.of(kind.starts(true), kind.starts(false)))
                .flatMap(Optional::stream)
                .toList();
        assertThat(started).isNotEmpty().allSatisfy(id -> assertThat(
                        ProceduralPeriods.china().require(id).period())
                .isPresent());
    }

    @ParameterizedTest(name = "{0}, served abroad, starts {1}; in China, {2}")
    @CsvSource({
        "STATEMENT_OF_CLAIM, PLE-01, PLE-02",
        "COUNTERCLAIM,       PLE-01, PLE-02",
        "FEE_NOTICE,         FIL-07, FIL-07",
        "APPEALABLE_RULING,  APP-01, APP-03",
        "JUDGMENT,           APP-01, APP-02",
        "SUMMONS,            ,",
        "RULING,             ,",
        "ANSWER,             ,",
        "EVIDENCE,           ,"
    })
    void startsAPeriod(String code, String abroad, String inChina) {
        PaperKind kind = PaperKinds.find(code).orElseThrow();
        assertThat(kind.starts(false).orElse(null)).isEqualTo(abroad);
        assertThat(kind.starts(true).orElse(null)).isEqualTo(inChina);
    }

    @ParameterizedTest(name = "{0}: {1} may hand it in while {2}: {3}")
    @CsvSource({
        "ANSWER, DEFENDANT, PENDING, true",
        "ANSWER, PLAINTIFF, PENDING, false",
        "ANSWER, CLERK, PENDING, false",
        "ANSWER, DEFENDANT, DECIDED, false",
        "AMENDED_CLAIM, PLAINTIFF, PENDING, true",
        "AMENDED_CLAIM, DEFENDANT, PENDING, false",
        "COUNTERCLAIM, DEFENDANT, PENDING, true",
        "JURISDICTION_OBJECTION, PLAINTIFF, PENDING, false",
        "STATEMENT_OF_CLAIM, PLAINTIFF, FILING, true",
        "STATEMENT_OF_CLAIM, PLAINTIFF, PENDING, false",
        "EVIDENCE, DEFENDANT, PENDING, true",
        "EVIDENCE, DEFENDANT, DECIDED, false",
        "POWER_OF_ATTORNEY, DEFENDANT, DECIDED, true",
        "TRANSLATION, CLERK, PENDING, true",
        "JUDGMENT, JUDGE, PENDING, true",
        "JUDGMENT, CLERK, PENDING, true",
        "JUDGMENT, PLAINTIFF, PENDING, false",
        "JUDGMENT, JUDGE, DECIDED, false",
        "RULING, JUDGE, DECIDED, true"
    })
    void isForSome(String code, PaperKind.Author author, PaperKind.Phase phase, boolean may) {
        PaperKind kind = PaperKinds.find(code).orElseThrow();
        assertThat(kind.isFiledBy(author) && kind.isFiledIn(phase)).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDENTITY", "SERVICE_ADDRESS"})
    @DisplayName("what tells of a person more than a party needs is for the court and who handed it in:")
    void isForTheCourt(String code) {
        assertThat(PaperKinds.find(code).orElseThrow().seenBy()).isEqualTo(PaperKind.Readers.COURT);
    }

    @Test
    @DisplayName("the court names addressees of what it makes, parties of nothing")
    void courtsAreAddressed() {
        assertThat(PaperKinds.all())
                .filteredOn(kind -> !kind.code().equals(PaperKind.TRANSLATION))
                .allSatisfy(kind -> assertThat(kind.seenBy() == PaperKind.Readers.ADDRESSEES)
                        .isEqualTo(kind.filedBy().equals(Set.of(CLERK, JUDGE))));
    }

    @Test
    void knowsWhatEndsACase() {
        assertThat(PaperKinds.thatEndACase()).containsExactlyInAnyOrder("JUDGMENT", "CONCILIATION_STATEMENT");
    }

    @Test
    void knowsNoOtherKind() {
        assertThat(PaperKinds.find("PETITION")).isEmpty();
    }
}
