package org.comity.serviceofprocess.proof;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** HTML as PDF/A-3b, with fonts embedded for every script that a name may be in. */
final class Pdf {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** A title or name from outside must not be able to prevent the certificate. Source: XML 1.0, 2.2. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private Pdf() {}

    static byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", "Court");
        font(builder, "/fonts/NanumGothic-Regular.ttf", "Hangul");
        font(builder, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "Arabic");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.usePdfAConformance(PdfAConformance.PDFA_3_B);
        builder.useColorProfile(SRGB);
        builder.withHtmlContent(html.replaceAll(NOT_IN_XML, "\uFFFD"), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String resource, String family) {
        builder.useFont(() -> Pdf.class.getResourceAsStream(resource), family);
    }
}
