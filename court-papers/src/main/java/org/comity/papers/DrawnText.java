package org.comity.papers;

import java.util.BitSet;

/**
 * Text of which a reader sees every character. One that no font of ours draws, or that changes the order or look of others
 * without being seen itself, stands as its code point: a certificate that shows boxes names nobody.
 */
final class DrawnText {

    private static final BitSet DRAWN = CourtFont.drawn();

    private DrawnText() {}

    /** The text, such as {@code [U+20BB7]田} for 𠮷田. */
    static String of(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isDrawn(character)) {
                drawn.appendCodePoint(character);
            } else {
                drawn.append("[U+%04X]".formatted(character));
            }
        });
        return drawn.toString();
    }

    private static boolean isDrawn(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            // Marks of direction, joiners and the like: some fonts have a glyph for them, which shows nothing.
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> true;
            default -> DRAWN.get(character);
        };
    }
}
