package org.comity.law.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.law.jurisdiction.JurisdictionCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.law.Domicile;
import org.comity.law.jurisdiction.JurisdictionAdvice.Candidate;
import org.comity.law.jurisdiction.JurisdictionAdvice.Fit;
import org.comity.law.jurisdiction.JurisdictionAdvice.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which court may take a dispute")
class JurisdictionAdviceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");

    /** A sale to a buyer abroad, in which every question is answered with no, but for what a test says. */
    private static final class Dispute {
        String cause = "88.7";
        String cny = "1000000";
        boolean withoutAmount = false;
        Set<Domicile> defendants = EnumSet.of(Domicile.ABROAD);
        String court = null;
        Set<Connection> connections = EnumSet.of(Connection.CONTRACT_PERFORMED);
        Set<String> places = Set.of("浙");
        Set<ExclusiveMatter> exclusive = EnumSet.of(ExclusiveMatter.NONE);
        CourtAgreement agreement = CourtAgreement.NONE;
        String agreed = null;
        ArbitrationAgreement arbitration = ArbitrationAgreement.NONE;
        ParallelSuit suit = ParallelSuit.NONE;
        EarlierJudgment judgment = EarlierJudgment.NONE;
        boolean state = false;

        JurisdictionAdvice advice() {
            return advice(TODAY);
        }

        JurisdictionAdvice advice(LocalDate day) {
            return JurisdictionAdvice.of(
                    new JurisdictionFacts(
                            cause,
                            cny == null ? null : new BigDecimal(cny),
                            withoutAmount,
                            defendants,
                            court,
                            connections,
                            places,
                            exclusive,
                            agreement,
                            agreed,
                            arbitration,
                            suit,
                            judgment,
                            state),
                    day);
        }
    }

    private static List<JurisdictionCode> codes(List<Point> points) {
        return points.stream().map(point -> point.rule().code()).toList();
    }

    private static String named(List<Candidate> courts) {
        return courts.stream()
                .map(each -> each.court().code() + (each.fit() == Fit.ASK ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> set(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(type, word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    @ParameterizedTest(name = "cause {0} over {1} yuan in {2}: {3}")
    @CsvSource({
        "88.7, 1000000, 浙, 浙0102 浙0106 浙0782",
        "88.7, 39999999.99, 浙, 浙0102 浙0106 浙0782",
        "88.7, 40000000, 浙, 浙01 浙02",
        "88.7, 5000000000, 浙, 浙",
        "88.7, 20000000, 川, 川01",
        "88.7, 19999999.99, 川, ''",
        "88.7, 30000000, 粤 川, 粤0191 粤0104 粤0391 粤0491 川01",
        "88.7, , 浙, 浙01? 浙0102? 浙0106? 浙02? 浙0782?",
        "88.7, none, 浙, 浙0102 浙0106 浙0782",
        "88.7, 1000000, '', ''",
        "217, 60000000, 浙, 浙72",
        "217, 60000000, 川, 津72? 沪72? 浙72? 苏72? 闽72? 鲁72? 辽72? 鄂72? 粤72? 桂72? 琼72?",
        "167.3, 100000, 粤, 粤73 粤01? 粤03?",
        "167.3, 100000, 川, 京73? 沪73? 粤73? 琼73? 川01?",
        "165.2, 90000000, 浙, 浙0102? 浙0106? 浙0782?",
        "203, 1000000, 浙, 浙0192? 浙0102 浙0106 浙0782",
        "391, 60000000, 沪, 沪74? 沪01 沪02",
        "unknown, 1000000, 浙, 浙0102 浙0106 浙0782"
    })
    @DisplayName("turns on subject, amount and place; a question mark is to be asked")
    void courts(String cause, String cny, String places, String courts) {
        Dispute dispute = new Dispute();
        dispute.cause = cause;
        dispute.cny = "none".equals(cny) ? null : cny;
        dispute.withoutAmount = "none".equals(cny);
        dispute.places = set(places);
        assertThat(named(dispute.advice().courts())).isEqualTo(courts);
        assertThat(dispute.advice().courts())
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0} yuan, agreed upon {1}: {2}")
    @CsvSource({
        "1000000, 沪01, 沪01 浙0102 浙0106 浙0782",
        "300000000, 最高法, 最高法 浙01 浙02",
        "300000000, , 浙01 浙02 最高法?",
        "299999999.99, , 浙01 浙02"
    })
    @DisplayName("turns on an agreement of a Chinese court, by which the international commercial court may come in")
    void agreed(String cny, String agreed, String courts) {
        Dispute dispute = new Dispute();
        dispute.cny = cny;
        dispute.agreement = CourtAgreement.CHINESE_COURT;
        dispute.agreed = agreed;
        assertThat(named(dispute.advice().courts())).isEqualTo(courts);
        assertThat(codes(dispute.advice().grounds())).startsWith(AGREED);
    }

    @Test
    @DisplayName("says from which amount on another level has it")
    void threshold() {
        Dispute dispute = new Dispute();
        assertThat(dispute.advice().courts().getFirst().reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule().article()).isEqualTo("FCJ 1");
                    assertThat(reason.amountCny()).isEqualByComparingTo("40000000");
                });
        dispute.places = Set.of("粤");
        assertThat(codes(dispute.advice().courts().getFirst().reasons())).containsExactly(LEVEL_BASIC, CONCENTRATED);
    }

    @ParameterizedTest(name = "defendants {0}, connections {1}, exclusive {2}: {3}")
    @CsvSource({
        "ABROAD, CONTRACT_MADE, NONE, CONNECTION",
        "ABROAD, ASSETS OTHER, NONE, CONNECTION OTHER_CONNECTION",
        "ABROAD, NONE, NONE, ''",
        "ABROAD, NONE, CHINESE_COMPANY, EXCLUSIVE",
        "ABROAD, NONE, IP_VALIDITY IMMOVABLE, EXCLUSIVE EXCLUSIVE_PLACE",
        "MAINLAND, NONE, NONE, DEFENDANT_HOME",
        "MAINLAND, TORT, NONE, DEFENDANT_HOME HOME_PLACE",
        "MAINLAND, OTHER, NONE, DEFENDANT_HOME",
        "MAINLAND ABROAD, TORT, NONE, DEFENDANT_HOME CONNECTION",
        "'', SUBJECT_MATTER, NONE, CONNECTION"
    })
    @DisplayName("rests on grounds of the law")
    void grounds(String defendants, String connections, String exclusive, String grounds) {
        Dispute dispute = new Dispute();
        dispute.defendants = enums(Domicile.class, defendants);
        dispute.connections = enums(Connection.class, connections);
        dispute.exclusive = enums(ExclusiveMatter.class, exclusive);
        assertThat(codes(dispute.advice().grounds()))
                .isEqualTo(Arrays.stream(grounds.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(JurisdictionCode::valueOf)
                        .toList());
    }

    @ParameterizedTest(name = "{0} speaks against {1}: {2}")
    @CsvSource({
        "1000000, 浙0106, ''",
        "40000000, 浙0106, LEVEL_INTERMEDIATE",
        "39999999, 浙01, LEVEL_BASIC",
        "5000000000, 浙01, LEVEL_HIGH",
        "5000000000, 浙0106, LEVEL_HIGH",
        "1000000, 浙0782, ''",
        "1000000, 浙72, OTHER_SUBJECT",
        "1000000, 沪0115, OTHER_PLACE",
        ", 浙01, ''"
    })
    @DisplayName("is not the chosen one where level, subject or place speak against it")
    void doubts(String cny, String court, String doubts) {
        Dispute dispute = new Dispute();
        dispute.cny = cny;
        dispute.court = court;
        assertThat(codes(dispute.advice().doubts()).stream()
                        .map(JurisdictionCode::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(doubts);
    }

    @ParameterizedTest(name = "cause {0} at {1}: {2}")
    @CsvSource({
        "217, 浙01, MARITIME",
        "217, 浙72, ''",
        "217, 沪73, MARITIME OTHER_SUBJECT",
        "167.3, 浙0106, TECHNICAL_IP",
        "167.3, 浙01, ''",
        "167.3, 粤73, ''",
        "165.2, 粤73, ''",
        "165.2, 浙0106, ''",
        "203, 浙0192, ''",
        "391, 沪74, ''",
        "88.7, 沪74, OTHER_SUBJECT"
    })
    @DisplayName("is not the chosen one where another court has the subject")
    void ofSubject(String cause, String court, String doubts) {
        Dispute dispute = new Dispute();
        dispute.cause = cause;
        dispute.court = court;
        assertThat(codes(dispute.advice().doubts()).stream()
                        .map(JurisdictionCode::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(doubts);
    }

    @Test
    @DisplayName("is not the chosen one where the parties agreed upon another")
    void agreedOther() {
        Dispute dispute = new Dispute();
        dispute.court = "浙0106";
        dispute.agreement = CourtAgreement.CHINESE_COURT;
        dispute.agreed = "沪0115";
        assertThat(codes(dispute.advice().doubts())).containsExactly(AGREED);
        dispute.agreed = "浙0106";
        assertThat(dispute.advice().doubts()).isEmpty();
    }

    @ParameterizedTest(name = "agreement {0}, arbitration {1}, suit {2}, judgment {3}, exclusive {4}: {5}")
    @CsvSource({
        "NONE, NONE, NONE, NONE, NONE, ''",
        "CHINESE_COURT, NONE, NONE, NONE, NONE, ''",
        "FOREIGN_COURT, NONE, NONE, NONE, NONE, AGREED_ABROAD",
        "FOREIGN_COURT_ONLY, NONE, NONE, NONE, NONE, AGREED_ABROAD_ONLY",
        "FOREIGN_COURT_ONLY, NONE, NONE, NONE, JOINT_VENTURE, AGREEMENT_YIELDS",
        "NONE, AGREED, NONE, NONE, NONE, ARBITRATION",
        "NONE, NONE, ABROAD_BEFORE, NONE, NONE, SUIT_ABROAD_BEFORE",
        "NONE, NONE, ABROAD_AFTER, NONE, NONE, SUIT_ABROAD",
        "NONE, NONE, IN_CHINA, NONE, NONE, SUIT_IN_CHINA",
        "NONE, NONE, NONE, IN_CHINA, NONE, JUDGED_IN_CHINA",
        "NONE, NONE, NONE, ABROAD, NONE, JUDGED_ABROAD",
        "UNSURE, UNSURE, UNSURE, UNSURE, NONE, ''"
    })
    @DisplayName("comes with warnings of what may keep any court of China from it")
    void warnings(
            CourtAgreement agreement,
            ArbitrationAgreement arbitration,
            ParallelSuit suit,
            EarlierJudgment judgment,
            ExclusiveMatter exclusive,
            String warning) {
        Dispute dispute = new Dispute();
        dispute.agreement = agreement;
        dispute.arbitration = arbitration;
        dispute.suit = suit;
        dispute.judgment = judgment;
        dispute.exclusive = EnumSet.of(exclusive);
        assertThat(codes(dispute.advice().warnings()).stream()
                        .map(JurisdictionCode::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(warning);
        assertThat(codes(dispute.advice().questions()).contains(QUESTION_OPEN))
                .isEqualTo(agreement == CourtAgreement.UNSURE);
    }

    @Test
    @DisplayName(
            "may be a foreign one that is more convenient only where no fact, agreement or exclusive matter ties it to China")
    void inconvenient() {
        Dispute dispute = new Dispute();
        dispute.connections = EnumSet.of(Connection.ASSETS);
        assertThat(codes(dispute.advice().warnings())).containsExactly(INCONVENIENT);
        dispute.connections = EnumSet.of(Connection.ASSETS, Connection.TORT);
        assertThat(dispute.advice().warnings()).isEmpty();
        dispute.connections = EnumSet.of(Connection.ASSETS);
        dispute.agreement = CourtAgreement.CHINESE_COURT;
        assertThat(dispute.advice().warnings()).isEmpty();
        dispute.agreement = CourtAgreement.NONE;
        dispute.defendants = EnumSet.of(Domicile.MAINLAND, Domicile.ABROAD);
        assertThat(dispute.advice().warnings()).isEmpty();
    }

    @Test
    @DisplayName("is told with a warning where a foreign state is a party, and where nothing connects it with China")
    void stateAndNothing() {
        Dispute dispute = new Dispute();
        dispute.state = true;
        dispute.connections = EnumSet.of(Connection.NONE);
        assertThat(codes(dispute.advice().warnings())).containsExactly(FOREIGN_STATE, NO_CONNECTION);
    }

    @Test
    @DisplayName("is asked for before anything is answered, and nothing is taken for granted")
    void unanswered() {
        Dispute dispute = new Dispute();
        dispute.cause = null;
        dispute.cny = null;
        dispute.defendants = Set.of();
        dispute.connections = Set.of();
        dispute.places = Set.of();
        dispute.exclusive = Set.of();
        dispute.agreement = null;
        dispute.arbitration = null;
        dispute.suit = null;
        dispute.judgment = null;
        JurisdictionAdvice advice = dispute.advice();
        assertThat(advice.grounds()).isEmpty();
        assertThat(advice.courts()).isEmpty();
        assertThat(advice.doubts()).isEmpty();
        assertThat(advice.warnings()).isEmpty();
        assertThat(codes(advice.questions())).containsExactly(QUESTION_OPEN, AMOUNT_OPEN, PLACE_OPEN);
    }

    @Test
    @DisplayName("is told by the law of the day")
    void dated() {
        Dispute dispute = new Dispute();
        dispute.cause = "203";
        assertThat(named(dispute.advice(LocalDate.parse("2025-11-01")).courts()))
                .startsWith("浙0192?");
        assertThat(named(dispute.advice(LocalDate.parse("2025-10-31")).courts()))
                .doesNotContain("浙0192");
        assertThat(dispute.advice(LocalDate.parse("2023-12-31")).grounds()).isEmpty();
    }

    @Test
    @DisplayName(
            "rests on rules that are each there, with law, source and texts in all eight languages that are no other's")
    void rulesAreWhole() {
        assertThat(JurisdictionRule.all())
                .extracting(JurisdictionRule::code)
                .containsExactlyInAnyOrder(JurisdictionCode.values());
        assertThat(JurisdictionRule.all()).allSatisfy(rule -> {
            assertThat(rule.texts().keySet()).isEqualTo(LANGUAGES);
            assertThat(rule.article()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.validFrom()).isBefore(TODAY);
        });
        for (String language : LANGUAGES) {
            assertThat(JurisdictionRule.all())
                    .extracting(rule -> rule.texts().get(language))
                    .doesNotHaveDuplicates();
        }
    }
}
