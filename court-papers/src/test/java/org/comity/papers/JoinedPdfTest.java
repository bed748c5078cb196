package org.comity.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.papers.JoinedPdf.Unfit;
import org.comity.papers.JoinedPdf.UnfitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Papers joined to be printed")
class JoinedPdfTest {

    @Test
    @DisplayName("are whole, in order, as often as each is added, and found by their titles")
    void joined() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JoinedPdf bundle = new JoinedPdf()) {
            JoinedPdf.Part one = bundle.open(paper("first paper"));
            JoinedPdf.Part other = bundle.open(paper("第二份"));
            bundle.add(one, "one");
            bundle.add(other, "other");
            bundle.add(one, "one again");
            bundle.writeTo(out);
        }
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertEquals(3, read.getNumberOfPages());
            assertTrue(textOf(read, 1).contains("first paper"));
            assertTrue(textOf(read, 2).contains("第二份"));
            assertTrue(textOf(read, 3).contains("first paper"));
            assertEquals(
                    "one again",
                    read.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle());
        }
    }

    @Test
    @DisplayName("bring no page along to which a link on them leads")
    void alone() throws Exception {
        ByteArrayOutputStream linked = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage();
            document.addPage(first);
            PDPageFitDestination back = new PDPageFitDestination();
            back.setPage(first);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setDestination(back);
            link.setPage(first);
            first.getAnnotations().add(link);
            document.save(linked);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JoinedPdf bundle = new JoinedPdf()) {
            bundle.add(bundle.open(ByteBuffer.wrap(linked.toByteArray())), "linked");
            bundle.writeTo(out);
        }
        String written = out.toString(StandardCharsets.ISO_8859_1);
        assertEquals(2, written.split("/Type\\s*/Page\\b(?!s)", -1).length);
    }

    @Test
    @DisplayName("are none that are locked, damaged or something else; each says which")
    void unfit() throws Exception {
        byte[] whole = bytesOf(paper("a paper"));
        assertEquals(Unfit.NOT_READABLE, unfit("no PDF at all".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Unfit.NOT_READABLE, unfit(Arrays.copyOf(whole, 400)));
        assertEquals(Unfit.ENCRYPTED, unfit(locked(whole, "secret")));
        assertEquals(Unfit.ENCRYPTED, unfit(locked(whole, "")));
    }

    private static Unfit unfit(byte[] content) {
        try (JoinedPdf bundle = new JoinedPdf()) {
            return assertThrows(UnfitException.class, () -> bundle.open(ByteBuffer.wrap(content)))
                    .why();
        }
    }

    private static byte[] locked(byte[] whole, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(whole)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static ByteBuffer paper(String text) {
        return ByteBuffer.wrap(CourtPdf.whole("<html><head><style>body { font-family: " + CourtPdf.FAMILIES
                + " }</style></head><body>" + text + "</body></html>"));
    }

    private static byte[] bytesOf(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
