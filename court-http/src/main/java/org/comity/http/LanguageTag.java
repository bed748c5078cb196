package org.comity.http;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Language tags (BCP 47) as far as people are written to in them: a language that is known, with a script and a region where they
 * matter. What a record says about its language is read out by machines, so an invented tag is refused.
 */
public final class LanguageTag {
    /** ISO 639-1, and those of three letters that the JDK's locale data (CLDR) knows, such as {@code yue}. */
    private static final Set<String> LANGUAGES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .filter(language -> !language.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 12; // zho-Hant-419

    private LanguageTag() {}

    /** The tag as it is written everywhere, {@code zh-CN} for {@code ZH-cn}; empty if it names no known language, script or region. */
    public static Optional<String> known(String tag) {
        if (tag == null || tag.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean known = LANGUAGES.contains(locale.getLanguage())
                    && isScript(locale.getScript())
                    && (locale.getCountry().isEmpty() || isRegion(locale.getCountry()))
                    && locale.getVariant().isEmpty()
                    && locale.getExtensionKeys().isEmpty();
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isScript(String script) {
        if (script.isEmpty() || Set.of("Hans", "Hant").contains(script)) {
            return true;
        }
        try {
            return Character.UnicodeScript.forName(script) != Character.UnicodeScript.UNKNOWN;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** A country, or one of the areas of UN M.49 such as 419, Latin America. */
    private static boolean isRegion(String region) {
        return REGIONS.contains(region) || region.chars().allMatch(Character::isDigit);
    }
}
