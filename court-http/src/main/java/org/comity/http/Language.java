package org.comity.http;

import java.util.List;
import java.util.Locale;

/** The eight languages in which people are answered. */
public final class Language {
    public static final List<Locale> SUPPORTED = List.of("en", "zh-CN", "ko", "ja", "ru", "fr", "es", "ar").stream()
            .map(Locale::forLanguageTag)
            .toList();

    private Language() {}

    /** The best supported language for an {@code Accept-Language} header; English if null, malformed or unsupported. */
    public static Locale accepted(String header) {
        if (header == null) {
            return Locale.ENGLISH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                for (Locale supported : SUPPORTED) {
                    if (range.getWeight() > 0 && languageOf(range).equals(supported.getLanguage())) {
                        return supported;
                    }
                }
            }
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
        return Locale.ENGLISH;
    }

    private static String languageOf(Locale.LanguageRange range) {
        return Locale.forLanguageTag(range.getRange()).getLanguage();
    }
}
