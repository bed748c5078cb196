package org.comity.filing.document.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * An action: what a program does when something happens in a document. Leading to another page is harmless, and a link to the
 * web is when the reader clicks it. Source: ISO 32000-1, 12.6.
 */
final class Action {
    private static final Map<String, Fault> FORBIDDEN = Map.ofEntries(
            Map.entry("JavaScript", Fault.WITH_SCRIPT),
            Map.entry("Launch", Fault.WITH_ACTION),
            Map.entry("SubmitForm", Fault.WITH_ACTION),
            Map.entry("ImportData", Fault.WITH_ACTION),
            Map.entry("GoToE", Fault.WITH_ACTION),
            Map.entry("GoToR", Fault.WITH_ACTION),
            Map.entry("Thread", Fault.WITH_ACTION),
            Map.entry("Rendition", Fault.WITH_MEDIA),
            Map.entry("Movie", Fault.WITH_MEDIA),
            Map.entry("Sound", Fault.WITH_MEDIA),
            Map.entry("RichMediaExecute", Fault.WITH_MEDIA));

    /**
     * Without any of its operands an action does nothing. They tell it from an element of the logical structure, which also
     * bears its kind under S and may be named at will. Source: ISO 32000-1, tables 198 to 218 and 323.
     */
    private static final Map<String, Set<String>> OPERANDS = Map.ofEntries(
            Map.entry("JavaScript", Set.of("JS")),
            Map.entry("Launch", Set.of("F", "Win", "Mac", "Unix")),
            Map.entry("SubmitForm", Set.of("F")),
            Map.entry("ImportData", Set.of("F")),
            Map.entry("GoToE", Set.of("F", "T")),
            Map.entry("GoToR", Set.of("F")),
            // A thread of this document is a way to read it; one of another file is not.
            Map.entry("Thread", Set.of("F")),
            Map.entry("Rendition", Set.of("R", "JS", "AN")),
            Map.entry("Movie", Set.of("Annotation")),
            Map.entry("Sound", Set.of("Sound")),
            Map.entry("RichMediaExecute", Set.of("TA", "CMD")));

    private static final Set<String> WAYS_TO_A_PAGE = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");
    private static final Set<String> HARMLESS_SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");
    private static final COSName NEXT = COSName.getPDFName("Next");

    private Action() {}

    /** An action that is wrong wherever it stands, even if a reader has to click. */
    static Optional<Finding> anywhere(COSDictionary dictionary) {
        String kind = dictionary.getNameAsString(COSName.S);
        if (kind == null) {
            return Optional.empty();
        }
        if (FORBIDDEN.containsKey(kind)) {
            boolean acts = OPERANDS.get(kind).stream().anyMatch(dictionary::containsKey);
            return acts ? Optional.of(new Finding(FORBIDDEN.get(kind), kind)) : Optional.empty();
        }
        return kind.equals("URI") && !leadsToTheWeb(dictionary.getString(COSName.URI))
                ? Optional.of(new Finding(Fault.WITH_ACTION, kind))
                : Optional.empty();
    }

    /** What happens when the document opens. */
    static Optional<Finding> whenOpened(COSDictionary catalog) {
        return byItself(catalog.getDictionaryObject(COSName.OPEN_ACTION));
    }

    /**
     * What happens without the reader's will to a page, a field, an annotation or the document. A resource of the name AA is
     * none of these: its value holds no actions.
     */
    static Optional<Finding> byEvents(COSDictionary dictionary) {
        if (!(dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary events)
                || events instanceof COSStream) {
            return Optional.empty();
        }
        return events.keySet().stream()
                .map(event -> byItself(events.getDictionaryObject(event)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Follows the chain of actions; anything but leading to a page is wrong in it. */
    private static Optional<Finding> byItself(COSBase first) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        if (first != null) {
            ahead.push(first);
        }
        while (!ahead.isEmpty()) {
            if (ahead.pop() instanceof COSDictionary action && seen.add(action)) {
                String kind = action.getNameAsString(COSName.S);
                if (kind != null && !leadsToAPage(kind, action)) {
                    return Optional.of(new Finding(FORBIDDEN.getOrDefault(kind, Fault.WITH_ACTION), kind));
                }
                switch (action.getDictionaryObject(NEXT)) {
                    case COSArray several -> several.toList().forEach(next -> ahead.push(resolved(next)));
                    case COSBase next -> ahead.push(next);
                    case null -> {}
                }
            }
        }
        return Optional.empty();
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private static boolean leadsToAPage(String kind, COSDictionary action) {
        return kind.equals("GoTo")
                || kind.equals("Named") && WAYS_TO_A_PAGE.contains(action.getNameAsString(COSName.N));
    }

    /** An address without a scheme is relative to where the document lies. */
    private static boolean leadsToTheWeb(String address) {
        if (address == null) {
            return true;
        }
        String written = address.replaceAll("[\\s\\p{Cc}]", "");
        int colon = written.indexOf(':');
        int end = indexOfAny(written, "/?#");
        return colon < 0
                || end >= 0 && end < colon
                || HARMLESS_SCHEMES.contains(written.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static int indexOfAny(String text, String wanted) {
        return wanted.chars().map(text::indexOf).filter(i -> i >= 0).min().orElse(-1);
    }
}
