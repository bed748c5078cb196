package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.law.PaperKind.Author.CLERK;
import static org.comity.law.PaperKind.Author.JUDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperKindsTest {
    /** What people signed before the court, of which another service tells. */
    private static final Set<String> NOBODY_HANDS_IN = Set.of("MEDIATION_AGREEMENT");

    @Test
    @DisplayName("each kind has its law, an author, a phase, and a title in all eight languages that is no other's")
    void isWhole() {
        assertThat(PaperKinds.all()).hasSize(51).allSatisfy(kind -> {
            assertThat(kind.article()).isNotBlank();
            assertThat(kind.confidence()).isNotNull();
            assertThat(kind.validFrom()).isBefore(LocalDate.parse("2026-11-27"));
            assertThat(kind.filedBy().isEmpty()).isEqualTo(NOBODY_HANDS_IN.contains(kind.code()));
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
    @DisplayName(
            "each period that a kind starts can be counted and says so, and each that says so is started by a kind")
    void startsKnownPeriods() {
        Set<String> served = PaperKinds.all().stream()
                .flatMap(kind -> Stream.of(Domicile.values()).map(kind::starts))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<String> handedIn = PaperKinds.all().stream()
                .map(PaperKind::startsWhenFiled)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(clocksOf(ProceduralPeriod.Start.PAPER_SERVED)).isEqualTo(served);
        assertThat(clocksOf(ProceduralPeriod.Start.PAPER_HANDED_IN)).isEqualTo(handedIn);
        // The fee of the case begins at registration, and with each further notice.
        assertThat(PaperKinds.find("FEE_NOTICE").orElseThrow().starts(Domicile.ABROAD))
                .contains(ProceduralPeriods.FEE_PAYMENT);
    }

    private static Set<String> clocksOf(ProceduralPeriod.Start start) {
        return ProceduralPeriods.china().all().stream()
                .filter(row -> row.clock() != null
                        && (row.startedBy() == start
                                || start == ProceduralPeriod.Start.PAPER_SERVED
                                        && row.id().equals(ProceduralPeriods.FEE_PAYMENT)))
                .map(ProceduralPeriod::id)
                .collect(Collectors.toSet());
    }

    /** Start day, then the last day by the calendar of 2026: weekends, and National Day from 1 to 7 October. */
    @ParameterizedTest(name = "{0} served on a {1} ({2}) on {3} starts {4}, whose last day is {5}")
    @CsvSource({
        // 30 days; 15 in the mainland; the last day is a Wednesday
        "STATEMENT_OF_CLAIM, DEFENDANT, ABROAD,        2026-11-23, PLE-01, 2026-12-23",
        "STATEMENT_OF_CLAIM, DEFENDANT, MAINLAND,      2026-11-23, PLE-02, 2026-12-08",
        // 15 days end in National Day, 1 to 7 October
        "STATEMENT_OF_CLAIM, DEFENDANT, MAINLAND,      2026-09-17, PLE-02, 2026-10-08",
        // 3 months: 28 February has its day in May
        "STATEMENT_OF_CLAIM, DEFENDANT, FOREIGN_STATE, 2026-02-28, SRV-20, 2026-05-28",
        "STATEMENT_OF_CLAIM, PLAINTIFF, ABROAD,        2026-11-23, ,",
        "COUNTERCLAIM,       PLAINTIFF, ABROAD,        2026-11-23, PLE-01, 2026-12-23",
        "COUNTERCLAIM,       PLAINTIFF, MAINLAND,      2026-11-23, PLE-02, 2026-12-08",
        "COUNTERCLAIM,       DEFENDANT, ABROAD,        2026-11-23, ,",
        "EVIDENCE_NOTICE,    PLAINTIFF, ABROAD,        2026-11-23, PLE-05, 2026-12-08",
        "EVIDENCE_NOTICE,    DEFENDANT, MAINLAND,      2026-11-23, PLE-05, 2026-12-08",
        // 7 days end on a Saturday
        "FEE_NOTICE,         PLAINTIFF, ABROAD,        2026-11-21, FIL-07, 2026-11-30",
        "APPEALABLE_RULING,  DEFENDANT, ABROAD,        2026-11-23, APP-01, 2026-12-23",
        "APPEALABLE_RULING,  DEFENDANT, MAINLAND,      2026-11-23, APP-03, 2026-12-03",
        "JUDGMENT,           PLAINTIFF, ABROAD,        2026-11-23, APP-01, 2026-12-23",
        "JUDGMENT,           DEFENDANT, MAINLAND,      2026-11-23, APP-02, 2026-12-08",
        "JUDGMENT,           THIRD_PARTY, ABROAD,        2026-11-23, APP-01, 2026-12-23",
        // a state that took part appeals as who has no domicile in China does
        "JUDGMENT,           DEFENDANT, FOREIGN_STATE, 2026-11-23, APP-01, 2026-12-23",
        // judged by default it has 6 months; those that end on 28 February 2027, a Sunday, end on Monday
        "DEFAULT_JUDGMENT,   DEFENDANT, FOREIGN_STATE, 2026-02-27, APP-10, 2026-08-27",
        "DEFAULT_JUDGMENT,   DEFENDANT, FOREIGN_STATE, 2026-08-31, APP-10, 2027-03-01",
        "DEFAULT_JUDGMENT,   PLAINTIFF, ABROAD,        2026-11-23, APP-01, 2026-12-23",
        "DEFAULT_JUDGMENT,   DEFENDANT, MAINLAND,      2026-11-23, APP-02, 2026-12-08",
        "APPEALABLE_RULING,  DEFENDANT, FOREIGN_STATE, 2026-11-23, APP-01, 2026-12-23",
        // either side appeals, and the other one answers
        "APPEAL_PETITION,    DEFENDANT, ABROAD,        2026-11-23, APP-04, 2026-12-23",
        "APPEAL_PETITION,    PLAINTIFF, MAINLAND,      2026-11-23, APP-05, 2026-12-08",
        "APPEAL_PETITION,    DEFENDANT, FOREIGN_STATE, 2026-11-23, APP-04, 2026-12-23",
        "APPEAL_ANSWER,      PLAINTIFF, ABROAD,        2026-11-23, ,",
        "APPEAL_PETITION,    THIRD_PARTY, ABROAD,      2026-11-23, APP-04, 2026-12-23",
        "THIRD_PARTY_CLAIM,  PLAINTIFF, ABROAD,        2026-11-23, PLE-01, 2026-12-23",
        "THIRD_PARTY_CLAIM,  DEFENDANT, MAINLAND,      2026-11-23, PLE-02, 2026-12-08",
        "THIRD_PARTY_CLAIM,  THIRD_PARTY, ABROAD,      2026-11-23, ,",
        "STATEMENT_OF_CLAIM, THIRD_PARTY, ABROAD,      2026-11-23, ,",
        "COUNTERCLAIM,       THIRD_PARTY, ABROAD,      2026-11-23, ,",
        "APPEAL_FEE_NOTICE,  DEFENDANT, ABROAD,        2026-11-23, APP-09, 2026-11-30",
        "SUMMONS,            DEFENDANT, ABROAD,        2026-11-23, ,",
        "RULING,             DEFENDANT, ABROAD,        2026-11-23, ,",
        "CORRECTION_RULING,  DEFENDANT, ABROAD,        2026-11-23, ,",
        "CONCILIATION_STATEMENT, DEFENDANT, ABROAD,    2026-11-23, ,",
        "ANSWER,             PLAINTIFF, ABROAD,        2026-11-23, ,",
        "EVIDENCE,           PLAINTIFF, ABROAD,        2026-11-23, ,"
    })
    void startsAPeriod(
            String code, String role, Domicile domicile, LocalDate served, String period, LocalDate lastDay) {
        PaperKind kind = PaperKinds.find(code).orElseThrow();
        Optional<String> started = kind.startsFor(role) ? kind.starts(domicile) : Optional.empty();
        assertThat(started).isEqualTo(Optional.ofNullable(period));
        assertThat(started.map(id -> Derivation.of(id, served).lastDay())).isEqualTo(Optional.ofNullable(lastDay));
    }

    @ParameterizedTest(name = "{0}, handed in on {1}, starts {2}, whose last day is {3}")
    @CsvSource({
        "COUNTERCLAIM, 2026-11-23, FIL-08, 2026-11-30",
        "ANSWER, 2026-11-23, PLE-04, 2026-11-30",
        "APPEAL_PETITION, 2026-11-23, APP-06, 2026-11-30",
        "APPEAL_ANSWER, 2026-11-23, APP-07, 2026-11-30",
        "REPLY, 2026-11-23, ,"
    })
    void startsAPeriodWhenHandedIn(String code, LocalDate filed, String period, LocalDate lastDay) {
        String started = PaperKinds.find(code).orElseThrow().startsWhenFiled();
        assertThat(started).isEqualTo(period);
        assertThat(Optional.ofNullable(started)
                        .map(id -> Derivation.of(id, filed).lastDay()))
                .isEqualTo(Optional.ofNullable(lastDay));
    }

    /** Source: FEE 13, 17, 18, 21, 22. */
    @ParameterizedTest(name = "{0} costs {1}, paid within {2}, or {3} after a notice")
    @CsvSource({
        "COUNTERCLAIM, TRIED_TOGETHER, FIL-08, FIL-07",
        "THIRD_PARTY_CLAIM, TRIED_TOGETHER, , FIL-07",
        "AMENDED_CLAIM, ADDED, , FIL-07",
        "APPEAL_PETITION, CHALLENGED, , APP-09",
        "JURISDICTION_OBJECTION, UNFOUNDED_OBJECTION, , FIL-07"
    })
    void costs(String code, FeeRule.Scale scale, String period, String noticePeriod) {
        FeeRule fee = PaperKinds.find(code).orElseThrow().fee();
        assertThat(fee.scale()).isEqualTo(scale);
        assertThat(fee.period()).isEqualTo(period);
        assertThat(fee.noticePeriod()).isEqualTo(noticePeriod);
        assertThat(fee.isOwedWhenHandedIn()).isEqualTo(scale != FeeRule.Scale.UNFOUNDED_OBJECTION);
    }

    @Test
    @DisplayName(
            "what costs something says by which article and how sure we are, and is paid within periods that call for that")
    void feesAreWhole() {
        assertThat(PaperKinds.all())
                .filteredOn(kind -> kind.fee() != null)
                .hasSize(5)
                .allSatisfy(kind -> {
                    FeeRule fee = kind.fee();
                    assertThat(fee.article()).isNotBlank();
                    assertThat(fee.confidence()).isNotNull();
                    assertThat(fee.validFrom()).isEqualTo("2007-04-01");
                    assertThat(kind.filedBy()).noneMatch(PaperKind.Author::isOfTheCourt);
                    assertThat(Stream.of(fee.period(), fee.noticePeriod()).filter(Objects::nonNull))
                            .allSatisfy(id -> assertThat(ProceduralPeriods.china()
                                            .require(id)
                                            .clock()
                                            .callsFor())
                                    .isEqualTo(CaseClock.Act.PAYMENT));
                    assertThat(fee.period() == null || fee.period().equals(kind.startsWhenFiled()))
                            .isTrue();
                });
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
        "COUNTERCLAIM_ANSWER, PLAINTIFF, PENDING, true",
        "COUNTERCLAIM_ANSWER, DEFENDANT, PENDING, false",
        "JURISDICTION_OBJECTION, PLAINTIFF, PENDING, false",
        "STATEMENT_OF_CLAIM, PLAINTIFF, FILING, true",
        "STATEMENT_OF_CLAIM, PLAINTIFF, PENDING, false",
        "EVIDENCE, DEFENDANT, PENDING, true",
        "EVIDENCE, THIRD_PARTY, PENDING, true",
        "THIRD_PARTY_CLAIM, CLAIMING_THIRD_PARTY, PENDING, true",
        "THIRD_PARTY_CLAIM, THIRD_PARTY, PENDING, false",
        "THIRD_PARTY_CLAIM_ANSWER, DEFENDANT, PENDING, true",
        "AMENDED_CLAIM, THIRD_PARTY, PENDING, false",
        "JURISDICTION_OBJECTION, CLAIMING_THIRD_PARTY, PENDING, false",
        "ANSWER, THIRD_PARTY, PENDING, false",
        "EVIDENCE, DEFENDANT, DECIDED, false",
        "POWER_OF_ATTORNEY, DEFENDANT, DECIDED, true",
        "TRANSLATION, CLERK, PENDING, true",
        "JUDGMENT, JUDGE, PENDING, true",
        "JUDGMENT, CLERK, PENDING, true",
        "JUDGMENT, PLAINTIFF, PENDING, false",
        "JUDGMENT, JUDGE, DECIDED, false",
        "RULING, JUDGE, DECIDED, true",
        "CORRECTION_RULING, JUDGE, DECIDED, true",
        "APPEAL_PETITION, DEFENDANT, PENDING, true",
        "APPEAL_PETITION, PLAINTIFF, DECIDED, true",
        "APPEAL_PETITION, CLERK, DECIDED, false",
        "APPEAL_ANSWER, PLAINTIFF, DECIDED, true",
        "APPEAL_FEE_NOTICE, CLERK, DECIDED, true"
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
                .filteredOn(
                        kind -> !kind.code().equals(PaperKind.TRANSLATION) && !NOBODY_HANDS_IN.contains(kind.code()))
                .allSatisfy(kind -> assertThat(kind.seenBy() == PaperKind.Readers.ADDRESSEES)
                        .isEqualTo(kind.filedBy().equals(Set.of(CLERK, JUDGE))));
    }

    @ParameterizedTest(name = "{0}: an agent needs {1}")
    @CsvSource({
        "AMENDED_CLAIM, CHANGE_CLAIMS",
        "COUNTERCLAIM, COUNTERCLAIM",
        "APPEAL_PETITION, APPEAL",
        "APPEAL_ANSWER,",
        "ANSWER,",
        "EVIDENCE,",
        "POWER_OF_ATTORNEY,"
    })
    void needsAPower(String code, SpecialPower power) {
        assertThat(PaperKinds.find(code).orElseThrow().needsPower()).isEqualTo(power);
    }

    @Test
    void knowsWhatEndsACase() {
        assertThat(PaperKinds.thatEndACase())
                .containsExactlyInAnyOrder(
                        "JUDGMENT", "DEFAULT_JUDGMENT", "WITHDRAWAL_RULING", "TERMINATION_RULING", "TRANSFER_RULING");
        assertThat(PaperKinds.thatMoveClocks()).containsExactlyInAnyOrder("SUSPENSION_RULING", "RESUMPTION_NOTICE");
        assertThat(PaperKinds.thatEndACaseInEffect()).containsExactly("CONCILIATION_STATEMENT");
    }

    @Test
    void knowsWhatCanBeAppealed() {
        assertThat(PaperKinds.thatCanBeAppealed())
                .containsExactlyInAnyOrder("JUDGMENT", "DEFAULT_JUDGMENT", "APPEALABLE_RULING");
    }

    @Test
    void knowsNoOtherKind() {
        assertThat(PaperKinds.find("PETITION")).isEmpty();
    }
}
