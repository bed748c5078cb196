package org.comity.hearing.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.hearing.log.LogJson;

/**
 * The words in which a record is told, {@code record/words/<language>.json}. The pages of the web app read the same files, so that what is
 * read before signing and what is drawn say the same; a room that refuses something names seats and phases by them.
 */
public final class RecordWords {
    private static final Map<Locale, RecordWords> READ = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Locale language;
    private final JsonNode words;

    private RecordWords(Locale language) {
        this.language = language;
        String file = "record/words/" + language.toLanguageTag() + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            words = LogJson.MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param language one of the eight of the suite */
    public static RecordWords in(Locale language) {
        return READ.computeIfAbsent(language, RecordWords::new);
    }

    public Locale language() {
        return language;
    }

    /** @throws MissingResourceException if there is no such key */
    public String of(String key) {
        return of(key, Map.of());
    }

    /**
     * With what is to be filled in, by its name; what is not given stays empty.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String of(String key, Map<String, String> values) {
        return find(key, values).orElseThrow(() -> new MissingResourceException("no words for " + key, "record", key));
    }

    public Optional<String> find(String key, Map<String, String> values) {
        JsonNode text = words.at("/" + key.replace('.', '/'));
        return text.isTextual()
                ? Optional.of(PLACE.matcher(text.textValue())
                        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))))
                : Optional.empty();
    }
}
