package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How recordings of hearings are kept")
class RecordingKeptTest {
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");

    @Test
    @DisplayName(
            "each row has its law and a sentence in all eight languages, and what was not read in the text is not called verified")
    void areWhole() {
        assertThat(RecordingKept.all()).allSatisfy(rule -> {
            assertThat(rule.titles().keySet()).isEqualTo(LANGUAGES);
            assertThat(rule.titles().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(rule.article()).matches("(AVR|LAP) \\d+");
            assertThat(rule.validFrom()).isBefore(LocalDate.parse("2026-11-29"));
            assertThat(rule.confidence() == Confidence.VERIFIED || rule.note() != null)
                    .as("why " + rule.code() + " is not verified")
                    .isTrue();
        });
        assertThat(RecordingKept.all()).extracting(RecordingKept::code).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("for ever, or for the years that the class of the file has, each of which its sentence names")
    void years() {
        RecordingKept asTheFile = RecordingKept.all().stream()
                .filter(rule -> rule.code().equals("AS_LONG_AS_THE_FILE"))
                .findFirst()
                .orElseThrow();
        assertThat(asTheFile.years()).isEqualTo(List.of(60, 30));
        assertThat(asTheFile.titles().values())
                .allSatisfy(title -> assertThat(title).contains("60", "30"));
        assertThat(asTheFile.title(Locale.forLanguageTag("xx")))
                .isEqualTo(asTheFile.titles().get("en"));
    }
}
