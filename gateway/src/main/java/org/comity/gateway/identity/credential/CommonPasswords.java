package org.comity.gateway.identity.credential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Passwords that a guesser tries first: those of stolen lists, also with a year or signs before or behind them, and those that are
 * made of very few characters. Source: NIST SP 800-63B, 3.1.1.2; the list and its licence: {@code common-passwords.txt}.
 */
final class CommonPasswords {
    private static final Pattern ENDS = Pattern.compile("^\\P{L}+|\\P{L}+$");
    private static final int FEWEST_CHARACTERS = 5;
    private static final Set<String> KNOWN = read();

    private CommonPasswords() {}

    static boolean contain(Password password) {
        String text = password.text().toLowerCase(Locale.ROOT);
        return text.codePoints().distinct().count() < FEWEST_CHARACTERS
                || KNOWN.contains(text)
                || KNOWN.contains(ENDS.matcher(text).replaceAll(""));
    }

    private static Set<String> read() {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return list.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
