package org.comity.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Texts of problems and grounds. A service's own are in {@code messages/problems*.properties}, those that all services share in
 * {@code messages/http*.properties}.
 */
public final class ProblemTexts {
    static final Texts OWN = new Texts("messages/problems");
    static final Texts SHARED = new Texts("messages/http");

    private ProblemTexts() {}

    /** The text of a key, with its arguments; the key itself where no bundle has it. */
    public static String of(String key, Locale language, List<Object> arguments) {
        return Stream.of(OWN, SHARED)
                .flatMap(texts -> texts.find(key, language, arguments).stream())
                .findFirst()
                .orElse(key);
    }

    /**
     * For a service's test: every code and ground has a text in every language, and no bundle has a key more.
     *
     * @throws AssertionError naming language and keys
     */
    public static void assertComplete(ProblemCode[] codes, Collection<String> groundCodes) {
        OWN.assertComplete(Stream.concat(Stream.of(codes).map(ProblemCode::key), groundCodes.stream())
                .toList());
    }
}
