package org.comity.filing.document;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * What makes a PDF act instead of being read: scripts, actions that run by themselves or start programs, files inside, forms
 * of the XFA kind, rich media. A jump to a page when the file opens is harmless.
 */
final class ActiveContent {
    private static final Set<String> FORBIDDEN_KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EmbeddedFile", "EF", "XFA", "RichMediaContent");
    private static final Set<String> FORBIDDEN_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");
    private static final Set<String> FORBIDDEN_ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private ActiveContent() {}

    /**
     * The name of the first thing found, as PDF calls it. Looks at every object of the file, reachable or not.
     *
     * @throws IOException if one cannot be read, such as one nested deeper than PDFBox follows: another reader may see in it
     *     what this one does not
     */
    static Optional<String> in(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            // PDFBox logs why and goes on as if the object were not there; one that says it is null is a COSNull.
            if (object == null) {
                throw new IOException("unreadable object " + key);
            }
            Optional<String> found = in(object);
            if (found.isPresent()) {
                return found;
            }
        }
        return in(document.getTrailer());
    }

    /** References are not followed: what they name is an object of its own. */
    private static Optional<String> in(COSBase object) {
        return switch (object) {
            case COSDictionary dictionary -> in(dictionary);
            case COSArray array -> in(array);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> in(COSArray array) {
        for (int i = 0; i < array.size(); i++) {
            Optional<String> found = direct(array.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        if (action != null && FORBIDDEN_ACTIONS.contains(action)) {
            return Optional.of(action);
        }
        String annotation = dictionary.getNameAsString(COSName.SUBTYPE);
        if (annotation != null && FORBIDDEN_ANNOTATIONS.contains(annotation)) {
            return Optional.of(annotation);
        }
        for (COSName key : dictionary.keySet()) {
            if (FORBIDDEN_KEYS.contains(key.getName())) {
                return Optional.of(key.getName());
            }
            Optional<String> found = direct(dictionary.getItem(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> direct(COSBase value) {
        return value instanceof COSObject ? Optional.empty() : in(value);
    }
}
