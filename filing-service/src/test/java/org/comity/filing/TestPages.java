package org.comity.filing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pages with words on them as a camera or a scanner takes them: pictures, each of other bytes than any other. */
public final class TestPages {
    private static final int WIDTH = 1700;
    private static final int HEIGHT = 2400;
    private static final int LINE = 90;

    private TestPages() {}

    public static byte[] photographed(String... lines) {
        return jpeg(drawn(lines));
    }

    /** A PDF of which each page is a picture, with one line on it. */
    public static byte[] scanned(String... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (String line : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(pdf, drawn(line, line)),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            pdf.getDocumentInformation().setSubject(UUID.randomUUID().toString());
            pdf.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same picture, of which the camera says how it was held. @param held as Exif counts, from 1 to 8 */
    public static byte[] held(int held, byte[] jpeg) {
        ByteBuffer exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static BufferedImage drawn(String... lines) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        for (int nth = 0; nth < lines.length; nth++) {
            pen.drawString(lines[nth], LINE, LINE * (nth + 2));
        }
        // Two of the same words are two files.
        page.setRGB(0, 0, UUID.randomUUID().hashCode());
        pen.dispose();
        return page;
    }

    private static Font font() {
        try (InputStream file = TestPages.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(48f);
        } catch (IOException | FontFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
