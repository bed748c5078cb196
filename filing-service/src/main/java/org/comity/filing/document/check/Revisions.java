package org.comity.filing.document.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the revisions of a file end. A change is added behind what was there, so a program can show what an earlier signature
 * covered: the beginning of the file up to an earlier end. Source: ISO 32000-1, 7.5.6.
 *
 * @param ends the lengths of the revisions in bytes, the newest first; empty if the file has no end
 * @param isAlone whether nothing but blanks follows the last one
 */
record Revisions(List<Integer> ends, boolean isAlone) {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Longer than the word, an offset and line ends. */
    private static final int STARTXREF_WITHIN = 64;

    private static final Pattern STARTXREF = Pattern.compile("startxref\\s+(\\d+)\\s*$");

    static Revisions of(ByteBuffer file) {
        List<Integer> ends = new ArrayList<>();
        for (int at = file.limit() - END.length; at >= 0; at--) {
            if (file.get(at) == '%' && isEnd(file, at)) {
                Bounds.require(ends.size() < Bounds.REVISIONS);
                ends.add(at + END.length);
            }
        }
        return new Revisions(List.copyOf(ends), !ends.isEmpty() && isBlankFrom(file, ends.getFirst()));
    }

    /** What follows the last one. */
    ByteBuffer behind(ByteBuffer file) {
        return file.slice(ends.getFirst(), file.limit() - ends.getFirst());
    }

    private static boolean isEnd(ByteBuffer bytes, int at) {
        for (int i = 0; i < END.length; i++) {
            if (bytes.get(at + i) != END[i]) {
                return false;
            }
        }
        byte[] before = new byte[Math.min(STARTXREF_WITHIN, at)];
        bytes.get(at - before.length, before);
        Matcher start = STARTXREF.matcher(new String(before, StandardCharsets.ISO_8859_1));
        // The first part of a file made for the web ends with 0: it is no revision. Source: ISO 32000-1, F.3.4.
        return start.find() && !start.group(1).matches("0+");
    }

    private static boolean isBlankFrom(ByteBuffer bytes, int from) {
        for (int at = from; at < bytes.limit(); at++) {
            if (bytes.get(at) != 0 && !Character.isWhitespace(bytes.get(at))) {
                return false;
            }
        }
        return true;
    }
}
