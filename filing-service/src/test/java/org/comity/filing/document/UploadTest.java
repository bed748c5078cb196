package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.awaitility.Awaitility;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.filing.document.check.AttackPdfs;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.scan.Scan;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An upload")
class UploadTest {
    private final TestFiler filer = TestFiler.party();

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    DocumentStore store;

    @Inject
    Documents documents;

    @Inject
    UploadLimits limits;

    @Inject
    UploadVolumes volumes;

    static Stream<Arguments> refused() {
        byte[] pdf = TestPdf.ofPages(3);
        return Stream.of(
                Arguments.of("an empty file", new byte[0], 422, "file-empty"),
                Arguments.of("a picture named .pdf", ascii("\u0089PNG\r\n"), 422, "file-not-taken"),
                Arguments.of("a program named .pdf", ascii("MZ\u0090\0"), 422, "file-can-act"),
                Arguments.of("a web page", ascii("<!DOCTYPE html><html><script>1</script>"), 422, "file-can-act"),
                Arguments.of(
                        "a drawing that may hold a script",
                        ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        422,
                        "file-can-act"),
                Arguments.of("an archive", ascii("PK\u0003\u0004\u0014\0\0\0"), 422, "file-not-taken"),
                Arguments.of("a picture of nothing", ascii("\u0089PNG\r\n\u001a\n"), 422, "file-damaged"),
                Arguments.of(
                        "a picture that unpacks to gigabytes", TestFiles.png(60_000, 60_000), 422, "file-too-complex"),
                Arguments.of("a PDF with a password", TestPdf.encrypted(), 422, "file-encrypted"),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, 40), 422, "file-corrupt"),
                Arguments.of("a PDF without pages", TestPdf.with(0, pdfDocument -> {}), 422, "file-without-pages"),
                Arguments.of(
                        "a script",
                        acting(p -> p.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        422,
                        "file-with-script"),
                Arguments.of(
                        "a page named a million times", AttackPdfs.onePageNamed(1_000_000), 422, "file-too-complex"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] acting(Consumer<PDDocument> change) {
        return TestPdf.with(1, change);
    }

    @ParameterizedTest(name = "of {0} is refused as {3}")
    @MethodSource("refused")
    void isRefusedWithItsOwnCode(String what, byte[] file, int status, String code) throws IOException {
        String id = filer.begins();

        filer.uploads(id, "EVIDENCE", "en", null, file)
                .then()
                .statusCode(status)
                .body("code", is(code))
                .body("title", not(blankString()));

        filer.get("/submissions/" + id).then().body("documents", hasSize(0));
        assertThat(incoming()).isEmpty();
    }

    @Test
    @DisplayName("is refused once the account has sent what it may in 24 hours, and counts itself")
    void onePersonsDay() {
        String id = filer.begins();
        long most = limits.perAccountAndDay().asLongValue();
        byte[] pdf = TestPdf.ofPages(1);
        hasSent(most - pdf.length, Duration.ofHours(23));
        hasSent(most, Duration.ofHours(27));

        filer.uploads(id, "EVIDENCE", "en", null, pdf).then().statusCode(201);
        filer.uploads(id, "EVIDENCE", "en", null, TestPdf.ofPages(1))
                .then()
                .statusCode(429)
                .body("code", is("too-much-uploaded-today"));

        filer.get("/submissions/" + id).then().body("documents", hasSize(1));
    }

    @Test
    @DisplayName("to each of many submissions is counted in few rows, so that a day is soon added up")
    void manySubmissions() {
        byte[] pdf = TestPdf.ofPages(1);
        int submissions = 20;
        for (int i = 0; i < submissions; i++) {
            filer.uploads(filer.begins(), "EVIDENCE", "en", null, pdf).then().statusCode(201);
        }

        // Eight an hour, which may have turned meanwhile.
        assertThat(rowsOf(filer.account)).isLessThanOrEqualTo(16);
        assertThat(volumes.ofLastDay(filer.account)).isEqualTo(submissions * (long) pdf.length);
    }

    private long rowsOf(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) documents
                        .getEntityManager()
                        .createNativeQuery("select count(*) from upload_volume where account_id = :account")
                        .setParameter("account", account)
                        .getSingleResult())
                .longValue());
    }

    private void hasSent(long bytes, Duration ago) {
        QuarkusTransaction.requiringNew().run(() -> documents
                .getEntityManager()
                .createNativeQuery("insert into upload_volume values (:account, :hour, 0, :bytes)")
                .setParameter("account", filer.account)
                .setParameter("hour", Instant.now().minus(ago).truncatedTo(ChronoUnit.HOURS))
                .setParameter("bytes", bytes)
                .executeUpdate());
    }

    @Test
    @DisplayName("that exhausts the process which opens it leaves the service answering, and others' uploads too")
    void exhausts() throws Exception {
        TestFiler attacker = TestFiler.party();
        String theirs = attacker.begins();
        byte[] attack = AttackPdfs.crossReferencesToFiveMillionObjects();
        String id = filer.begins();
        try (ExecutorService elsewhere = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> attacks = Stream.generate(
                            () -> elsewhere.submit(() -> attacker.uploads(theirs, "EVIDENCE", "en", null, attack)
                                    .statusCode()))
                    .limit(2)
                    .toList();
            while (!attacks.stream().allMatch(Future::isDone)) {
                assertThat(filer.get("/submissions/" + id).statusCode()).isEqualTo(200);
            }
            filer.uploads(id, "EVIDENCE", "en", null, TestPdf.ofPages(1)).then().statusCode(201);
            for (Future<Integer> each : attacks) {
                assertThat(each.get()).isEqualTo(422);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"application/x-pdf", "Application/PDF", "image/png", "application/octet-stream"})
    @DisplayName("is what its content is, whatever it is called:")
    void calledOtherwise(String type) {
        String id = filer.begins();
        uploadsAs(type, id, TestPdf.ofPages(1)).statusCode(201).body("documents[0].mediaType", is("application/pdf"));
        uploadsAs(type, id, "%PNG".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", is("file-not-taken"));
    }

    private ValidatableResponse uploadsAs(String type, String id, byte[] file) {
        return filer.asks()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "en")
                .body(file)
                .post("/api/filing/submissions/" + id + "/documents")
                .then();
    }

    @Test
    @DisplayName("of the same bytes under another name is told, not dropped")
    void sameBytes() {
        String id = filer.begins();
        byte[] pdf = TestPdf.ofPages(1);
        filer.uploads(id, "CONTRACT", "en", null, pdf).then().statusCode(201);
        filer.uploads(id, "CONTRACT", "ko", null, pdf)
                .then()
                .statusCode(409)
                .body("code", is("document-already-there"))
                .body("title", containsString("CONTRACT.en"));
    }

    @Test
    @DisplayName(
            "translates an original and no translation, so that no two translate each other; drafts with any are deleted")
    void translations() {
        String id = filer.begins();
        String korean = filer.adds(id, "CONTRACT", "ko", null);
        String english = filer.adds(id, "CONTRACT", "en", korean);
        filer.uploads(id, "CONTRACT", "zh-CN", english, TestPdf.ofPages(1))
                .then()
                .statusCode(422)
                .body("code", is("translation-of-a-translation"));
        Map<String, Object> said = Map.of(
                "kind", "CONTRACT", "language", "ko", "title", "t", "certified", false, "translationOf", english);
        filer.put("/submissions/" + id + "/documents/" + korean, said).then().statusCode(422);
        said = Map.of("kind", "CONTRACT", "language", "ko", "title", "t", "certified", false, "translationOf", korean);
        filer.put("/submissions/" + id + "/documents/" + korean, said).then().statusCode(422);
        filer.asks()
                .delete("/api/filing/submissions/" + id + "?confirm=true")
                .then()
                .statusCode(204);
        filer.get("/submissions/" + id).then().statusCode(404);
    }

    @Test
    @DisplayName("is named by RFC 6266: quotes may hold what else would end the name")
    void namedInQuotes() {
        filer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"a;\\\"b\\\".pdf\"; size=3")
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "en")
                .body(TestPdf.ofPages(1))
                .post("/api/filing/submissions/" + filer.begins() + "/documents")
                .then()
                .statusCode(201)
                .body("documents[0].filename", is("a;\"b\".pdf"));
    }

    @Test
    @DisplayName("over the announced limit is refused, and the limit is the one that is told")
    void tooLarge() throws IOException {
        int limit = filer.get("/limits").path("bytesPerFile");
        byte[] file = Arrays.copyOf(TestPdf.ofPages(1), limit + 1);

        filer.uploads(filer.begins(), "EVIDENCE", "en", null, file)
                .then()
                .statusCode(413)
                .body("code", is("upload-too-large"));

        assertThat(incoming()).isEmpty();
    }

    @Test
    @DisplayName("that opens at a page without running anything is welcome")
    void harmlessOpenAction() {
        byte[] pdf = acting(p -> {
            PDPageFitDestination top = new PDPageFitDestination();
            top.setPage(p.getPage(0));
            try {
                p.getDocumentCatalog().setOpenAction(top);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        filer.uploads(filer.begins(), "EVIDENCE", "en", null, pdf).then().statusCode(201);
    }

    @Test
    @DisplayName("sent twice is one document, with its pages counted and its name in its own script")
    void twice() {
        String id = filer.begins();
        byte[] pdf = TestPdf.ofPages(3);
        for (int i = 0; i < 2; i++) {
            filer.asks()
                    .contentType("application/pdf")
                    .header("Content-Disposition", "attachment; filename*=UTF-8''%EA%B3%84%EC%95%BD%EC%84%9C.pdf")
                    .queryParam("kind", "CONTRACT")
                    .queryParam("language", "ko")
                    .body(pdf)
                    .post("/api/filing/submissions/" + id + "/documents")
                    .then()
                    .statusCode(201)
                    .body("documents", hasSize(1))
                    .body("documents[0].pages", is(3))
                    .body("documents[0].bytes", is(pdf.length))
                    .body("documents[0].filename", is("계약서.pdf"))
                    .body("documents[0].title", is("계약서"));
        }
        String digest = filer.get("/submissions/" + id).path("documents[0].digest");
        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(pdf);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @DisplayName("has a name that shows what it is")
    @CsvSource({
        "%E2%80%AEfdp.exe.pdf, fdp.exe.pdf",
        "%E2%81%A6a%E2%81%A9.pdf, a.pdf",
        "a%00%0D%0Ab%EF%BF%BF.pdf, ab.pdf",
        "..%2F..%5Cc.pdf, c.pdf",
        "%D9%85%DB%8C%E2%80%8C%D8%AE.pdf, می\u200cخ.pdf",
    })
    void shownName(String sent, String shown) {
        filer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + sent)
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "en")
                .body(TestPdf.ofPages(1))
                .post("/api/filing/submissions/" + filer.begins() + "/documents")
                .then()
                .statusCode(201)
                .body("documents[0].filename", is(shown));
    }

    @Test
    @DisplayName("with a long name keeps its end, and no half of a character")
    void longName() {
        String name = "x" + "%F0%A0%AE%B7".repeat(150) + "1.pdf";
        String shown = filer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "en")
                .body(TestPdf.ofPages(1))
                .post("/api/filing/submissions/" + filer.begins() + "/documents")
                .path("documents[0].filename");
        assertThat(shown).isEqualTo("𠮷".repeat(97) + "1.pdf");
    }

    @Test
    @DisplayName("that the sender breaks off leaves nothing behind")
    void brokenOff() throws IOException {
        String id = filer.begins();
        String head = "POST /api/filing/submissions/" + id
                + "/documents?kind=EVIDENCE&language=en HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + org.comity.testing.TestTokens.party(filer.account)
                + "\r\nContent-Type: application/pdf\r\nContent-Length: 1000000\r\n\r\n%PDF-1.7";
        try (Socket socket = new Socket("localhost", io.restassured.RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(new byte[200_000]);
            out.flush();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !incoming()
                    .isEmpty());
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> incoming().isEmpty());
        filer.get("/submissions/" + id).then().body("documents", hasSize(0));
    }

    @Test
    @DisplayName("taken out again is gone, bytes and all, but not while a translation rests on it")
    void takenOut() {
        String id = filer.begins();
        String original = filer.adds(id, "CONTRACT", "ko", null);
        String translation = filer.adds(id, "CONTRACT", "zh-CN", original);
        String digest = filer.get("/submissions/" + id).path("documents[0].digest");
        String path = "/api/filing/submissions/" + id + "/documents/";

        filer.asks().delete(path + original).then().statusCode(409).body("code", is("document-in-use"));
        filer.asks().delete(path + translation).then().statusCode(200);
        filer.asks().delete(path + original).then().statusCode(200).body("documents", hasSize(0));

        assertThat(store.file(digest).isThere()).isFalse();
    }

    @ParameterizedTest(name = "with {0}")
    @DisplayName("keeps its bytes when the same bytes are taken out elsewhere at that moment")
    @CsvSource({"a document, /documents/{document}", "a whole draft, ?confirm=true"})
    void meetsRemoval(String what, String path) throws Exception {
        // Given bytes that lie in one draft and just arrive for another
        byte[] pdf = TestPdf.ofPages(1);
        String left = filer.begins();
        String id = filer.uploads(left, "EVIDENCE", "en", null, pdf).path("documents[0].id");
        UUID other = UUID.fromString(filer.begins());
        try (DocumentStore.Arrived file = store.receive(new ByteArrayInputStream(pdf), pdf.length);
                ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            // When they are taken out of the one before the upload to the other is committed
            Future<Integer> removal = QuarkusTransaction.requiringNew().call(() -> {
                keep(other, file);
                Future<Integer> asked = elsewhere.submit(() -> filer.asks()
                        .delete("/api/filing/submissions/" + left + path.replace("{document}", id))
                        .statusCode());
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> asked.isDone() || somebodyWaits());
                return asked;
            });
            // Then
            assertThat(removal.get(10, TimeUnit.SECONDS)).isBetween(200, 204);
            assertThat(store.file(file.digest()).bytes()).isEqualTo(pdf);
        }
    }

    private void keep(UUID submission, DocumentStore.Arrived file) {
        Document same = new Document(
                submission,
                new Uploads.Received(file, FileType.PDF, 1, List.of(), Scan.NOT_SCANNED, "same.pdf"),
                filer.account,
                Instant.now());
        same.describe(new DocumentDescription(DocumentKind.EVIDENCE, "en", "same", null, null, false));
        documents.persistAndFlush(same);
        store.keep(file);
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew().call(() -> (Boolean) documents
                .getEntityManager()
                .createNativeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)",
                        Boolean.class)
                .getSingleResult());
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("incoming"))) {
            return files.toList();
        }
    }
}
