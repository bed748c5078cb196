package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.filing.TestFiles.beginning;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Evidence")
class FileOfAnyKindTest {
    private final TestFiler filer = TestFiler.party();

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("image/jpeg", 1, TestFiles.jpeg()),
                Arguments.of("image/png", 1, TestFiles.png(4000, 3000)),
                Arguments.of("image/tiff", 3, TestFiles.tiff(3)),
                Arguments.of("image/heic", 1, beginning("\0\0\0\u0018ftypheic")),
                Arguments.of("audio/mpeg", 0, beginning("ID3\u0003\0\0\0\0\0\0")),
                Arguments.of("audio/wav", 0, beginning("RIFF\u0001\0\0\0WAVEfmt ")),
                Arguments.of("audio/mp4", 0, beginning("\0\0\0\u0018ftypM4A ")),
                Arguments.of("audio/amr", 0, beginning("#!AMR\n")),
                Arguments.of("video/mp4", 0, beginning("\0\0\0\u0018ftypisom")),
                Arguments.of("video/mp4", 0, beginning("\0\0\0\u0018ftypmp42")),
                Arguments.of("video/quicktime", 0, beginning("\0\0\0\u0014ftypqt  ")),
                Arguments.of("video/webm", 0, beginning("\u001aE\u00df\u00a3\u009fB\u0082\u0084webm")),
                Arguments.of("message/rfc822", 0, TestFiles.mail()),
                Arguments.of("application/vnd.ms-outlook", 0, TestFiles.ole2("Root Entry", "__properties_version1.0")),
                Arguments.of("application/msword", 0, TestFiles.ole2("Root Entry", "WordDocument", "1Table")),
                Arguments.of(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        0,
                        TestFiles.ooxml("wordprocessingml.document")),
                Arguments.of("application/vnd.oasis.opendocument.text", 0, TestFiles.openDocument("text")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    @DisplayName("is kept byte for byte as what it is, whatever it is called, and no browser runs it:")
    void isTaken(String type, int pages, byte[] file) {
        String id = filer.begins();
        filer.uploads(id, "EVIDENCE", "en", null, file)
                .then()
                .statusCode(201)
                .body("documents[0].mediaType", is(type))
                .body("documents[0].pages", is(pages));

        byte[] kept = filer.get("/documents/" + digest(id))
                .then()
                .statusCode(200)
                .contentType(type)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(kept).isEqualTo(file);
    }

    private String digest(String id) {
        return filer.get("/submissions/" + id).path("documents[0].digest");
    }

    @ParameterizedTest(name = "as {0}")
    @ValueSource(strings = {"STATEMENT_OF_CLAIM", "POWER_OF_ATTORNEY", "EVIDENCE_LIST"})
    @DisplayName("alone is a picture: what is read, printed and served is a PDF, also")
    void whatIsServed(String kind) {
        String id = filer.begins();
        filer.uploads(id, kind, "en", null, TestFiles.jpeg())
                .then()
                .statusCode(422)
                .body("code", is("file-not-pdf"));
        filer.get("/submissions/" + id).then().body("documents", empty());

        // Nor does it become one by another word.
        filer.uploads(id, "EVIDENCE", "en", null, TestFiles.jpeg()).then().statusCode(201);
        Map<String, Object> said =
                new HashMap<>(filer.get("/submissions/" + id).jsonPath().getMap("documents[0]"));
        said.put("kind", kind);
        filer.put("/submissions/" + id + "/documents/" + said.get("id"), said)
                .then()
                .statusCode(422)
                .body("code", is("file-not-pdf"));
        filer.get("/submissions/" + id).then().body("documents.kind", contains("EVIDENCE"));
    }

    @Test
    @DisplayName("in another language has a translation that is a PDF")
    void translation() {
        String id = filer.begins();
        filer.uploads(id, "EVIDENCE", "ko", null, TestFiles.jpeg()).then().statusCode(201);
        String original = filer.get("/submissions/" + id).path("documents[0].id");
        filer.uploads(id, "EVIDENCE", "zh-CN", original, TestFiles.tiff(1))
                .then()
                .statusCode(422)
                .body("code", is("file-not-pdf"));
        filer.adds(id, "EVIDENCE", "zh-CN", original);
        filer.get("/submissions/" + id).then().body("documents", hasSize(2));
    }

    static Stream<Arguments> unusual() {
        return Stream.of(
                Arguments.of("a damaged PDF", TestPdf.damaged(2), "REPAIRED", "file-corrupt"),
                Arguments.of("a PDF locked against changes", TestPdf.locked(), "PROTECTED", "file-protected"),
                Arguments.of(
                        "an invoice with its data",
                        TestPdf.withFile("factur-x.xml"),
                        "WITH_FILES",
                        "file-with-attachment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusual")
    @DisplayName(
            "that is unusual is kept byte for byte, named, looked at as pictures, and so in the case; what is served is no such thing:")
    void isUnusual(String what, byte[] file, String found, String refused) {
        String id = filer.prepares();
        filer.uploads(id, "EVIDENCE", "zh-CN", null, file)
                .then()
                .statusCode(201)
                .body("documents.last().unusual.what", contains(found));
        String digest = filer.get("/submissions/" + id).path("documents.last().digest");
        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(file);
        filer.get("/documents/" + digest + "/pages/1").then().statusCode(200).contentType("image/jpeg");
        filer.uploads(id, "STATEMENT_OF_CLAIM", "zh-CN", null, file)
                .then()
                .statusCode(422)
                .body("code", is(refused));
        String document = filer.get("/submissions/" + id).path("documents.last().id");
        Map<String, Object> said =
                new HashMap<>(filer.get("/submissions/" + id).jsonPath().getMap("documents.last()"));
        said.put("kind", "POWER_OF_ATTORNEY");
        filer.put("/submissions/" + id + "/documents/" + document, said)
                .then()
                .statusCode(422)
                .body("code", is(refused));

        filer.signs(id);
        filer.lodges(id).then().statusCode(201);
        String caseId = TestFiler.clerk().registers(id);
        filer.get("/cases/" + caseId + "/papers/" + document)
                .then()
                .statusCode(200)
                .body("unusual.what", contains(found));
        filer.get("/documents/" + digest + "/pages/1").then().statusCode(200);
    }

    @Test
    @DisplayName("is told beforehand: which files, and for what")
    void isTold() {
        filer.get("/limits")
                .then()
                .body("mediaTypes", hasItems("application/pdf", "image/heic", "video/mp4"))
                .body("extensions", hasItems("pdf", "heic", "mp4"))
                .body("keptAsTheyAre", hasItem("EVIDENCE"))
                .body("keptAsTheyAre", not(hasItem("STATEMENT_OF_CLAIM")));
    }
}
