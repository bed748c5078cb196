package org.comity.serviceofprocess.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A certificate")
class PdfTest {

    @ParameterizedTest(name = "case {index}")
    @ValueSource(strings = {"\u0001", "\u001b", "\ufffe", "\uffff", "\ud800", "\udfb7"})
    @DisplayName("is written although a name in it has a character that XML cannot hold")
    void isWritten(String character) throws IOException {
        byte[] pdf =
                Pdf.of("<html><body style=\"font-family: Court\"><p>Hanbit" + character + "Trading</p></body></html>");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            assertTrue(text.contains("Hanbit") && text.contains("Trading"), text);
        }
    }
}
