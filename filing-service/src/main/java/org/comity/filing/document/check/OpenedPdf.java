package org.comity.filing.document.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF opened as its own cross-reference table says, where nothing is guessed: what has to be repaired is another document in another
 * program. Or repaired as far as it goes, to look at what is left.
 */
final class OpenedPdf implements AutoCloseable {
    private final PDDocument pdf;
    private final boolean repaired;

    private OpenedPdf(PDDocument pdf, boolean repaired) {
        this.pdf = pdf;
        this.repaired = repaired;
    }

    /**
     * @param file the whole file, or what an earlier revision of it was
     * @throws IOException if it would have to be repaired, or opens with a password only
     */
    static OpenedPdf of(ByteBuffer file) throws IOException {
        return opened(file, false);
    }

    /** @throws IOException if nothing of it can be read */
    static OpenedPdf repaired(ByteBuffer file) throws IOException {
        return opened(file, true);
    }

    private static OpenedPdf opened(ByteBuffer file, boolean repaired) throws IOException {
        RandomAccessRead source = new RandomAccessReadBuffer(file);
        PDFParser parser = new PDFParser(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        return new OpenedPdf(parser.parse(repaired), repaired);
    }

    boolean isEncrypted() {
        return pdf.isEncrypted();
    }

    /**
     * @param page from 0
     * @param longest of the longer side, in pixels
     */
    BufferedImage drawn(int page, int longest) throws IOException {
        PDRectangle box = pdf.getPage(page).getCropBox();
        float scale = longest / Math.max(box.getWidth(), box.getHeight());
        return new PDFRenderer(pdf).renderImage(page, scale, ImageType.RGB);
    }

    /** What its letters say, as they follow each other on the page. @param page from 0 */
    String text(int page) throws IOException {
        PDFTextStripper letters = new PDFTextStripper();
        letters.setSortByPosition(true);
        letters.setStartPage(page + 1);
        letters.setEndPage(page + 1);
        return letters.getText(pdf).strip();
    }

    COSDictionary catalog() {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    int objects() {
        return pdf.getDocument().getXrefTable().size();
    }

    /**
     * The first finding in any dictionary or stream of the file, reachable or not. What cannot be read in a repaired file is passed over;
     * {@link HiddenActs} has looked there.
     *
     * @throws IOException if an object of another cannot be read, such as one nested deeper than PDFBox follows: another program may see in
     *     it what this one does not
     */
    Optional<Finding> inEveryDictionary(Function<COSDictionary, Optional<Finding>> look) throws IOException {
        COSDocument document = pdf.getDocument();
        for (Map.Entry<COSObjectKey, Long> place : document.getXrefTable().entrySet()) {
            COSObjectKey key = place.getKey();
            // Where the header stands there is no object; some programs write so of one that they took out.
            if (place.getValue() == 0) {
                continue;
            }
            COSBase object = document.getObjectFromPool(key).getObject();
            // PDFBox logs why and goes on as if the object were not there; one that says it is null is a COSNull.
            if (object == null && !repaired) {
                throw new IOException("unreadable object " + key);
            }
            Optional<Finding> found = in(object, look);
            if (found.isPresent()) {
                return found;
            }
        }
        return in(document.getTrailer(), look);
    }

    /** References are not followed: what they name is an object of its own. */
    private static Optional<Finding> in(COSBase value, Function<COSDictionary, Optional<Finding>> look) {
        return switch (value) {
            case COSDictionary dictionary -> inDictionary(dictionary, look);
            case COSArray array -> inArray(array, look);
            case COSName name -> {
                Bounds.require(name.getName().length() <= Bounds.NAME);
                yield Optional.empty();
            }
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Finding> inArray(COSArray array, Function<COSDictionary, Optional<Finding>> look) {
        for (COSBase value : array) {
            Optional<Finding> found = value instanceof COSObject ? Optional.empty() : in(value, look);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> inDictionary(
            COSDictionary dictionary, Function<COSDictionary, Optional<Finding>> look) {
        Optional<Finding> itself = look.apply(dictionary);
        if (itself.isPresent()) {
            return itself;
        }
        for (COSName key : dictionary.keySet()) {
            Bounds.require(key.getName().length() <= Bounds.NAME);
            COSBase value = dictionary.getItem(key);
            Optional<Finding> found = value instanceof COSObject ? Optional.empty() : in(value, look);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
