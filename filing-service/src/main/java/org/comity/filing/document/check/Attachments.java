package org.comity.filing.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The files inside of a PDF, such as the data of an invoice in PDF/A-3. Each has to be what would be taken if it came by itself, or data
 * that no program runs. Source: ISO 32000-1, 7.11.3 and 7.11.4: a file specification holds the bytes under EF, the name beside it.
 */
final class Attachments {
    private static final Set<String> DATA =
            Set.of("text/plain", "text/csv", "application/xml", "text/xml", "application/json");

    private final Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean areTaken;
    private String first;

    /** @param areTaken false within a file that lies inside itself: none is looked for deeper */
    Attachments(boolean areTaken) {
        this.areTaken = areTaken;
    }

    /**
     * The first that is not taken.
     *
     * @throws IOException if one cannot be read
     */
    Optional<Finding> notTakenIn(OpenedPdf pdf) throws IOException {
        Optional<Finding> named = pdf.inEveryDictionary(each -> notTaken(each, specified(each)));
        return named.isPresent() ? named : pdf.inEveryDictionary(each -> notTaken(each, bare(each)));
    }

    /** What is unusual about the PDF, once it was looked through; empty if no file lies inside. */
    Optional<Unusual> unusual() {
        return first == null ? Optional.empty() : Optional.of(new Unusual(Oddity.WITH_FILES, first));
    }

    private Optional<Finding> notTaken(COSDictionary holder, List<COSStream> files) {
        for (COSStream file : files) {
            if (seen.add(file)) {
                String name = nameOf(holder);
                if (!areTaken || !isTaken(file)) {
                    return Optional.of(new Finding(Fault.WITH_ATTACHMENT, name));
                }
                first = first == null ? name : first;
            }
        }
        return Optional.empty();
    }

    private static List<COSStream> specified(COSDictionary dictionary) {
        return dictionary.getCOSDictionary(COSName.EF) instanceof COSDictionary files && !(files instanceof COSStream)
                ? files.keySet().stream()
                        .map(files::getDictionaryObject)
                        .filter(COSStream.class::isInstance)
                        .map(COSStream.class::cast)
                        .toList()
                : List.of();
    }

    private static List<COSStream> bare(COSDictionary dictionary) {
        return dictionary instanceof COSStream file && COSName.EMBEDDED_FILE.equals(file.getCOSName(COSName.TYPE))
                ? List.of(file)
                : List.of();
    }

    private static String nameOf(COSDictionary specification) {
        String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
        return name.isBlank() ? "?" : name;
    }

    private static boolean isTaken(COSStream file) {
        try {
            Path alone = Files.createTempFile("inside", null);
            try (InputStream bytes = file.createInputStream()) {
                Files.copy(bytes, alone, StandardCopyOption.REPLACE_EXISTING);
                return isData(alone) || FileCheck.ofInside(alone).isDocument();
            } finally {
                Files.deleteIfExists(alone);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isData(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DATA.contains(TrueType.of(ByteBuffer.wrap(in.readNBytes(TrueType.HEAD))));
        }
    }
}
