package org.comity.gateway.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.http.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("News")
class NewsTextTest {
    private static final Instant NINE_IN_BEIJING = Instant.parse("2027-07-14T01:00:00Z");

    @Test
    @DisplayName("have their words in all eight languages, and no language more than the others")
    void complete() {
        NewsText.TEXTS.assertComplete();
    }

    static Stream<Locale> languages() {
        return Language.SUPPORTED.stream();
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("languages")
    @DisplayName("of every kind say which case, and leave no place unfilled, whatever is known")
    void everyKind(Locale language) {
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        for (NewsKind kind : NewsKind.values()) {
            About about = new About("（2026）浙01民初1号", NINE_IN_BEIJING, null, 30, "ANSWER");
            NewsText full = new NewsText(kind, about, language, zone);
            NewsText bare = new NewsText(kind, null, language, zone);
            assertThat(full.title() + full.text() + full.action() + bare.title() + bare.text())
                    .as("%s in %s", kind, language)
                    .doesNotContain("{", "}");
            if (kind != NewsKind.WORK_TAKEN_OVER) {
                assertThat(full.title()).contains("（2026）浙01民初1号");
                assertThat(bare.title()).doesNotContain("null");
            }
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin | en | Case 1: hearing on July 14, 2027, 09:00 Beijing time (July 14, 2027, 03:00 your time, UTC+02:00)
            America/Los_Angeles | en | Case 1: hearing on July 14, 2027, 09:00 Beijing time (July 13, 2027, 18:00 your time, UTC-07:00)
            Asia/Singapore | en | Case 1: hearing on July 14, 2027, 09:00 Beijing time
            Asia/Seoul | ko | 사건 1: 변론 기일 베이징 시간 2027년 7월 14일 09:00 (귀하의 시간 2027년 7월 14일 10:00, UTC+09:00)
            Asia/Shanghai | zh-CN | 案件 1：庭审定于北京时间2027年7月14日 09:00
            """)
    @DisplayName("of a hearing tell the court's time and the reader's, once where both are the same")
    void bothTimes(String zone, String language, String title) {
        NewsText text = new NewsText(
                NewsKind.HEARING_SCHEDULED,
                About.courtCase("1").at(NINE_IN_BEIJING),
                Locale.forLanguageTag(language),
                ZoneId.of(zone));
        assertThat(text.title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ANSWER   | en    | Case 1: hand in the answer by December 23, 2026 (Beijing time; for you until December 23, 2026, 17:00, UTC+01:00) | Case 1: last day to hand in the answer
            APPEAL   | fr    | Affaire 1 : faire appel (si vous le souhaitez) au plus tard le 23 décembre 2026 (heure de Pékin ; chez vous jusqu’au 23 décembre 2026 à 17:00, UTC+01:00) | Affaire 1 : dernier jour pour faire appel (si vous le souhaitez)
            EVIDENCE | zh-CN | 案件 1：请在北京时间2026年12月23日（您的时间：至2026年12月23日 17:00，UTC+01:00）前（含当日）提交证据 | 案件 1：提交证据的最后一天
            """)
    @DisplayName("of a last day in a case say what has to be done by then, in a subject and in a calendar")
    void whatTheDayCallsFor(String deed, String language, String title, String entry) {
        About about = About.courtCase("1").by(LocalDate.parse("2026-12-23")).to(deed);
        NewsText text =
                new NewsText(NewsKind.DEADLINE_NEAR, about, Locale.forLanguageTag(language), ZoneId.of("Europe/Paris"));
        assertThat(text.title()).isEqualTo(title);
        assertThat(text.entry()).isEqualTo(entry);
    }

    @Test
    @DisplayName("of a last day tell the court's day, wherever the reader is, and the hour at which it ends there")
    void theDayThatBinds() {
        About about = About.filing(UUID.fromString("0198c0de-0000-7000-8000-000000000001"))
                .by(LocalDate.parse("2026-12-01"));
        NewsText text = new NewsText(NewsKind.ANSWER_NEEDED, about, Locale.ENGLISH, ZoneId.of("Pacific/Auckland"));
        assertThat(text.title())
                .isEqualTo(
                        "Filing 0198c0de: answer the court by December 1, 2026 (Beijing time; for you until December 2, 2026, 05:00, UTC+13:00)");
        assertThat(new NewsText(NewsKind.ANSWER_NEEDED, about, Locale.ENGLISH, ZoneId.of("Asia/Singapore")).title())
                .isEqualTo("Filing 0198c0de: answer the court by December 1, 2026 (Beijing time)");
        assertThat(new NewsText(NewsKind.EVIDENCE_EXCHANGE_SET, about, Locale.ENGLISH, ZoneId.of("Europe/Paris"))
                        .title())
                .endsWith("December 1, 2026 (Beijing time)");
    }
}
