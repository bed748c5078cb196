package org.comity.filing.lodgement;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an uploaded file as its sender gave it, in any script. Source: RFC 6266, RFC 8187. */
final class FileName {
    private static final Pattern EXTENDED = Pattern.compile("filename\\*=UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("filename=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    /**
     * What shows nothing, or another name than the one that is there: control characters, what is no character, and the marks
     * that turn the order of what follows, with which fdp.exe reads as exe.pdf. Arabic and Hebrew need none of these marks in a
     * name; joiners stay, because Persian and Indic scripts do need them. Source: UAX 9, 2.
     */
    private static final String MISLEADING = "[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

    private FileName() {}

    /** The last part of the path; {@code document.pdf} if the sender gave none. */
    static String in(String contentDisposition) {
        String given = given(contentDisposition);
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll(MISLEADING, "")
                .strip();
        String name = last.isEmpty() ? "document.pdf" : last;
        return name.substring(start(name));
    }

    /** Keeps the end with the extension, and never half of a character. */
    private static int start(String name) {
        int start = Math.max(0, name.length() - LONGEST);
        return start > 0 && Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start;
    }

    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String given(String disposition) {
        if (disposition == null) {
            return "";
        }
        Matcher extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return decoded(extended.group(1));
        }
        Matcher plain = PLAIN.matcher(disposition);
        return plain.find() ? plain.group(1) : "";
    }

    private static String decoded(String percent) {
        try {
            return URLDecoder.decode(percent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return percent;
        }
    }
}
