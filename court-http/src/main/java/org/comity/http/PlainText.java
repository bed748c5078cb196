package org.comity.http;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What the suite takes for text, over HTTP as in the room. The rules and their examples are in {@code docs/text-rules.json};
 * the web app follows the same, so that what a person sees before sending is what is kept.
 *
 * <ul>
 *   <li>Text is kept in NFC: one spelling for what looks the same. Source: UAX 15.
 *   <li>A line ends with U+000A. What Word and PDF put for it becomes it: CR LF, CR, U+000B, U+000C, U+0085, U+2028, U+2029.
 *   <li>Refused are control characters other than that and the tab, halves of surrogate pairs and what is no character: nobody
 *       sees them, and neither XML nor PostgreSQL can hold them all. Source: XML 1.0, 2.2.
 *   <li>Refused are the marks that turn the order of what follows, U+202A to U+202E and U+2066 to U+2069: with one of them in a
 *       name, a certificate reads as something else. LRM, RLM, ALM and the joiners stay; people need them. Source: UAX 9, 2.
 *   <li>Blank is what shows nothing: spaces of every script, format characters, Hangul fillers, marks on nothing.
 *   <li>Text is cut between what readers take for characters. Source: UAX 29.
 * </ul>
 */
public final class PlainText {
    private static final String ELLIPSIS = "…";

    private PlainText() {}

    /** The text as it is kept; empty if it has a character that is refused. */
    public static Optional<String> of(String written) {
        if (written.chars().allMatch(character -> character >= 0x20 && character < 0x7f || character == '\n')) {
            return Optional.of(written);
        }
        String text = written.replaceAll("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]", "\n");
        return text.codePoints().anyMatch(PlainText::isRefused)
                ? Optional.empty()
                : Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether a reader would see nothing. Also of null. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(PlainText::showsNothing);
    }

    /** Without what shows nothing at either end; marks on what stays are kept. */
    public static String strip(String text) {
        int[] characters = text.codePoints().toArray();
        int start = 0;
        int end = characters.length;
        while (start < end && showsNothing(characters[start])) {
            start++;
        }
        while (end > start && isSpace(characters[end - 1])) {
            end--;
        }
        return new String(characters, start, end - start);
    }

    /** The first so many characters as readers count them, with … as the last of them if something was left out. */
    public static String cut(String text, int most) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.next(most);
        if (end == BreakIterator.DONE || end == text.length()) {
            return text;
        }
        return text.substring(0, characters.previous()) + ELLIPSIS;
    }

    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n';
            case Character.SURROGATE -> true;
            default -> isNoCharacter(character) || turnsTheOrder(character);
        };
    }

    /** U+FDD0 to U+FDEF and the last two of each plane. Source: Unicode, 23.7. */
    private static boolean isNoCharacter(int character) {
        return character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean turnsTheOrder(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean showsNothing(int character) {
        return isSpace(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isSpace(int character) {
        return switch (Character.getType(character)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT -> true;
                    default -> false;
                }
                || isFiller(character);
    }

    /** Letters by their category, and empty: three Hangul fillers with one in half width, and Braille without a dot. */
    private static boolean isFiller(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800;
    }
}
