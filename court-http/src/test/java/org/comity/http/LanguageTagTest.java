package org.comity.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A language tag")
class LanguageTagTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "en, en",
        "ZH-cn, zh-CN",
        "zh-Hant-TW, zh-Hant-TW",
        "zh-Hans, zh-Hans",
        "sr-Latn, sr-Latn",
        "yue, yue",
        "es-419, es-419",
        "uz-Cyrl-UZ, uz-Cyrl-UZ"
    })
    void isKnown(String tag, String written) {
        assertEquals(Optional.of(written), LanguageTag.known(tag));
    }

    @ParameterizedTest(name = "{0} names nothing")
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "xx-klingon",
                "zz",
                "en-XX",
                "en-Qqqq",
                "und",
                "x-private",
                "english",
                "en_US",
                "de-1996",
                "en-u-nu-arab",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p"
            })
    void isNot(String tag) {
        assertEquals(Optional.empty(), LanguageTag.known(tag));
    }
}
