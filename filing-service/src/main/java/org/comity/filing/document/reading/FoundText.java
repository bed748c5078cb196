package org.comity.filing.document.reading;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are looked for in a text that was read: in any case, of any width, and across the ends of lines. */
public final class FoundText {
    private static final int BEFORE = 60;
    private static final int AFTER = 90;

    private final Pattern words;

    private FoundText(Pattern words) {
        this.words = words;
    }

    public static FoundText of(String words) {
        return new FoundText(
                Pattern.compile(Pattern.quote(flat(words)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** What stands around the words, on the same page. */
    public record Place(String before, String words, String after) {}

    /** The first place. */
    public Optional<Place> in(String page) {
        String text = flat(page);
        Matcher found = words.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int from = Math.max(0, found.start() - BEFORE);
        int to = Math.min(text.length(), found.end() + AFTER);
        return Optional.of(new Place(
                text.substring(whole(text, from), found.start()),
                found.group(),
                text.substring(found.end(), whole(text, to))));
    }

    /** No character is cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** In one line: a line of Chinese goes on in the next one without a space. */
    private static String flat(String text) {
        String[] parts =
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().split("\\s+");
        StringBuilder flat = new StringBuilder();
        for (String part : parts) {
            if (!flat.isEmpty()
                    && !part.isEmpty()
                    && !(FoundWords.isUnspaced(flat.codePointBefore(flat.length()))
                            && FoundWords.isUnspaced(part.codePointAt(0)))) {
                flat.append(' ');
            }
            flat.append(part);
        }
        return flat.toString();
    }
}
