package org.comity.hearing.room;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What people type into a room, as it goes into a record that is signed: composed (NFC), with one kind of line end, without blanks
 * around it. A text with characters that cannot be seen or that turn the direction of what follows them is refused as a whole,
 * since it could be shown in one way and signed in another.
 */
final class WrittenText {
    private WrittenText() {}

    /** Empty if the text cannot stand in a record; an empty text if it is blank. */
    static Optional<String> of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n");
        return text.codePoints().allMatch(WrittenText::isVisible) ? Optional.of(stripped(text)) : Optional.empty();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            // halves of a pair, and what Unicode says is no character
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // joiners shape Arabic, Persian and emoji, marks of direction keep numbers in place; the others embed and
            // override
            case Character.FORMAT ->
                character >= 0x200B && character <= 0x200F
                        || character == 0x061C
                        || character == 0x00AD
                        || character == 0x2060
                        || character >= 0xE0020 && character <= 0xE007F;
            default -> true;
        };
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Also what only looks blank: no-break spaces, invisible marks, the filler of Hangul. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || character == 0x3164
                || character == 0x115F
                || character == 0x1160
                || character == 0xFFA0
                || character == 0x2800;
    }
}
