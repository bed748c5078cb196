package org.comity.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A copy that says who was given it")
class WatermarkTest {
    private static final String WORDS = "plaintiff-1 / 3f2a9c1d / 2026-11-29 18:15:03 UTC+8";

    @TempDir
    Path folder;

    @Test
    @DisplayName("says it on each page of a paper, and leaves the paper itself alone")
    void onEachPage() throws IOException {
        File paper = folder.resolve("paper.pdf").toFile();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(paper);
        }
        byte[] before = Files.readAllBytes(paper.toPath());
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        new Watermark(WORDS).onPdf(paper, marked);
        try (PDDocument copy = Loader.loadPDF(marked.toByteArray())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= 2; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                // set at a slope: what is read of it is cut into pieces
                String found = text.getText(copy).replaceAll("\\s+", "");
                assertTrue(found.contains("plaintiff-1") && found.contains("18:15:03"), found);
            }
        }
        assertEquals(new String(before), new String(Files.readAllBytes(paper.toPath())));
    }

    @Test
    @DisplayName("says it across a picture of the same size, with no font of the machine")
    void onAPicture() throws IOException {
        BufferedImage white = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        white.createGraphics().fillRect(0, 0, 600, 400);
        File picture = folder.resolve("picture.jpg").toFile();
        ImageIO.write(white, "jpg", picture);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        new Watermark(WORDS).onPicture(picture, marked);
        BufferedImage copy = ImageIO.read(new ByteArrayInputStream(marked.toByteArray()));
        assertEquals(600, copy.getWidth());
        assertEquals(400, copy.getHeight());
        for (int third = 0; third < 3; third++) {
            assertNotEquals(0, coloured(copy.getSubimage(third * 200, 0, 200, 400)), "part " + third);
        }
    }

    private static long coloured(BufferedImage image) {
        long found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                Color colour = new Color(image.getRGB(x, y));
                found += colour.getRed() - colour.getBlue() > 30 ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    @DisplayName("is none of what is neither: nothing is written")
    void neither() throws IOException {
        File other = Files.writeString(folder.resolve("other"), "what is this").toFile();
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        assertThrows(IOException.class, () -> new Watermark(WORDS).onPdf(other, nothing));
        assertThrows(IOException.class, () -> new Watermark(WORDS).onPicture(other, nothing));
        assertEquals(0, nothing.size());
    }
}
