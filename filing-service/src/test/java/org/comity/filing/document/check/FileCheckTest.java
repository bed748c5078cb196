package org.comity.filing.document.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.comity.filing.TestPdf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file")
class FileCheckTest {
    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

    @TempDir
    Path folder;

    private Verdict of(byte[] file) throws IOException {
        return FileCheck.of(Files.write(folder.resolve("file.pdf"), file));
    }

    private static byte[] page(String inCatalog, String inPage, String... more) {
        HandMadePdf pdf = HandMadePdf.ofOnePage(inCatalog, inPage);
        for (String object : more) {
            pdf.object(object);
        }
        return pdf.ended();
    }

    static Stream<Arguments> active() {
        return Stream.of(
                Arguments.of("a script when it opens", page("/OpenAction" + SCRIPT, ""), Fault.WITH_SCRIPT),
                Arguments.of("a script that nothing leads to", page("", "", SCRIPT), Fault.WITH_SCRIPT),
                Arguments.of(
                        "a script after a jump",
                        page("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[4 0 R]>>", "", SCRIPT),
                        Fault.WITH_SCRIPT),
                Arguments.of(
                        "a script in lists",
                        page("", "/PieceInfo" + "[".repeat(200) + SCRIPT + "]".repeat(200)),
                        Fault.WITH_SCRIPT),
                Arguments.of("a script when a page is shown", page("", "/AA<</O " + SCRIPT + ">>"), Fault.WITH_SCRIPT),
                Arguments.of("a program start", page("", "", "<</S/Launch/F(cmd.exe)>>"), Fault.WITH_ACTION),
                Arguments.of(
                        "a form that is sent",
                        page("", "", "<</S/SubmitForm/F(http://a.example)>>"),
                        Fault.WITH_ACTION),
                Arguments.of("a page of another file", page("", "", "<</S/GoToR/F(b.pdf)>>"), Fault.WITH_ACTION),
                Arguments.of("a thread of another file", page("", "", "<</S/Thread/F(b.pdf)/D 0>>"), Fault.WITH_ACTION),
                Arguments.of(
                        "a web page when it opens",
                        page("/OpenAction<</S/URI/URI(http://a.example)>>", ""),
                        Fault.WITH_ACTION),
                Arguments.of(
                        "the printer when it opens", page("/OpenAction<</S/Named/N/Print>>", ""), Fault.WITH_ACTION),
                Arguments.of(
                        "a web page when a page is shown",
                        page("", "/AA<</O<</S/URI/URI(http://a.example)>>>>"),
                        Fault.WITH_ACTION),
                Arguments.of(
                        "a link to a script",
                        page("", "", "<</S/URI/URI( java\\nscript:alert\\(1\\))>>"),
                        Fault.WITH_ACTION),
                Arguments.of("a link to a file", page("", "", "<</S/URI/URI(file:///etc/passwd)>>"), Fault.WITH_ACTION),
                Arguments.of("a film", page("", "/Annots[<</Subtype/Screen/Rect[0 0 9 9]>>]"), Fault.WITH_MEDIA),
                Arguments.of(
                        "a form of the XFA kind",
                        page("/AcroForm<</Fields[]/XFA 4 0 R>>", "", "[]"),
                        Fault.WITH_DYNAMIC_FORM),
                Arguments.of(
                        "bytes that lie elsewhere",
                        HandMadePdf.ofOnePage("", "/Contents 4 0 R").stream("/F(//a.example/b)", new byte[0])
                                .ended(),
                        Fault.WITH_EXTERNAL_CONTENT),
                Arguments.of(
                        "a page that lies elsewhere",
                        HandMadePdf.ofOnePage("", "").stream("/Subtype/Form/Ref<</F(b.pdf)/Page 0>>", new byte[0])
                                .ended(),
                        Fault.WITH_EXTERNAL_CONTENT));
    }

    @ParameterizedTest(name = "with {0}")
    @MethodSource("active")
    @DisplayName("that acts is refused, wherever the act stands:")
    void acts(String what, byte[] file, Fault fault) throws IOException {
        assertThat(of(file).fault()).isEqualTo(fault);
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of(
                        "a font called AA",
                        page("", "/Resources<</Font<</AA<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>")),
                Arguments.of(
                        "a font called EF",
                        page("", "/Resources<</Font<</EF<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>")),
                Arguments.of("a key called JS", page("", "/PieceInfo<</JS(no script)>>")),
                Arguments.of(
                        "a structure element called Sound",
                        page("", "", "<</S/Sound/P 2 0 R/K[]/T(Sound of the machine)>>")),
                Arguments.of("a link to the web", page("", "", "<</S/URI/URI(https://a.example/?q=b:c)>>")),
                Arguments.of("a link to its neighbour", page("", "", "<</S/URI/URI(annex/b.pdf?at=1:2)>>")),
                Arguments.of("a page to open at", page("/OpenAction[3 0 R/Fit]", "")),
                Arguments.of(
                        "a jump to open with",
                        page("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/Named/N/NextPage>>>>", "")),
                Arguments.of("an object that is nothing", page("", "", "null")),
                Arguments.of("blanks at its end", bytes(text(page("", "")) + "\r\n \0\0")));
    }

    @ParameterizedTest(name = "with {0}")
    @MethodSource("harmless")
    @DisplayName("that only shows something is a document:")
    void shows(String what, byte[] file) throws IOException {
        assertThat(of(file)).isEqualTo(Verdict.document(1));
    }

    static Stream<Arguments> damaged() {
        byte[] whole = TestPdf.ofPages(3);
        String text = text(page("", "/Contents 4 0 R", "<</Harmless true>>"));
        return Stream.of(
                Arguments.of("half a sign of a picture", bytes("\u0089PNG\r\n"), Fault.NOT_TAKEN),
                Arguments.of("half a PDF", Arrays.copyOf(whole, 400), Fault.CORRUPT),
                Arguments.of(
                        "a PDF without its table", bytes(text.replaceFirst("\nxref\n", "\nxxxx\n")), Fault.CORRUPT),
                Arguments.of(
                        "a PDF whose table lies elsewhere",
                        bytes(text.replaceFirst("startxref\n\\d+", "startxref\n7")),
                        Fault.CORRUPT),
                Arguments.of(
                        "a PDF that names another object",
                        bytes(text.replaceFirst("4 0 obj", "5 0 obj")),
                        Fault.CORRUPT),
                Arguments.of(
                        "a script in too many lists",
                        page("", "", "[".repeat(600) + SCRIPT + "]".repeat(600)),
                        Fault.CORRUPT),
                Arguments.of("a web page around it", bytes("<html>" + text), Fault.FRAMED),
                Arguments.of("an archive behind it", bytes(text + "PK\u0005\u0006"), Fault.FRAMED),
                Arguments.of("a PDF without pages", TestPdf.with(0, pdf -> {}), Fault.WITHOUT_PAGES),
                Arguments.of(
                        "a page without height",
                        page("", "/CropBox[0 0 1 1]/MediaBox[0 0 595 0]"),
                        Fault.PAGE_WITHOUT_SIZE),
                Arguments.of("a page without width", page("", "/MediaBox[0 0 0 842]"), Fault.PAGE_WITHOUT_SIZE),
                Arguments.of("a page without area", page("", "/MediaBox[0 0 0 0]"), Fault.PAGE_WITHOUT_SIZE),
                Arguments.of("a password", TestPdf.encrypted(), Fault.ENCRYPTED),
                Arguments.of("a password for changes only", protectedByOwner(), Fault.PROTECTED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("damaged")
    @DisplayName("that is no whole document has its own fault:")
    void isNone(String what, byte[] file, Fault fault) throws IOException {
        assertThat(of(file).fault()).isEqualTo(fault);
    }

    @Test
    @DisplayName("in which one object has two bodies, told apart by a repair, is refused")
    void twoBodies() throws IOException {
        String harmless = text(page("/OpenAction 4 0 R", "", "[3 0 R/Fit]"));
        String both = harmless.replaceFirst(
                "\nxref\n", "\n4 0 obj\n" + SCRIPT.replace("\\", "\\\\\\\\") + "\nendobj\nxref\n");
        assertThat(of(bytes(both)).fault()).isEqualTo(Fault.CORRUPT);
    }

    @Test
    @DisplayName("with a file inside tells its name")
    void attachment() throws IOException {
        byte[] invoice = TestPdf.with(1, FileCheckTest::attach);
        assertThat(of(invoice)).isEqualTo(Verdict.of(new Finding(Fault.WITH_ATTACHMENT, "factur-x.xml")));
    }

    private static void attach(PDDocument pdf) {
        try {
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setFile("factur-x.xml");
            inside.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("factur-x.xml", inside));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    @DisplayName("is looked at in its earlier revisions too, which a program can still show")
    void revisions() throws IOException {
        byte[] first = page("", "", SCRIPT);
        String revised = text(first) + "4 0 obj\n<</Harmless true>>\nendobj\n";
        int xref = revised.length();
        String second = revised
                + "xref\n4 1\n%010d 00000 n \ntrailer\n<</Root 1 0 R/Size 5/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(first.length, text(first).lastIndexOf("xref\n0"), xref);
        assertThat(of(bytes(second)).fault()).isEqualTo(Fault.WITH_SCRIPT);
        assertThat(of(bytes(second.replace(SCRIPT, "<</Harmless true         >>" + " ".repeat(SCRIPT.length() - 27))))
                        .isDocument())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    @DisplayName("has each page once, however often its tree names it")
    void pagesOnce(int times) throws IOException {
        assertThat(of(AttackPdfs.onePageNamed(times))).isEqualTo(Verdict.document(1));
    }

    @Test
    @DisplayName("counts the pages that are there, not those announced, and survives a tree that bites its tail")
    void loop() throws IOException {
        byte[] file = new HandMadePdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 99/MediaBox[0 0 595 842]/Kids[3 0 R 4 0 R]>>")
                .object("<</Type/Page/Parent 2 0 R>>")
                .object("<</Type/Pages/Parent 2 0 R/Count 2/Kids[2 0 R 5 0 R]>>")
                .object("<</Type/Page/Parent 4 0 R>>")
                .ended();
        assertThat(of(file)).isEqualTo(Verdict.document(2));
    }

    @Test
    @DisplayName("comes back from the process as it was found")
    void verdictTravels() {
        Verdict verdict = Verdict.of(new Finding(Fault.WITH_ATTACHMENT, "a\tb\n\u202Efdp.xml" + "x".repeat(200)));
        Verdict heard = Verdict.read(verdict.line());
        assertThat(heard.detail()).startsWith("abfdp.xml").hasSize(100);
        assertThat(Verdict.read(Verdict.document(7).line())).isEqualTo(Verdict.document(7));
        Verdict film = Verdict.of(FileType.MP4, 0);
        assertThat(Verdict.read(film.line())).isEqualTo(film);
    }

    private static byte[] protectedByOwner() {
        return TestPdf.with(1, pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
