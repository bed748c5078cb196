package org.comity.papers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Text of which a reader sees every character. What no font of ours draws, or what changes the order or look of others without being
 * seen itself, is found here: a paper that shows boxes names nobody.
 */
final class DrawnText {

    private static final BitSet DRAWN = CourtFont.drawn();
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
    private static final int CONTEXT = 12;

    private DrawnText() {}

    /** The text, with a code point for each character that is not drawn, such as {@code [U+20BB7]田}. */
    static String of(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int character = text.codePointAt(at);
            if (isDrawn(character, before)) {
                drawn.appendCodePoint(character);
            } else {
                drawn.append("[U+%04X]".formatted(character));
            }
            before = character;
        }
        return drawn.toString();
    }

    /** What of the text is not drawn, each character once, in the order in which they stand. */
    static List<Undrawn> missing(String text) {
        List<Undrawn> missing = new ArrayList<>();
        BitSet found = new BitSet();
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int character = text.codePointAt(at);
            if (!isDrawn(character, before) && !found.get(character)) {
                found.set(character);
                missing.add(new Undrawn("U+%04X".formatted(character), around(text, at)));
            }
            before = character;
        }
        return missing;
    }

    private static String around(String text, int at) {
        String near = text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT));
        return of(near);
    }

    private static boolean isDrawn(int character, int before) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            // Marks of direction, joiners and the like: some fonts have a glyph for them, which shows nothing.
            case Character.FORMAT ->
                joins(character) && CourtFont.shaping(before).isPresent();
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> true;
            default -> DRAWN.get(character);
        };
    }

    /** Whether it only says how the letters beside it join, which is seen where letters are shaped. */
    static boolean joins(int character) {
        return character == ZERO_WIDTH_NON_JOINER
                || character == ZERO_WIDTH_JOINER
                || character == MONGOLIAN_VOWEL_SEPARATOR;
    }
}
