package org.comity.papers;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A copy of a paper or a picture that says across every page who was given it. The file of the case stays as it is.
 *
 * @param words in the letters that every PDF reader has (WinAnsi): a seat and an instant, no name
 */
public record Watermark(String words) {
    private static final float OPACITY = 0.25f;
    /** Lines of it from the top of a page to its foot. */
    private static final int LINES = 5;

    private static final double SLOPE = Math.toRadians(30);

    /**
     * @throws IOException also if it is no PDF that can be opened without a password: nothing was written then that could be read without
     *     the words
     */
    public void onPdf(File paper, OutputStream to) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            document.setAllSecurityToBeRemoved(true);
            PDFont font = new PDType1Font(FontName.HELVETICA_BOLD);
            for (PDPage page : document.getPages()) {
                mark(document, page, font);
            }
            document.save(to);
        }
    }

    private void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
        PDRectangle box = page.getCropBox();
        float size = box.getWidth() / 22;
        float width = font.getStringWidth(words) / 1000 * size;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(OPACITY);
            content.setGraphicsStateParameters(faint);
            content.setNonStrokingColor(Color.RED);
            for (int line = 0; line < LINES; line++) {
                content.beginText();
                content.setFont(font, size);
                content.setTextMatrix(Matrix.getRotateInstance(
                        SLOPE,
                        box.getLowerLeftX() + (box.getWidth() - width * (float) Math.cos(SLOPE)) / 2,
                        box.getLowerLeftY()
                                + box.getHeight() * (line + 0.25f) / LINES
                                - width * (float) Math.sin(SLOPE) / 4));
                content.showText(words);
                content.endText();
            }
        }
    }

    /**
     * As PNG, whatever it was.
     *
     * @throws IOException also if it is no picture that can be drawn here
     */
    public void onPicture(File picture, OutputStream to) throws IOException {
        BufferedImage read = ImageIO.read(picture);
        if (read == null) {
            throw new IOException("no picture that can be drawn");
        }
        BufferedImage marked = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = marked.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, marked.getWidth(), marked.getHeight());
            canvas.drawImage(read, 0, 0, null);
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
            canvas.setColor(Color.RED);
            Path2D drawn = drawn(Math.max(8, marked.getWidth() / 22f));
            double width = drawn.getBounds2D().getWidth();
            AffineTransform level = canvas.getTransform();
            for (int line = 0; line < LINES; line++) {
                canvas.translate(
                        (marked.getWidth() - width * Math.cos(SLOPE)) / 2, marked.getHeight() * (line + 1.0) / LINES);
                canvas.rotate(-SLOPE);
                canvas.fill(drawn);
                canvas.setTransform(level);
            }
        } finally {
            canvas.dispose();
        }
        ImageIO.write(marked, "png", to);
    }

    /** As outlines, so that no font of the machine is needed; from left to right, the foot of the letters at 0. */
    private Path2D drawn(float size) throws IOException {
        PDType1Font font = new PDType1Font(FontName.HELVETICA_BOLD);
        Path2D all = new Path2D.Float();
        float at = 0;
        for (int letter : words.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(size, 0, 0, -size, at, 0);
            place.concatenate(font.getFontMatrix().createAffineTransform());
            all.append(
                    font.getPath(GlyphList.getAdobeGlyphList().codePointToName(letter))
                            .getPathIterator(place),
                    false);
            at += font.getStringWidth(Character.toString(letter)) / 1000 * size;
        }
        return all;
    }
}
