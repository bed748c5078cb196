package org.comity.http;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts of problems and grounds. A service's own are in {@code messages/problems*.properties}, those that all services
 * share in {@code messages/http*.properties}; UTF-8, patterns of {@link MessageFormat}.
 */
public final class ProblemTexts {
    private static final String OWN = "messages/problems";
    private static final String SHARED = "messages/http";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The text of a key, with its arguments; the key itself where no bundle has it. */
    public static String of(String key, Locale language, List<Object> arguments) {
        return Stream.of(OWN, SHARED)
                .flatMap(bundle -> Stream.ofNullable(find(bundle, key, language)))
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, language).format(plain(arguments)))
                .orElse(key);
    }

    /** Arguments as people read them: identifiers and numbers are not grouped or localised into something else. */
    private static Object[] plain(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toArray();
    }

    private static String find(String bundle, String key, Locale language) {
        try {
            return bundle(bundle, language).getString(key);
        } catch (MissingResourceException absent) {
            return null;
        }
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    /**
     * For a service's test: every code and ground has a text in every language, and no bundle has a key more.
     *
     * @throws AssertionError naming language and keys
     */
    public static void assertComplete(ProblemCode[] codes, Collection<String> groundCodes) {
        assertComplete(OWN, Stream.concat(Stream.of(codes).map(ProblemCode::key), groundCodes.stream()));
    }

    static void assertComplete(String bundle, Stream<String> keys) {
        TreeSet<String> expected = new TreeSet<>(keys.toList());
        for (Locale language : Language.SUPPORTED) {
            // English is the root bundle; the others must carry every key themselves, not inherit it.
            Locale file = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
            TreeSet<String> found = new TreeSet<>(bundle(bundle, file).keySet());
            TreeSet<String> own = new TreeSet<>(OwnKeys.of(bundle, file));
            if (!own.equals(expected)) {
                TreeSet<String> missing = new TreeSet<>(expected);
                missing.removeAll(own);
                found.removeAll(expected);
                throw new AssertionError(
                        bundle + " in " + language.toLanguageTag() + ": missing " + missing + ", unknown " + found);
            }
        }
    }

    /** The keys that stand in one language's own file. */
    private static final class OwnKeys {
        static Collection<String> of(String bundle, Locale file) {
            String resource = NO_FALLBACK.toResourceName(NO_FALLBACK.toBundleName(bundle, file), "properties");
            java.util.Properties properties = new java.util.Properties();
            try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    throw new AssertionError(resource + " is missing");
                }
                properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
            return properties.stringPropertyNames();
        }
    }
}
