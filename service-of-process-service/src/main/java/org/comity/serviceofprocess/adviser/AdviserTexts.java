package org.comity.serviceofprocess.adviser;

import java.util.List;
import java.util.Locale;
import org.comity.http.Texts;

/** The adviser's explanations, in {@code messages/adviser*.properties}. */
final class AdviserTexts {

    static final Locale COURT = Locale.forLanguageTag("zh-CN");
    static final Texts TEXTS = new Texts("messages/adviser");

    private AdviserTexts() {}

    /** The key itself where there is no such text: advice is kept for longer than a rule may have its ground. */
    static String of(String key, Locale language) {
        return TEXTS.find(key, language, List.of()).orElse(key);
    }
}
