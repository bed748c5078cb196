package org.comity.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, which is not ours, asks all that ISO 19005-3 asks of level B. */
@DisplayName("A court's paper is PDF/A-3b")
class PdfATest {
    private static final String EVERY_SCRIPT = """
            <html><head><title>传票</title><style>body { font-family: %s } td { border: 1px solid black }</style></head><body>
            <h1>传票</h1><p>杭州市中级人民法院 𠮷 한빛정밀 주식회사 ひらがな Hello Привет Ελλάδα Đặng شركة المجد שלום ไทย देवनागरी བོད་ ᠮᠣᠩᠭᠣᠯ</p>
            <table><tr><td>甲</td><td>1</td></tr></table></body></html>
            """.formatted(CourtPdf.FAMILIES);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    @DisplayName("in every script that is drawn, and still when it is sealed")
    void drawnAndSealed(@TempDir Path folder) throws Exception {
        byte[] drawn = CourtPdf.whole(EVERY_SCRIPT);
        assertEquals(List.of(), brokenRules(drawn));

        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        CourtSeal seal = CourtSeals.open(folder.resolve("seals.p12"), "correct horse".toCharArray())
                .makeLocal("浙01", "浙江省杭州市中级人民法院", now);
        assertEquals(List.of(), brokenRules(seal.set(drawn, "传票", now)));
    }

    @Test
    @DisplayName("and one that names no output intent is not")
    void isTold() throws Exception {
        byte[] drawn = CourtPdf.whole(EVERY_SCRIPT);
        String without = new String(drawn, StandardCharsets.ISO_8859_1).replace("/OutputIntents", "/OutputIntentz");
        assertNotEquals(List.of(), brokenRules(without.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<String> brokenRules(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }
}
