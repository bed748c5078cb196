package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {
    @Test
    @DisplayName("every shared refusal has a text in all eight languages")
    void sharedTextsAreComplete() {
        ProblemTexts.SHARED.assertComplete(Stream.concat(
                        Stream.of(HttpProblemCode.values()).map(ProblemCode::key),
                        Stream.of(
                                "field-not-valid",
                                "value-missing",
                                "value-doubled",
                                "value-too-large",
                                "text-expected",
                                "text-not-printable",
                                "date-expected",
                                "instant-expected",
                                "number-expected",
                                "yes-or-no-expected",
                                "choice-unknown",
                                "identifier-expected",
                                "form-unexpected"))
                .toList());
    }

    @ParameterizedTest(name = "Accept-Language {0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
                "zh-TW | zh-CN",
                "de,fr;q=0.5 | fr",
                "ar-EG | ar",
                "en;q=0,ko | ko",
                "tlh | en",
                "!!! | en",
            })
    void answersInTheBestSupportedLanguage(String header, String language) {
        assertThat(Language.accepted(header).toLanguageTag()).isEqualTo(language);
    }

    @Test
    void answersInEnglishWhereNoLanguageIsAsked() {
        assertThat(Language.accepted(null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("numbers in a text stay as they were written, without grouping")
    void argumentsStayPlain() {
        assertThat(ProblemTexts.of("field-not-valid", Locale.FRENCH, List.of(1234567)))
                .isEqualTo("1234567");
    }
}
