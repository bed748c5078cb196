package org.comity.filing.document.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands before or behind a PDF in its file, as scanners, printers, mail gateways and servers leave it there. No program takes the
 * file for anything else by it: text without a tag, and before the PDF none that begins as a script or a program does.
 */
final class Frame {
    /** More than any gateway adds. */
    private static final int MOST_BEHIND = 16 * 1024;

    /** With which printers are told that their own language begins. Source: Hewlett-Packard, Printer Job Language, UEL. */
    private static final String PRINTER = "\u001b%-12345X";

    private static final List<String> PROGRAMS = List.of("#!", "MZ", "X5O!P%@AP", "@echo", "REM ", "::");

    /** The mark that says in which order the bytes of a text stand; it is no letter of one. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private Frame() {}

    static boolean isHarmlessBefore(ByteBuffer bytes) {
        String text = StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
        String said = (text.startsWith(MARK) ? text.substring(MARK.length()) : text).replace(PRINTER, "");
        String start = said.stripLeading();
        return PROGRAMS.stream().noneMatch(each -> start.regionMatches(true, 0, each, 0, each.length()))
                && said.chars().allMatch(letter -> isText((byte) letter));
    }

    static boolean isHarmlessBehind(ByteBuffer bytes) {
        if (bytes.limit() > MOST_BEHIND) {
            return false;
        }
        for (int at = 0; at < bytes.limit(); at++) {
            if (!isText(bytes.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte letter) {
        return letter >= ' ' && letter <= '~' && letter != '<' || isBlank(letter);
    }

    /** So is the sign with which old systems end a text. */
    private static boolean isBlank(byte letter) {
        return letter == 0 || letter == 0x1a || Character.isWhitespace(letter);
    }
}
