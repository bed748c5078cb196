package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LawWordsTest {
    static final Iterable<String> LANGUAGES = LawWords.LANGUAGES;

    private static final Map<String, Pattern> SCRIPTS = Map.of(
            "ko", Pattern.compile("\\p{IsHangul}"),
            "ja", Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]"),
            "ru", Pattern.compile("\\p{IsCyrillic}"),
            "fr", Pattern.compile("\\p{IsLatin}"),
            "es", Pattern.compile("\\p{IsLatin}"),
            "ar", Pattern.compile("\\p{IsArabic}"));

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @DisplayName("every row of the tables has its words in every language, none is left over, and none is the English")
    void areWhole(String language) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>(LawWords.in(language));
        // The checklist is of the filing service, and tested there.
        words.remove("item");
        Map<String, Map<String, String>> english = english();
        assertThat(words).containsOnlyKeys(english.keySet());
        english.forEach((kind, rows) -> {
            assertThat(words.get(kind)).as(kind).containsOnlyKeys(rows.keySet());
            rows.forEach((code, inEnglish) -> assertThat(words.get(kind).get(code))
                    .as("%s %s", kind, code)
                    .isEqualTo(words.get(kind).get(code).strip())
                    .containsPattern(SCRIPTS.get(language))
                    .isNotEqualToIgnoringCase(inEnglish));
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @DisplayName("no two courts, periods or causes are called the same")
    void tellApart(String language) {
        assertThat(LawWords.in(language).get("court").values()).doesNotHaveDuplicates();
        assertThat(LawWords.in(language).get("period").values()).doesNotHaveDuplicates();
        assertThat(LawWords.in(language).get("cause").values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @DisplayName("what is to be filled in a caution is the year, and nothing else")
    void cautionsAreFilled(String language) {
        assertThat(LawWords.in(language).get("caution"))
                .allSatisfy((code, text) ->
                        assertThat(text.replace("{{about}}", "")).doesNotContain("{", "}"));
        assertThat(LawWords.in(language).get("caution").get("holiday-calendar-unknown"))
                .contains("{{about}}");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 杭州市中级人民法院",
        "en, Hangzhou Intermediate People's Court (杭州市中级人民法院)",
        "ko, 항저우시 중급인민법원 (杭州市中级人民法院)",
        "fr, Tribunal populaire intermédiaire de Hangzhou (杭州市中级人民法院)",
        "de, Hangzhou Intermediate People's Court (杭州市中级人民法院)"
    })
    @DisplayName("a court is named in the reader's language, with its Chinese name")
    void courtForReader(String language, String name) {
        assertThat(Courts.named("浙01").nameFor(Locale.forLanguageTag(language))).isEqualTo(name);
    }

    @Test
    @DisplayName("a court that is in no table is called by its code")
    void unknownCourt() {
        assertThat(Courts.named("藏01").nameFor(Locale.FRENCH)).isEqualTo("藏01 (藏01)");
    }

    private static Map<String, Map<String, String>> english() {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        words.put("court", byCode(table("courts.json").get("courts"), "code", "en"));
        words.put("period", byCode(table("procedural-periods.json").get("periods"), "id", "name_en"));
        words.put("cause", byCode(table("causes-of-action.json").get("causes"), "no", "en"));
        words.put("part", byCode(table("causes-of-action.json").get("causes"), "part_zh", "part_en"));
        Map<String, String> closures = new LinkedHashMap<>(Map.of("周末", "weekend"));
        table("holidays-cn.json")
                .get("years")
                .forEach(year -> closures.putAll(byCode(year.get("holidays"), "zh", "en")));
        words.put("closure", closures);
        Closure weekend =
                CourtCalendar.china().closureOn(LocalDate.parse("2026-11-28")).orElseThrow();
        words.put("caution", new LinkedHashMap<>());
        Stream.of(Caution.holidaysUnknown(2031), Caution.weekendAsRestDay(weekend), Caution.ruleRecalled("FIL-05"))
                .forEach(caution -> words.get("caution").put(caution.code(), caution.en()));
        return words;
    }

    private static Map<String, String> byCode(JsonNode rows, String code, String english) {
        Map<String, String> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.get(code).asText(), row.get(english).asText()));
        return found;
    }

    private static JsonNode table(String name) {
        return LawTable.read(LawWords.class, name);
    }
}
