package org.comity.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real PDFs for tests; each one has other bytes than any other. */
public final class TestPdf {
    private TestPdf() {}

    public static byte[] ofPages(int pages) {
        return with(pages, pdf -> {});
    }

    public static byte[] encrypted() {
        return with(1, pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Opens without a password, and is locked against changes. */
    public static byte[] locked() {
        return with(1, pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Says that its table stands where it does not. */
    public static byte[] damaged(int pages) {
        return new String(ofPages(pages), StandardCharsets.ISO_8859_1)
                .replaceFirst("startxref\\s+\\d+", "startxref\n7")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With data of that name inside, as an invoice has them. */
    public static byte[] withFile(String name) {
        return with(1, pdf -> attach(pdf, name, "<?xml version='1.0'?><a/>".getBytes(StandardCharsets.US_ASCII)));
    }

    public static void attach(PDDocument pdf, String name, byte[] file) {
        try {
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setFile(name);
            inside.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(file)));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(name, inside));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A PDF to which something was done. */
    public static byte[] with(int pages, Consumer<PDDocument> change) {
        String[] lines = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> "Page " + page + " of " + pages + ", " + UUID.randomUUID())
                .toArray(String[]::new);
        return with(change, lines);
    }

    /** A page for each line. */
    public static byte[] saying(String... lines) {
        return with(
                pdf -> pdf.getDocumentInformation().setSubject(UUID.randomUUID().toString()), lines);
    }

    private static byte[] with(Consumer<PDDocument> change, String... lines) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : lines) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    text.newLineAtOffset(72, 720);
                    text.showText(line);
                    text.endText();
                }
            }
            change.accept(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With a picture of that packing; what is in it is no picture. */
    public static byte[] withStream(String packing) {
        return with(1, pdf -> {
            COSStream picture = pdf.getDocument().createCOSStream();
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 1);
            picture.setInt(COSName.HEIGHT, 1);
            picture.setItem(COSName.FILTER, COSName.getPDFName(packing));
            try (OutputStream bytes = picture.createRawOutputStream()) {
                bytes.write(1);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("Thumb"), picture);
        });
    }
}
