package org.comity.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A court's paper from HTML: PDF/A-3b, with fonts embedded. Its style names the families Court, Hangul, Arabic and Thai; a
 * character that none of them draws, or that nobody sees, stands as its code point, such as {@code [U+0F56]}.
 */
public final class CourtPdf {

    /** For {@code font-family}: each character is drawn with the first family that has it. */
    public static final String FAMILIES = "Court, Hangul, Arabic, Thai";

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private CourtPdf() {}

    /** Whether every character of a text is drawn as itself, so that nothing stands as its code point. */
    public static boolean draws(String text) {
        return DrawnText.of(text).equals(text);
    }

    /** Takes about a second of CPU; hold no lock meanwhile. */
    public static byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (CourtFont font : CourtFont.values()) {
            builder.useFont(font::open, font.family());
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.usePdfAConformance(PdfAConformance.PDFA_3_B);
        builder.useColorProfile(SRGB);
        builder.withHtmlContent(DrawnText.of(html), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }
}
