package org.comity.filing.document.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * What no part of a document may be. A key is looked at only where the standard gives it that meaning: a font that happens to be
 * called EF is a font.
 */
record InertRule(String promise, Function<COSDictionary, Optional<Finding>> offence) {
    private static final COSName REFERENCE = COSName.getPDFName("Ref");
    private static final Set<String> MEDIA = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");

    static final List<InertRule> ALL = List.of(
            new InertRule("no action does more than lead somewhere", Action::anywhere),
            new InertRule("nothing happens by itself", Action::byEvents),
            new InertRule("no annotation plays", InertRule::playing),
            new InertRule("nothing that is shown lies elsewhere", InertRule::elsewhere));

    static Optional<Finding> brokenBy(COSDictionary dictionary) {
        return ALL.stream()
                .map(rule -> rule.offence().apply(dictionary))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Source: ISO 32000-1, 12.5.2: an annotation has a rectangle. */
    private static Optional<Finding> playing(COSDictionary dictionary) {
        String kind = dictionary.getNameAsString(COSName.SUBTYPE);
        boolean plays = kind != null && MEDIA.contains(kind) && dictionary.containsKey(COSName.RECT);
        return Finding.when(plays, Fault.WITH_MEDIA);
    }

    /** Source: ISO 32000-1, 7.3.8.2 (a stream whose bytes are another file) and 8.10.4 (a page of another document). */
    private static Optional<Finding> elsewhere(COSDictionary dictionary) {
        boolean outside = dictionary instanceof COSStream stream
                && (isFile(stream, COSName.F)
                        || stream.getCOSDictionary(REFERENCE) instanceof COSDictionary other
                                && isFile(other, COSName.F));
        return Finding.when(outside, Fault.WITH_EXTERNAL_CONTENT);
    }

    private static boolean isFile(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSDictionary
                || dictionary.getDictionaryObject(key) instanceof COSString;
    }
}
