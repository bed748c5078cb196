package org.comity.filing.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What could act in a damaged PDF. No two programs repair alike, so none is asked what it would find: the names without which nothing acts
 * are looked for in all bytes, and in all that object streams unpack to. One that is there is refused, whether anything leads to it or not.
 * Source: ISO 32000-1, 7.3.5 (names), 7.5.7 (object streams).
 */
final class HiddenActs {
    private static final String OBJECT_STREAM = "ObjStm";
    private static final String OPEN_ACTION = "OpenAction";
    private static final String EVENTS = "AA";

    private static final Map<String, Fault> NAMES = Map.ofEntries(
            Map.entry("JavaScript", Fault.WITH_SCRIPT),
            Map.entry("Launch", Fault.WITH_ACTION),
            Map.entry("SubmitForm", Fault.WITH_ACTION),
            Map.entry("ImportData", Fault.WITH_ACTION),
            Map.entry("GoToE", Fault.WITH_ACTION),
            Map.entry("GoToR", Fault.WITH_ACTION),
            Map.entry("Rendition", Fault.WITH_MEDIA),
            Map.entry("Movie", Fault.WITH_MEDIA),
            Map.entry("RichMedia", Fault.WITH_MEDIA),
            Map.entry("EmbeddedFile", Fault.WITH_ATTACHMENT),
            Map.entry("EmbeddedFiles", Fault.WITH_ATTACHMENT),
            Map.entry("XFA", Fault.WITH_DYNAMIC_FORM),
            // What is locked cannot be looked into without opening it as it is meant to be.
            Map.entry("Encrypt", Fault.CORRUPT));

    private static final int LONGEST_NAME = 40;
    /** Lists in lists that end a program which follows them; what compressed bytes happen to spell stays far below. */
    private static final int NESTED = 10_000;

    /** Around the type of a stream stands its dictionary. */
    private static final int DICTIONARY_WITHIN = 4096;

    /** Behind a name of two letters, so that it is none that compressed bytes happen to spell. */
    private static final int TEXT_BEHIND = 12;

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern ONE_FILTER =
            Pattern.compile("/Filter\\s*(/FlateDecode|\\[\\s*/FlateDecode\\s*])\\s*[/>]");

    private int opening;

    private HiddenActs() {}

    static Optional<Finding> in(ByteBuffer file) {
        return new HiddenActs().lookThrough(file);
    }

    private Optional<Finding> lookThrough(ByteBuffer bytes) {
        int depth = 0;
        for (int at = 0; at < bytes.limit(); at++) {
            byte letter = bytes.get(at);
            depth = Math.max(0, depth + step(letter));
            Bounds.require(depth <= NESTED);
            if (letter == '/') {
                Optional<Finding> found = named(name(bytes, at + 1), bytes, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Into lists and dictionaries, and out of them. */
    private static int step(byte letter) {
        return switch (letter) {
            case '[', '<' -> 1;
            case ']', '>' -> -1;
            default -> 0;
        };
    }

    private Optional<Finding> named(String name, ByteBuffer bytes, int at) {
        return switch (name) {
            case OBJECT_STREAM -> inObjectStream(bytes, at);
            // One is looked at where the repaired file is; a second one may be that of another program.
            case OPEN_ACTION -> when(++opening > 1, name);
            case EVENTS -> when(isText(bytes, at), name);
            default -> NAMES.containsKey(name) ? Optional.of(new Finding(NAMES.get(name), name)) : Optional.empty();
        };
    }

    private static Optional<Finding> when(boolean acts, String name) {
        return acts ? Optional.of(new Finding(Fault.WITH_ACTION, name)) : Optional.empty();
    }

    /** As it is meant: a letter may be written as # and its number. */
    private static String name(ByteBuffer bytes, int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < bytes.limit() && name.length() < LONGEST_NAME; at++) {
            int letter = bytes.get(at) & 0xff;
            if (letter <= ' ' || "()<>[]{}/%".indexOf(letter) >= 0) {
                break;
            }
            int high = letter == '#' && at + 2 < bytes.limit() ? Character.digit(bytes.get(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes.get(at + 2), 16);
            if (low >= 0) {
                letter = high * 16 + low;
                at += 2;
            }
            name.append((char) letter);
        }
        return name.toString();
    }

    private static boolean isText(ByteBuffer bytes, int at) {
        int end = Math.min(bytes.limit(), at + TEXT_BEHIND);
        for (int i = at; i < end; i++) {
            int letter = bytes.get(i) & 0xff;
            if (letter > '~' || letter < ' ' && !Character.isWhitespace(letter)) {
                return false;
            }
        }
        return true;
    }

    /** What is packed otherwise than every program packs it is not looked into, and refused for that. */
    private Optional<Finding> inObjectStream(ByteBuffer bytes, int at) {
        int from = Math.max(0, at - DICTIONARY_WITHIN);
        byte[] around = new byte[Math.min(bytes.limit(), at + DICTIONARY_WITHIN) - from];
        bytes.get(from, around);
        String text = new String(around, StandardCharsets.ISO_8859_1);
        var stream = STREAM.matcher(text);
        if (!stream.find(at - from)) {
            return Optional.empty();
        }
        String dictionary = text.substring(Math.max(0, text.lastIndexOf(" obj", at - from)), stream.start());
        if (!dictionary.contains("Filter") && !dictionary.contains("#")) {
            return Optional.empty();
        }
        if (!ONE_FILTER.matcher(dictionary).find() || dictionary.contains("DecodeParms")) {
            return Optional.of(Finding.of(Fault.CORRUPT));
        }
        return lookThrough(unpacked(bytes.slice(from + stream.end(), bytes.limit() - from - stream.end())));
    }

    /** Up to where it is damaged. */
    private static ByteBuffer unpacked(ByteBuffer packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[64 * 1024];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                Bounds.require(out.size() + read <= Bounds.BETWEEN_FILTERS);
                out.write(piece, 0, read);
            }
        } catch (DataFormatException damaged) {
            // What came before it was looked for all the same.
        }
        return ByteBuffer.wrap(out.toByteArray());
    }
}
