package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A page as a picture")
class PageImageTest {
    private final TestFiler filer = TestFiler.party();

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    PageImages images;

    private String digestOf(byte[] file) {
        String id = filer.begins();
        return filer.uploads(id, "EVIDENCE", "en", null, file)
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].digest");
    }

    private static Response page(TestFiler reader, String digest, int page) {
        return reader.get("/documents/" + digest + "/pages/" + page);
    }

    private BufferedImage drawn(String digest, int page) throws IOException {
        byte[] picture = page(filer, digest, page)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    @Test
    @DisplayName("of a scan shows all of it, small enough for a page and large enough to be read")
    void ofAScan() throws IOException {
        String digest = digestOf(TestFiles.tiff(2, 2480, 3508));
        BufferedImage picture = drawn(digest, 2);
        assertThat(picture.getHeight()).isEqualTo(2400);
        assertThat(picture.getWidth()).isBetween(1696, 1698);
        assertThat(new Color(picture.getRGB(800, 600)).getRed()).isLessThan(16);
        assertThat(new Color(picture.getRGB(800, 1800)).getRed()).isGreaterThan(239);
        page(filer, digest, 3).then().statusCode(404).body("code", is("page-not-drawn"));
        page(filer, digest, 0).then().statusCode(404).body("code", is("page-not-drawn"));
    }

    @Test
    @DisplayName("of a PDF is drawn too")
    void ofAPdf() throws IOException {
        BufferedImage picture = drawn(digestOf(TestPdf.ofPages(2)), 2);
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isBetween(2390, 2410);
    }

    @Test
    @DisplayName("of what has no pages, or none that can be drawn, is refused; the file itself is there")
    void notDrawn() {
        String recording = digestOf(TestFiles.beginning("ID3\u0003\0\0\0\0\0\0"));
        page(filer, recording, 1).then().statusCode(404).body("code", is("page-not-drawn"));
        String photograph = digestOf(TestFiles.beginning("\0\0\0\u0018ftypheic"));
        page(filer, photograph, 1).then().statusCode(404).body("code", is("page-not-drawn"));
        filer.get("/documents/" + photograph).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "of a photograph in HEIC is drawn by the program that the court has for it; the photograph stays as it is")
    void ofAPhotograph() throws IOException {
        byte[] photograph = TestFiles.heic(TestFiles.jpeg(3000, 2000));
        String digest = digestOf(photograph);
        BufferedImage picture = drawn(digest, 1);
        assertThat(picture.getWidth()).isEqualTo(2400);
        assertThat(picture.getHeight()).isEqualTo(1600);
        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(photograph);
    }

    private static byte[] rendition(TestFiler reader, String digest) {
        return reader.get("/documents/" + digest + "/rendition")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
    }

    @Test
    @DisplayName("of each page makes one PDF, as large as paper and as the pages lie, beside the file")
    void asPdf() throws IOException {
        String scan = digestOf(TestFiles.tiff(3, 2480, 3508));
        try (PDDocument pdf = Loader.loadPDF(rendition(filer, scan))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(2).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(pdf.getPage(2).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
        String photograph = digestOf(TestFiles.heic(TestFiles.jpeg(3000, 2000)));
        try (PDDocument pdf = Loader.loadPDF(rendition(filer, photograph))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
        assertThat(rendition(filer, photograph)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        String damaged = digestOf(TestPdf.damaged(2));
        try (PDDocument pdf = Loader.loadPDF(rendition(filer, damaged))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("makes no PDF of what has no pages, of too many, and for who may not read the file")
    void noPdf() {
        String recording = digestOf(TestFiles.beginning("ID3\u0003\0\0\0\0\0\0"));
        filer.get("/documents/" + recording + "/rendition")
                .then()
                .statusCode(404)
                .body("code", is("page-not-drawn"));
        String book = digestOf(TestFiles.tiff(51));
        filer.get("/documents/" + book + "/rendition").then().statusCode(422).body("code", is("rendition-too-long"));
        TestFiler.party()
                .get("/documents/" + book + "/rendition")
                .then()
                .statusCode(404)
                .body("code", is("document-not-found"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"JPXDecode", "JBIG2Decode"})
    @DisplayName("is not drawn at all where something of it would be missing:")
    void somethingMissing(String packing) {
        byte[] pdf = TestPdf.withStream(packing);
        page(filer, digestOf(pdf), 1).then().statusCode(404).body("code", is("page-not-drawn"));
    }

    @Test
    @DisplayName("is for who may read the document, and for nobody else")
    void forWhom() {
        String digest = digestOf(TestFiles.tiff(1));
        page(TestFiler.party(), digest, 1).then().statusCode(404).body("code", is("document-not-found"));
        page(TestFiler.clerk(), digest, 1).then().statusCode(404).body("code", is("document-not-found"));
        page(filer, digest, 1).then().statusCode(200);
        page(filer, "0".repeat(64), 1).then().statusCode(404).body("code", is("document-not-found"));
    }

    @Test
    @DisplayName("at which nobody looked for a while goes, and is drawn again when it is wanted")
    void unseen() throws IOException {
        String digest = digestOf(TestFiles.tiff(1, 60, 40));
        drawn(digest, 1);
        Path kept = data.resolve("pages").resolve(digest + "-1.jpg");
        images.forgetUnseen();
        assertThat(kept).exists();
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        images.forgetUnseen();
        assertThat(kept).doesNotExist();
        assertThat(drawn(digest, 1).getWidth()).isEqualTo(60);
    }
}
