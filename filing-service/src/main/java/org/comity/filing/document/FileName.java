package org.comity.filing.document;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an uploaded file as its sender gave it, in any script. Source: RFC 6266, RFC 8187. */
public final class FileName {
    /** One parameter: its name, and its value as a token or in quotes, in which a backslash stands before what it quotes. */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^\\s=;]+)\\s*=\\s*(?:\"((?:\\\\.|[^\"\\\\])*+)\"|([^;\\s]*))");

    private static final Pattern EXTENDED = Pattern.compile("(UTF-8|ISO-8859-1)'[^']*'(.+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    /**
     * What shows nothing, or another name than the one that is there: control characters, what is no character, and the marks
     * that turn the order of what follows, with which fdp.exe reads as exe.pdf. Arabic and Hebrew need none of these marks in a
     * name; joiners stay, because Persian and Indic scripts do need them. Source: UAX 9, 2.
     */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private FileName() {}

    /** The last part of the path; {@code document.pdf} if the sender gave none. */
    public static String in(String contentDisposition) {
        return shown(given(contentDisposition));
    }

    /** The last part of a name or path as its sender wrote it; {@code document.pdf} if that is nothing. */
    public static String shown(String given) {
        String ownName = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String last = MISLEADING.matcher(ownName).replaceAll("").strip();
        String name = last.isEmpty() ? "document.pdf" : last;
        return name.substring(start(name));
    }

    /** Keeps the end with the extension, and never half of a character. */
    private static int start(String name) {
        int start = name.length() - LONGEST;
        if (start <= 0) {
            return 0;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        return characters.isBoundary(start) ? start : characters.following(start);
    }

    public static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String given(String disposition) {
        if (disposition == null) {
            return "";
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(disposition);
        while (parameter.find()) {
            String quoted = parameter.group(2);
            String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
            parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        Matcher extended = EXTENDED.matcher(parameters.getOrDefault("filename*", ""));
        return extended.matches()
                ? decoded(extended.group(2), Charset.forName(extended.group(1)))
                : parameters.getOrDefault("filename", "");
    }

    private static String decoded(String percent, Charset charset) {
        try {
            return URLDecoder.decode(percent.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException malformed) {
            return percent;
        }
    }
}
