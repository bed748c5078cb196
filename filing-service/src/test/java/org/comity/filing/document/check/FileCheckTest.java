package org.comity.filing.document.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.comity.filing.TestFiles;
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

    private static final Unusual REPAIRED = new Unusual(Oddity.REPAIRED, "");

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
                Arguments.of("the beginning of a PDF", Arrays.copyOf(whole, 20), Fault.CORRUPT),
                Arguments.of(
                        "a PDF without a catalog",
                        bytes(text.replace("/Catalog", "/Nothing").replace("\nxref\n", "\n")),
                        Fault.CORRUPT),
                Arguments.of(
                        "a script in too many lists",
                        page("", "", "[".repeat(600) + SCRIPT + "]".repeat(600)),
                        Fault.WITH_SCRIPT),
                Arguments.of("a web page around it", bytes("<html>" + text), Fault.FRAMED),
                Arguments.of("a script of a shell around it", bytes("#!/bin/sh\n" + text), Fault.FRAMED),
                Arguments.of("a web page behind it", bytes(text + "<script>alert(1)</script>"), Fault.FRAMED),
                Arguments.of("a book behind it", bytes(text + "a".repeat(20_000)), Fault.FRAMED),
                Arguments.of("an archive behind it", bytes(text + "PK\u0005\u0006"), Fault.FRAMED),
                Arguments.of("a PDF without pages", TestPdf.with(0, pdf -> {}), Fault.WITHOUT_PAGES),
                Arguments.of(
                        "a page without height",
                        page("", "/CropBox[0 0 1 1]/MediaBox[0 0 595 0]"),
                        Fault.PAGE_WITHOUT_SIZE),
                Arguments.of("a page without width", page("", "/MediaBox[0 0 0 842]"), Fault.PAGE_WITHOUT_SIZE),
                Arguments.of("a page without area", page("", "/MediaBox[0 0 0 0]"), Fault.PAGE_WITHOUT_SIZE),
                Arguments.of("a password", TestPdf.encrypted(), Fault.ENCRYPTED),
                Arguments.of(
                        "a lock, and no table",
                        bytes(text(TestPdf.locked()).replaceFirst("startxref\\s+\\d+", "startxref\n7")),
                        Fault.CORRUPT));
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
        assertThat(of(bytes(both)).fault()).isEqualTo(Fault.WITH_SCRIPT);
    }

    static Stream<Arguments> unusual() {
        String text = text(page("", "/Contents 4 0 R", "<</Harmless true>>"));
        byte[] threePages = TestPdf.ofPages(3);
        return Stream.of(
                Arguments.of("without its table", bytes(text.replaceFirst("\nxref\n", "\nxxxx\n")), 1, REPAIRED),
                Arguments.of(
                        "whose table lies elsewhere",
                        bytes(text.replaceFirst("startxref\n\\d+", "startxref\n7")),
                        1,
                        REPAIRED),
                Arguments.of("that names another object", bytes(text.replaceFirst("4 0 obj", "5 0 obj")), 1, REPAIRED),
                Arguments.of("whose end is missing", Arrays.copyOf(threePages, threePages.length - 20), 3, REPAIRED),
                Arguments.of("behind a mark of the order of bytes", bytes("\u00ef\u00bb\u00bf" + text), 1, REPAIRED),
                Arguments.of("behind empty lines", bytes("\r\n\r\n" + text), 1, REPAIRED),
                Arguments.of(
                        "before the words of a mail gateway",
                        bytes(text + "--boundary--\r\nScanned by a.example\r\n\u001a"),
                        1,
                        REPAIRED),
                Arguments.of("with a lock against changes", TestPdf.locked(), 1, new Unusual(Oddity.PROTECTED, "")),
                Arguments.of(
                        "with the data of an invoice", TestPdf.withFile("factur-x.xml"), 1, inside("factur-x.xml")),
                Arguments.of(
                        "with a table of numbers", with("numbers.csv", bytes("1,2\n3,4\n")), 1, inside("numbers.csv")),
                Arguments.of("with a photograph", with("photo.jpg", TestFiles.jpeg()), 1, inside("photo.jpg")),
                Arguments.of("with another PDF", with("annex.pdf", TestPdf.ofPages(2)), 1, inside("annex.pdf")));
    }

    private static Unusual inside(String name) {
        return new Unusual(Oddity.WITH_FILES, name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusual")
    @DisplayName("that can do nothing is kept, and what is unusual about it is named:")
    void isOnlyUnusual(String what, byte[] file, int pages, Unusual found) throws IOException {
        assertThat(of(file)).isEqualTo(Verdict.document(pages, List.of(found)));
    }

    @Test
    @DisplayName("with usage rights or a signature has nothing unusual")
    void usageRights() throws IOException {
        byte[] file = page(
                "/Perms<</UR3 4 0 R>>",
                "",
                "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<00>/Reference[<</Type/SigRef/TransformMethod/UR3>>]>>");
        assertThat(of(file)).isEqualTo(Verdict.document(1));
    }

    static Stream<Arguments> inside() {
        return Stream.of(
                Arguments.of("a program", "photo.jpg", bytes("MZ" + "\0".repeat(600))),
                Arguments.of("a web page", "data.xml", bytes("<html><script>alert(1)</script></html>")),
                Arguments.of(
                        "a picture with a program",
                        "a.svg",
                        bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("an archive", "data.csv", TestFiles.zip("a.exe", "MZ")),
                Arguments.of("a PDF with a script", "annex.pdf", page("", "", SCRIPT)),
                Arguments.of(
                        "a damaged PDF", "annex.pdf", bytes(text(page("", "")).replaceFirst("\nxref\n", "\nxxxx\n"))),
                Arguments.of(
                        "a file inside of a file", "annex.pdf", with("data.xml", bytes("<?xml version='1.0'?><a/>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inside")
    @DisplayName("in which lies what would not be taken alone is refused, and that is named:")
    void holdsWhatIsNotTaken(String what, String name, byte[] file) throws IOException {
        assertThat(of(with(name, file))).isEqualTo(Verdict.of(new Finding(Fault.WITH_ATTACHMENT, name)));
    }

    /** Another table lies elsewhere, so that every program repairs it as it likes. */
    private static byte[] damaged(String text) {
        return bytes(text.replaceFirst("startxref\\s+\\d+", "startxref\n7"));
    }

    static Stream<Arguments> hidden() {
        String before = text(page("", ""));
        String packed = text(HandMadePdf.ofOnePage("", "").stream(
                        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", HandMadePdf.deflated(bytes("9 0 " + SCRIPT)))
                .ended());
        return Stream.of(
                Arguments.of("to which nothing leads", damaged(text(page("", "", SCRIPT))), Fault.WITH_SCRIPT),
                Arguments.of(
                        "written in numbers",
                        damaged(text(page("", "", SCRIPT.replace("/Java", "/J#61va")))),
                        Fault.WITH_SCRIPT),
                Arguments.of(
                        "before an object of the same number",
                        damaged(before.replaceFirst(
                                "3 0 obj", "3 0 obj\n" + SCRIPT.replace("\\", "\\\\") + "\nendobj\n3 0 obj")),
                        Fault.WITH_SCRIPT),
                Arguments.of("in an object stream", damaged(packed), Fault.WITH_SCRIPT),
                Arguments.of(
                        "in an object stream under a name in numbers",
                        damaged(packed.replace("/ObjStm", "/Obj#53tm")),
                        Fault.WITH_SCRIPT),
                Arguments.of(
                        "in an object stream that is packed twice",
                        damaged(packed.replace("/Filter/FlateDecode", "/Filter[/ASCIIHexDecode/FlateDecode]")),
                        Fault.CORRUPT),
                Arguments.of(
                        "in a comment",
                        damaged(before.replaceFirst("3 0 obj", "%" + SCRIPT.replace("\\", "\\\\") + "\n3 0 obj")),
                        Fault.WITH_SCRIPT),
                Arguments.of(
                        "when a page is shown",
                        damaged(text(page("", "/AA<</O<</S/URI/URI(http://a.example)>>>>"))),
                        Fault.WITH_ACTION),
                Arguments.of(
                        "when a page is shown, where this repair does not look",
                        damaged(before.replaceFirst("3 0 obj", "%/AA<</O<</S/URI/URI(http://a.example)>>>>\n3 0 obj")),
                        Fault.WITH_ACTION),
                Arguments.of(
                        "a second way to open",
                        damaged(text(page(
                                "/OpenAction[3 0 R/Fit]",
                                "",
                                "<</Type/Catalog/OpenAction<</S/URI/URI(http://a.example)>>>>"))),
                        Fault.WITH_ACTION),
                Arguments.of(
                        "a way to open that acts",
                        damaged(text(page("/OpenAction<</S/URI/URI(http://a.example)>>", ""))),
                        Fault.WITH_ACTION),
                Arguments.of(
                        "a file inside",
                        damaged(text(with("a.xml", bytes("<?xml version='1.0'?><a/>")))),
                        Fault.WITH_ATTACHMENT));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hidden")
    @DisplayName("that is damaged may hold nothing that acts in any program that repairs it:")
    void damagedAndActing(String what, byte[] file, Fault fault) throws IOException {
        assertThat(of(file).fault()).isEqualTo(fault);
    }

    private static byte[] with(String name, byte[] file) {
        return TestPdf.with(1, pdf -> TestPdf.attach(pdf, name, file));
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
        Verdict odd = Verdict.document(2, List.of(REPAIRED, inside("a\tb")));
        assertThat(Verdict.read(odd.line())).isEqualTo(Verdict.document(2, List.of(REPAIRED, inside("ab"))));
        Verdict film = Verdict.of(FileType.MP4, 0);
        assertThat(Verdict.read(film.line())).isEqualTo(film);
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
