package org.comity.serviceofprocess.adviser;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The adviser's explanations, in {@code messages/adviser*.properties}. */
final class AdviserTexts {

    static final Locale COURT = Locale.forLanguageTag("zh-CN");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private AdviserTexts() {}

    static String of(String key, Locale language) {
        try {
            return bundle(language).getString(key);
        } catch (MissingResourceException absent) {
            return key;
        }
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages/adviser", language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
