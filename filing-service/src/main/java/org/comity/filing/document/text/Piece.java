package org.comity.filing.document.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One piece of what a file says, in the order in which its reader meets it. It travels between the two processes as one line.
 *
 * @param words as the kind says
 */
public record Piece(Kind kind, List<String> words) {
    private static final String BETWEEN = "\t";

    public enum Kind {
        /** The name of a sheet or of a slide. */
        HEADING,
        /** Its text, on one line or several. */
        PARAGRAPH,
        /** What stands in each cell. */
        ROW,
        /** Of a mail: a {@link Field}, and what it says. */
        FIELD,
        /** Its name, its bytes in decimal, its SHA-256. */
        ATTACHMENT,
        /** Something that is in the file and not here: a {@link LeftOut}, and how many in decimal. */
        LEFT_OUT
    }

    public enum Field {
        FROM,
        TO,
        CC,
        DATE,
        SUBJECT
    }

    public enum LeftOut {
        PICTURES,
        OBJECTS,
        /** There is more text than is shown. */
        REST
    }

    String line() {
        return kind + words.stream().map(word -> BETWEEN + escaped(word)).collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException if the line is none that {@link #line} writes */
    public static Piece read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new Piece(
                Kind.valueOf(parts[0]),
                Arrays.stream(parts).skip(1).map(Piece::unescaped).toList());
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String unescaped(String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char each = word.charAt(i);
            if (each != '\\') {
                text.append(each);
                continue;
            }
            switch (word.charAt(++i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                default -> text.append(word.charAt(i));
            }
        }
        return text.toString();
    }
}
