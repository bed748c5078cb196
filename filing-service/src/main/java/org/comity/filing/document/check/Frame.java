package org.comity.filing.document.check;

import java.nio.ByteBuffer;

/**
 * What stands before or behind a PDF in its file, as scanners, mail gateways and servers leave it there. No program takes the file for
 * anything else by it: blanks before, and text without a tag behind.
 */
final class Frame {
    /** More than any gateway adds. */
    private static final int MOST_BEHIND = 16 * 1024;

    /** The mark that says in which order the bytes of a text stand; it is no letter of one. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private Frame() {}

    static boolean isHarmlessBefore(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); at++) {
            if (!isBlank(bytes.get(at)) && MARK.indexOf(bytes.get(at) & 0xff) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isHarmlessBehind(ByteBuffer bytes) {
        if (bytes.limit() > MOST_BEHIND) {
            return false;
        }
        for (int at = 0; at < bytes.limit(); at++) {
            byte letter = bytes.get(at);
            boolean text = letter >= ' ' && letter <= '~' && letter != '<';
            if (!text && !isBlank(letter)) {
                return false;
            }
        }
        return true;
    }

    /** So is the sign with which old systems end a text. */
    private static boolean isBlank(byte letter) {
        return letter == 0 || letter == 0x1a || Character.isWhitespace(letter);
    }
}
