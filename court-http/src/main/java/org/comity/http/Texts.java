package org.comity.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for people in all languages of the suite, from {@code <bundle>*.properties} in UTF-8, patterns of {@link MessageFormat}.
 * English stands in the root file; nobody is answered in the language of the machine.
 *
 * @param bundle for example {@code messages/calendar}
 */
public record Texts(String bundle) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** Texts without arguments as they are shown, in the eight languages: one answer may have hundreds, and each is a pattern to be read. */
    private static final Map<Asked, String> SHOWN = new ConcurrentHashMap<>();

    private record Asked(String bundle, String key, Locale language) {}

    /**
     * The text of a key with its arguments. They are shown as they are: an identifier or a number is neither grouped nor
     * localised into something else.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String of(String key, Locale language, Object... arguments) {
        return find(key, language, List.of(arguments))
                .orElseThrow(() -> new MissingResourceException("no text for " + key, bundle, key));
    }

    /** As {@link #of}; empty if there is no such key, or no such file at all. */
    public Optional<String> find(String key, Locale language, List<Object> arguments) {
        if (!arguments.isEmpty() || !Language.SUPPORTED.contains(language)) {
            return format(key, language, arguments);
        }
        Asked asked = new Asked(bundle, key, language);
        Optional<String> shown = Optional.ofNullable(SHOWN.get(asked));
        return shown.isPresent() ? shown : remember(asked);
    }

    /** What is not there is not remembered: keys may come from what was kept long ago. */
    private Optional<String> remember(Asked asked) {
        Optional<String> text = format(asked.key(), asked.language(), List.of());
        text.ifPresent(shown -> SHOWN.put(asked, shown));
        return text;
    }

    private Optional<String> format(String key, Locale language, List<Object> arguments) {
        try {
            String pattern = load(language).getString(key);
            return Optional.of(new MessageFormat(pattern, language).format(plain(arguments)));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    private static Object[] plain(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toArray();
    }

    private ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(bundle, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    /** The keys that stand in the root file. */
    public Set<String> keys() {
        return own(Locale.ENGLISH).stringPropertyNames();
    }

    /**
     * For a test: each language has a text of its own for every key, no key more, and no place for an argument that the English
     * text has not.
     *
     * @throws AssertionError naming language and keys
     */
    public void assertComplete() {
        assertComplete(keys());
    }

    /** As {@link #assertComplete()}, with just these keys. */
    public void assertComplete(Collection<String> keys) {
        assertComplete(keys, Language.SUPPORTED);
    }

    /** As {@link #assertComplete()}, where not all languages are meant to be there. */
    public void assertComplete(Collection<String> keys, Collection<Locale> languages) {
        Properties english = own(Locale.ENGLISH);
        for (Locale language : languages) {
            Properties texts = own(language);
            Set<String> missing = new TreeSet<>(keys);
            missing.removeIf(key -> !texts.getProperty(key, "").isBlank());
            Set<String> unknown = new TreeSet<>(texts.stringPropertyNames());
            unknown.removeAll(keys);
            Set<String> unfilled = keys.stream()
                    .filter(key ->
                            !places(english.getProperty(key, "")).containsAll(places(texts.getProperty(key, ""))))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!missing.isEmpty() || !unknown.isEmpty() || !unfilled.isEmpty()) {
                throw new AssertionError("%s in %s: missing %s, unknown %s, with places that English has not %s"
                        .formatted(bundle, language.toLanguageTag(), missing, unknown, unfilled));
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What stands in one language's own file; a {@link ResourceBundle} would show what it inherits as well. */
    private Properties own(Locale language) {
        Locale file = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        String resource = NO_FALLBACK.toResourceName(NO_FALLBACK.toBundleName(bundle, file), "properties");
        Properties texts = new Properties();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " is missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
