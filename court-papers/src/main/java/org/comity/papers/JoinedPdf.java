package org.comity.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * PDFs one after the other as one, to be printed: their pages as they look, without links, actions and what their seals prove. What is put
 * together lies in temporary files, and what it is made of is read where it lies.
 */
public final class JoinedPdf implements AutoCloseable {

    /** By which an annotation would bring pages along that nobody asked for, or do something. */
    private static final List<COSName> LEADING_ON = List.of(
            COSName.P,
            COSName.A,
            COSName.AA,
            COSName.DEST,
            COSName.POPUP,
            COSName.PARENT,
            COSName.STRUCT_PARENT,
            COSName.getPDFName("IRT"));

    private final PDDocument joined = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDDocument> opened = new ArrayList<>();

    public JoinedPdf() {
        joined.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Why a file cannot be a part. */
    public enum Unfit {
        /** Its author locked it. */
        ENCRYPTED,
        /** It is no PDF, or so damaged that its pages cannot be copied. */
        NOT_READABLE
    }

    /** A file that cannot be a part; {@link #why()} says so to the reader. */
    public static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1;
        private final Unfit why;

        private UnfitException(Unfit why, Throwable cause) {
            super(why.name(), cause);
            this.why = why;
        }

        public Unfit why() {
            return why;
        }
    }

    /** A PDF whose pages can all be copied; open as long as that into which they are. */
    public static final class Part {
        private final PDDocument document;

        private Part(PDDocument document) {
            this.document = document;
        }

        public int pages() {
            return document.getNumberOfPages();
        }
    }

    /**
     * Looks whether all pages of a file can be copied, by copying them once to nowhere.
     *
     * @param content a mapped file, or bytes at hand; not changed until this is closed
     */
    public Part open(ByteBuffer content) throws UnfitException {
        PDDocument document;
        try {
            document = Loader.loadPDF(new RandomAccessReadBuffer(content), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new UnfitException(Unfit.ENCRYPTED, locked);
        } catch (IOException | RuntimeException broken) {
            throw new UnfitException(Unfit.NOT_READABLE, broken);
        }
        opened.add(document);
        if (document.isEncrypted()) {
            throw new UnfitException(Unfit.ENCRYPTED, null);
        }
        try (PDDocument tried = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            copy(document, tried);
            if (tried.getNumberOfPages() == 0) {
                throw new UnfitException(Unfit.NOT_READABLE, null);
            }
            tried.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        } catch (IOException | RuntimeException broken) {
            throw new UnfitException(Unfit.NOT_READABLE, broken);
        }
        return new Part(document);
    }

    /** Its pages come after those that are there. The same part can be added again. @param title by which a reader finds it */
    public void add(Part part, String title) {
        try {
            PDPage first = copy(part.document, joined);
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(first);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            item.setDestination(there);
            outline.addLast(item);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return the first page of what was copied; null if there is none */
    private static PDPage copy(PDDocument from, PDDocument to) throws IOException {
        PDPage first = null;
        for (PDPage page : from.getPages()) {
            PDPage copied = to.importPage(page);
            // What a page inherits is not on the page itself.
            copied.setResources(page.getResources());
            copied.setMediaBox(page.getMediaBox());
            copied.setCropBox(page.getCropBox());
            copied.setRotation(page.getRotation());
            standAlone(copied.getCOSObject());
            first = first == null ? copied : first;
        }
        return first;
    }

    private static void standAlone(COSDictionary page) {
        List.of(COSName.AA, COSName.B, COSName.STRUCT_PARENTS).forEach(page::removeItem);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations != null) {
            for (int i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    LEADING_ON.forEach(annotation::removeItem);
                }
            }
        }
    }

    /** All of it. */
    public void writeTo(OutputStream out) throws IOException {
        joined.save(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(joined);
        opened.forEach(IOUtils::closeQuietly);
    }
}
