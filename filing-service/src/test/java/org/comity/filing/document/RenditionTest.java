package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.http.Sha256;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What mail and office files say")
class RenditionTest {
    private static final String TEXT_ONLY = "What counts is the file itself";

    private final TestFiler filer = TestFiler.party();

    private String digestOf(byte[] file) {
        return filer.uploads(filer.begins(), "EVIDENCE", "en", null, file)
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].digest");
    }

    private static Response rendition(TestFiler reader, String digest) {
        return reader.get("/documents/" + digest + "/rendition");
    }

    private String said(byte[] file) throws IOException {
        String digest = digestOf(file);
        byte[] pdf = rendition(filer, digest)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(file);
        String text = textOf(pdf);
        assertThat(text).contains(TEXT_ONLY, digest.substring(0, 32));
        return text;
    }

    /** As it is read, whatever the page breaks. */
    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }

    private static byte[] word(String body) {
        return TestFiles.ooxml(
                "wordprocessingml.document",
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    @DisplayName(
            "of a text in Word is its paragraphs, tables and notes in any script; what was struck out is not there")
    void ofWord() throws IOException {
        byte[] file = TestFiles.ooxml(
                "wordprocessingml.document",
                "word/document.xml",
                "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + paragraph("买卖合同 Kaufvertrag عقد")
                        + "<w:p><w:del><w:r><w:delText>withdrawn</w:delText></w:r></w:del>"
                        + "<w:r><w:t>Price </w:t></w:r><w:r><w:t>1 &lt; 2</w:t></w:r><w:r><w:drawing/></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + paragraph("Item") + "</w:tc><w:tc>" + paragraph("Quantity")
                        + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><mc:AlternateContent><mc:Choice>" + paragraph("In a box") + "</mc:Choice><mc:Fallback>"
                        + paragraph("In a box") + "</mc:Fallback></mc:AlternateContent></w:p></w:body></w:document>",
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote>" + paragraph("A note below.") + "</w:footnote></w:footnotes>");
        String text = said(file);
        assertThat(text)
                .contains("买卖合同 Kaufvertrag", "Price 1 < 2", "Item Quantity", "A note below.")
                .contains("Pictures or charts that are not rendered: 1.")
                .doesNotContain("withdrawn", "not rendered: 2", "There is more text");
        assertThat(text.split("In a box", -1)).hasSize(2);
    }

    @Test
    @DisplayName("of a workbook is what each cell shows: days as days, results of formulas, columns where they are")
    void ofExcel() throws IOException {
        long day = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2026, 3, 12));
        byte[] file = TestFiles.ooxml(
                "spreadsheetml.sheet",
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='发货 2026' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Shipped</t></si><si><r><t>Sum</t></r><rPh><t>reading</t></rPh></si></sst>",
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts><cellStyleXfs><xf numFmtId='9'/>"
                        + "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>" + day + "</v></c></row>"
                        + "<row><c r='A2' t='s'><v>1</v></c><c r='B2'><f>1+2</f><v>3</v></c></row></sheetData></worksheet>");
        assertThat(said(file))
                .contains("发货 2026", "Shipped 2026-03-12", "Sum 3")
                .doesNotContain(String.valueOf(day), "1+2", "reading");
    }

    @Test
    @DisplayName("of slides comes in the order in which they are shown")
    void ofSlides() throws IOException {
        String slide = "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sld>";
        byte[] file = TestFiles.ooxml(
                "presentationml.presentation",
                "ppt/presentation.xml",
                "<p xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sldId r:id='b'/><sldId r:id='a'/></p>",
                "ppt/_rels/presentation.xml.rels",
                "<Relationships><Relationship Id='a' Target='slides/slide1.xml'/><Relationship Id='b' Target='/ppt/slides/slide2.xml'/>"
                        + "</Relationships>",
                "ppt/slides/slide1.xml",
                slide.formatted("shown second"),
                "ppt/slides/slide2.xml",
                slide.formatted("shown first"));
        assertThat(said(file)).containsSubsequence("shown first", "shown second");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("of OpenDocument is its text, its cells, its slides")
    @MethodSource
    void ofOpenDocument(String kind, String content, String expected) throws IOException {
        byte[] file = TestFiles.zip(
                "mimetype",
                "application/vnd.oasis.opendocument." + kind,
                "META-INF/manifest.xml",
                "<manifest/>",
                "content.xml",
                "<o xmlns:text='t' xmlns:table='b' xmlns:draw='d' xmlns:office='f'>" + content + "</o>");
        assertThat(said(file)).contains(expected).doesNotContain("abolished");
    }

    static Stream<Arguments> ofOpenDocument() {
        return Stream.of(
                Arguments.of(
                        "text",
                        "<text:tracked-changes><text:p>abolished</text:p></text:tracked-changes>"
                                + "<text:h>Terms</text:h><text:p>Paid<text:s text:c='1'/>on<text:tab/>delivery</text:p>",
                        "Terms Paid on delivery"),
                Arguments.of(
                        "spreadsheet",
                        "<table:table table:name='List'><table:table-row><table:table-cell table:number-columns-repeated='2'>"
                                + "<text:p>7</text:p></table:table-cell><table:table-cell><text:p>8</text:p></table:table-cell>"
                                + "</table:table-row></table:table>",
                        "List 7 7 8"),
                Arguments.of(
                        "presentation", "<draw:page draw:name='One'><text:p>Slide</text:p></draw:page>", "One Slide"));
    }

    @Test
    @DisplayName("of files of programs before 2007 is read, too")
    void ofOle2() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                HSLFSlideShow show = new HSLFSlideShow()) {
            book.createSheet("Old").createRow(0).createCell(1).setCellValue("十二月");
            show.createSlide().addTitle().setText("An old slide");
            ByteArrayOutputStream sheets = new ByteArrayOutputStream();
            book.write(sheets);
            ByteArrayOutputStream slides = new ByteArrayOutputStream();
            show.write(slides);
            assertThat(said(sheets.toByteArray())).contains("Old 十二月");
            assertThat(said(slides.toByteArray())).contains("An old slide");
        }
    }

    @Test
    @DisplayName(
            "of a mail is who wrote to whom and what, and what hangs on it by name, length and digest, not what that says")
    void ofMail() throws IOException {
        String attached = "the contract itself";
        String mail = """
                Return-Path: <a@factory.example>
                From: =?UTF-8?B?546L6Iqz?= <a@factory.example>
                To: B <b@buyer.example>
                Date: Thu, 12 Mar 2026 09:00:00 +0800
                Subject: =?UTF-8?Q?Lieferung_f=C3=BCr_M=C3=A4rz?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: multipart/alternative; boundary=y

                --y
                Content-Type: text/html; charset=utf-8

                <style>p {color: red}</style><p>The same, in <b>colours</b>.</p>
                --y
                Content-Type: text/plain; charset=gbk
                Content-Transfer-Encoding: base64

                %s
                --y--
                --x
                Content-Type: text/html

                <p>And a page<br>below</p><script>alert(1)</script>
                --x
                Content-Type: application/pdf; name="contract.pdf"
                Content-Disposition: attachment; filename="contract.pdf"

                %s
                --x--
                """.formatted(
                        java.util.Base64.getEncoder()
                                .encodeToString("今日发货".getBytes(java.nio.charset.Charset.forName("GBK"))),
                        attached)
                .replace("\n", "\r\n");
        assertThat(said(mail.getBytes(StandardCharsets.UTF_8)))
                .contains("王芳 <a@factory.example>", "Lieferung für März", "12 Mar 2026 09:00:00 +0800", "今日发货")
                .contains("And a page below")
                .contains(
                        "contract.pdf",
                        attached.length() + " bytes",
                        Sha256.hexOf(attached).substring(0, 20))
                .contains("What is attached is listed by name")
                .doesNotContain(attached, "colours", "color: red", "alert");
    }

    @Test
    @DisplayName("of a mail that Outlook keeps is the same")
    void ofOutlook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry mail = file.getRoot();
            entry(mail, "__properties_version1.0", new byte[32]);
            entry(mail, "__substg1.0_0C1A001F", utf16("王芳"));
            entry(mail, "__substg1.0_0037001F", utf16("Delivery"));
            entry(mail, "__substg1.0_1000001F", utf16("Shipped today.\r\nAll of it."));
            DirectoryEntry attached = mail.createDirectory("__attach_version1.0_#00000000");
            entry(attached, "__properties_version1.0", new byte[8]);
            entry(attached, "__substg1.0_3707001F", utf16("list.txt"));
            entry(attached, "__substg1.0_37010102", "secret".getBytes(StandardCharsets.UTF_8));
            file.writeFilesystem(out);
        }
        assertThat(said(out.toByteArray()))
                .contains("From 王芳", "Subject Delivery", "Shipped today. All of it.", "list.txt", "6 bytes")
                .contains(Sha256.hexOf("secret").substring(0, 20))
                .doesNotContain("secret");
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static void entry(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    @Test
    @DisplayName("is said in the language of its reader, and what is more than anybody reads is left out and said so")
    void inTheReadersWords() throws IOException {
        String digest = digestOf(word(paragraph("0123456789 ".repeat(50)).repeat(400)));
        byte[] pdf = filer.asksIn("zh-CN")
                .get("/api/filing/documents/" + digest + "/rendition")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(textOf(pdf)).contains("文件中的文字多于此处所示").doesNotContain(TEXT_ONLY);
        assertThat(textOf(rendition(filer, digest).asByteArray())).contains("There is more text in the file");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is not made of what cannot be read; the file itself is there")
    @MethodSource
    void notRendered(String what, byte[] file) {
        String digest = digestOf(file);
        rendition(filer, digest).then().statusCode(404).body("code", is("file-not-rendered"));
        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(file);
    }

    static Stream<Arguments> notRendered() {
        return Stream.of(
                Arguments.of("a text that is no XML", word("<w:p>")),
                Arguments.of(
                        "a text that names another file",
                        TestFiles.ooxml(
                                "wordprocessingml.document",
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x><p><t>&a;</t></p></x>")),
                Arguments.of("a part that unpacks to more than a document has", word(" ".repeat(65 * 1024 * 1024))),
                Arguments.of(
                        "a text of Word before 2007 with nothing in it", TestFiles.ole2("Root Entry", "WordDocument")));
    }

    @Test
    @DisplayName("is for who may read the file; of sound there is none")
    void forWhom() {
        String digest = digestOf(word(paragraph("Between us.")));
        rendition(TestFiler.party(), digest).then().statusCode(404).body("code", is("document-not-found"));
        String recording = digestOf(TestFiles.beginning("ID3\u0003\0\0\0\0\0\0"));
        rendition(filer, recording).then().statusCode(404).body("code", is("page-not-drawn"));
    }
}
