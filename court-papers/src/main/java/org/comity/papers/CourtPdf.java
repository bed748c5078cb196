package org.comity.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A court's paper from HTML: PDF/A-3b, with fonts embedded. As many are drawn at once as there are processors. */
public final class CourtPdf {

    /** For {@code font-family}: each character is drawn with the first family that has it. */
    public static final String FAMILIES = Arrays.stream(CourtFont.values())
            .filter(CourtFont::isPlain)
            .map(CourtFont::family)
            .collect(Collectors.joining(", "));

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Semaphore DRAWING = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /**
     * The fonts of all papers: many are drawn with them at once, since after their reading nothing of them changes but what they hold
     * under locks of their own. They are given up when memory is short.
     */
    private static SoftReference<Map<CourtFont, TrueTypeFont>> fonts = new SoftReference<>(null);

    private CourtPdf() {}

    /** Whether every character of a text is drawn as itself. */
    public static boolean draws(String text) {
        return undrawn(text).isEmpty();
    }

    /** What of a text no reader would see as it is. */
    public static List<Undrawn> undrawn(String text) {
        return DrawnText.missing(text);
    }

    /**
     * A paper that is made only if all of it is seen.
     *
     * @throws NotDrawnException naming what is not, and where it stands
     */
    public static byte[] whole(String html) {
        List<Undrawn> undrawn = undrawn(html);
        if (!undrawn.isEmpty()) {
            throw new NotDrawnException(undrawn);
        }
        return draw(html);
    }

    /** A paper that must be made at all costs: what is not drawn stands as its code point, such as {@code [U+2A6D6]}. */
    public static byte[] withCodePoints(String html) {
        return draw(DrawnText.of(html));
    }

    private static byte[] draw(String html) {
        DRAWING.acquireUninterruptibly();
        try {
            return draw(html, fonts());
        } finally {
            DRAWING.release();
        }
    }

    private static byte[] draw(String html, Map<CourtFont, TrueTypeFont> fonts) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            fonts.forEach((font, read) -> builder.useFont(new Shared(document, read), font.family()));
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.useObjectDrawerFactory(new Shaping());
            builder.usePdfAConformance(PdfAConformance.PDFA_3_B);
            builder.useColorProfile(SRGB);
            builder.withHtmlContent(Shaping.marked(html), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static synchronized Map<CourtFont, TrueTypeFont> fonts() {
        Map<CourtFont, TrueTypeFont> kept = fonts.get();
        if (kept == null) {
            kept = new EnumMap<>(CourtFont.class);
            for (CourtFont font : CourtFont.values()) {
                if (font.isPlain()) {
                    kept.put(font, font.parse());
                }
            }
            fonts = new SoftReference<>(kept);
        }
        return kept;
    }

    /** A font of one paper, which is asked for only where a character needs it. */
    private static final class Shared extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont read;
        private PDFont font;

        Shared(PDDocument document, TrueTypeFont read) {
            super(null);
            this.document = document;
            this.read = read;
        }

        @Override
        public PDFont supply() {
            try {
                font = font == null ? PDType0Font.load(document, read, true) : font;
                return font;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
