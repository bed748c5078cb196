package org.comity.serviceofprocess.court;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.evidence.verify.Verify;

/** What {@code comity verify} says of a file, and what a reader finds in a certificate. */
final class ProofCheck {

    private static final ByteArrayOutputStream OUTPUT = new ByteArrayOutputStream();

    private ProofCheck() {}

    static int verify(Path file) {
        return run(file.toString());
    }

    /** By what somebody got by another way. */
    static int verify(Path file, Path policy) {
        return run(file.toString(), "--policy", policy.toString());
    }

    private static int run(String... arguments) {
        OUTPUT.reset();
        return Verify.run(new PrintStream(OUTPUT, true, StandardCharsets.UTF_8), arguments);
    }

    static String output() {
        return OUTPUT.toString(StandardCharsets.UTF_8);
    }

    static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // The font shares glyphs between characters and their radicals; a reader sees no difference.
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
