package org.comity.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The eight languages in which people are answered. Which other languages there are, {@link LanguageTag} knows. */
public final class Language {
    public static final List<Locale> SUPPORTED = List.of("en", "zh-CN", "ko", "ja", "ru", "fr", "es", "ar").stream()
            .map(Locale::forLanguageTag)
            .toList();

    private Language() {}

    /** Whether this is the tag of one of the eight, as it stands; null is none. */
    public static boolean isSupported(String tag) {
        return SUPPORTED.stream()
                .anyMatch(supported -> supported.toLanguageTag().equals(tag));
    }

    /** The best supported language for an {@code Accept-Language} header; English if null, malformed or unsupported. */
    public static Locale accepted(String header) {
        return spoken(header).orElse(Locale.ENGLISH);
    }

    /** The best supported language for an {@code Accept-Language} header; empty if null, malformed or unsupported. */
    public static Optional<Locale> spoken(String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                for (Locale supported : SUPPORTED) {
                    if (range.getWeight() > 0 && languageOf(range).equals(supported.getLanguage())) {
                        return Optional.of(supported);
                    }
                }
            }
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String languageOf(Locale.LanguageRange range) {
        return Locale.forLanguageTag(range.getRange()).getLanguage();
    }
}
