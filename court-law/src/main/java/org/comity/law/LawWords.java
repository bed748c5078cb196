package org.comity.law;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the tables of law are called in the six languages in which they are not written: by kind of row, then by its code. The
 * tables have the Chinese, which binds, and the English; all but the Chinese are working translations. The web app reads the
 * same files.
 */
public final class LawWords {
    static final List<String> LANGUAGES = List.of("ko", "ja", "ru", "fr", "es", "ar");

    private static final Map<String, Map<String, Map<String, String>>> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), LawWords::read));

    private LawWords() {}

    /**
     * @param kind such as {@code court}, {@code period}
     * @param code of the row
     * @return empty for a reader of Chinese or English, and for a row that is in no table
     */
    public static Optional<String> of(Locale reader, String kind, String code) {
        return Optional.ofNullable(
                in(reader.getLanguage()).getOrDefault(kind, Map.of()).get(code));
    }

    static Map<String, Map<String, String>> in(String language) {
        return BY_LANGUAGE.getOrDefault(language, Map.of());
    }

    private static Map<String, Map<String, String>> read(String language) {
        return LawTable.as(new TypeReference<>() {}, LawTable.read(LawWords.class, "words/" + language + ".json"));
    }
}
