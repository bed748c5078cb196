package org.comity.filing.document.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.UploadLimits;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A file that comes in parts")
class ResumableUploadTest {
    private static final String UPLOADS = "/api/filing/uploads";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestFiler filer = TestFiler.party();
    private final byte[] pdf = TestPdf.ofPages(3);

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    UploadLimits limits;

    @Inject
    ResumableUploads uploads;

    @Inject
    Handover handover;

    @Inject
    DocumentStore store;

    private static RequestSpecification tus(TestFiler by) {
        return by.asks().header("Tus-Resumable", "1.0.0");
    }

    private static String metadata(String key, String id) {
        return "filename " + base64("plan é.pdf") + ",lastModified " + base64("1764400000000") + "," + key + " "
                + base64(id);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Response begins(String submission, long length) {
        return tus(filer)
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata("submissionId", submission))
                .post(UPLOADS);
    }

    /** @return its address */
    private String begun(String submission, byte[] file) {
        return begins(submission, file.length).then().statusCode(201).extract().header("Location");
    }

    private Response sends(String address, long offset, byte[] part) {
        return sends(address, offset, part, null);
    }

    private Response sends(String address, long offset, byte[] part, String checksum) {
        RequestSpecification request = tus(filer)
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(part);
        return (checksum == null ? request : request.header("Upload-Checksum", checksum)).patch(address);
    }

    private long offsetOf(String address) {
        return Long.parseLong(
                tus(filer).head(address).then().statusCode(200).extract().header("Upload-Offset"));
    }

    private byte[] part(int from, int to) {
        return Arrays.copyOfRange(pdf, from, to);
    }

    private Response becomesDocument(String submission, String address) {
        return filer.asks()
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "en")
                .queryParam("upload", idOf(address))
                .post("/api/filing/submissions/" + submission + "/documents");
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Path partsOf(String address) {
        return data.resolve("uploads").resolve(idOf(address));
    }

    private static String hex(String algorithm, byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    @Test
    @DisplayName("says before what is spoken, and how large it may be")
    void options() {
        filer.asks()
                .options(UPLOADS)
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", "creation,checksum,termination,expiration")
                .header("Tus-Checksum-Algorithm", "sha1,sha256,sha512")
                .header("Tus-Max-Size", Long.toString(limits.perFile().asLongValue()));
    }

    @Test
    @DisplayName(
            "goes on where it stopped, is hashed on the way, becomes a document, and does so again if the answer is lost")
    void inParts() throws Exception {
        String id = filer.begins();
        String address = begun(id, pdf);

        assertThat(offsetOf(address)).isZero();
        sends(address, 0, part(0, 100)).then().statusCode(204).header("Upload-Offset", "100");
        filer.get("/uploads?subject=" + id)
                .then()
                .body("", hasSize(1))
                .body("[0].filename", is("plan é.pdf"))
                .body("[0].lastModified", is(1764400000000L))
                .body("[0].received", is(100))
                .body("[0].sha256", is((Object) null));
        becomesDocument(id, address).then().statusCode(409).body("code", is("upload-not-whole"));
        sends(address, 100, part(100, pdf.length))
                .then()
                .statusCode(204)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Expires", notNullValue())
                .header("Upload-Offset", Integer.toString(pdf.length));
        filer.get("/uploads?subject=" + id)
                .then()
                .body("[0].sha256", is(hex("SHA-256", pdf)))
                .body("[0].sha512", is(hex("SHA-512", pdf)));

        for (int i = 0; i < 2; i++) {
            becomesDocument(id, address)
                    .then()
                    .statusCode(201)
                    .body("documents", hasSize(1))
                    .body("documents[0].filename", is("plan é.pdf"))
                    .body("documents[0].digest", is(hex("SHA-256", pdf)));
        }

        assertThat(store.file(hex("SHA-256", pdf)).bytes()).isEqualTo(pdf);
        assertThat(partsOf(address)).doesNotExist();
        filer.get("/uploads?subject=" + id).then().body("", hasSize(0));
    }

    @Test
    @DisplayName("is hashed right by another replica, which has not seen its first part")
    void elsewhere() throws Exception {
        String address = begun(filer.begins(), pdf);
        sends(address, 0, part(0, 200)).then().statusCode(204);
        try (Parts.Held part = new Parts(data).hold(UUID.fromString(idOf(address)))) {
            Digests digests = part.append(
                    new java.io.ByteArrayInputStream(part(200, pdf.length)), 200, pdf.length, null, bytes -> {});
            assertThat(digests.sha256()).isEqualTo(hex("SHA-256", pdf));
            assertThat(digests.sha512()).isEqualTo(hex("SHA-512", pdf));
        }
    }

    @Test
    @DisplayName("keeps of a part whose line is cut what has come")
    void cut() throws Exception {
        String address = begun(filer.begins(), pdf);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(headOfAPart(address, pdf.length));
            out.write(pdf, 0, 300);
            out.flush();
            Awaitility.await().until(() -> Files.size(partsOf(address)) == 300);
            // Meanwhile nobody else writes it, nor takes it back.
            sends(address, 0, pdf).then().statusCode(423).body("code", is("upload-busy"));
            tus(filer).delete(address).then().statusCode(423);
        }
        Awaitility.await().until(() -> offsetOf(address) == 300);
        Awaitility.await()
                .until(() -> sends(address, 300, part(300, pdf.length)).statusCode() == 204);
    }

    private byte[] headOfAPart(String address, int length) {
        return ("PATCH " + address + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                        + "Authorization: Bearer " + TestTokens.party(filer.account)
                        + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
                        + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("is noted while a long part still comes, so that a process that dies has lost no more than its end")
    void notedOnTheWay() throws Exception {
        byte[] film = new byte[40 * 1024 * 1024];
        String address = begins(filer.begins(), film.length)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(headOfAPart(address, film.length));
            out.write(film, 0, film.length - 1);
            out.flush();
            Awaitility.await().atMost(PATIENCE).until(() -> offsetOf(address) >= 16 * 1024 * 1024);
            out.write(film, 0, 1);
            out.flush();
            Awaitility.await().atMost(PATIENCE).until(() -> offsetOf(address) == film.length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sha1, SHA-1", "sha256, SHA-256", "sha512, SHA-512"})
    @DisplayName("keeps a part only if it has the checksum it says:")
    void checksum(String name, String algorithm) throws Exception {
        String id = filer.begins();
        String address = begun(id, pdf);
        byte[] first = part(0, 150);
        String right = name + " "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance(algorithm).digest(first));

        sends(address, 0, part(1, 151), right).then().statusCode(460).body("code", is("upload-checksum-wrong"));
        assertThat(offsetOf(address)).isZero();
        sends(address, 0, first, right).then().statusCode(204).header("Upload-Offset", "150");
        sends(address, 150, part(150, pdf.length)).then().statusCode(204);
        becomesDocument(id, address).then().statusCode(201).body("documents[0].digest", is(hex("SHA-256", pdf)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"md5 CY9rzUYh03PK3k6DJie09g==", "sha1", "sha1 %%%"})
    @DisplayName("with a checksum that cannot be read is refused:")
    void oddChecksum(String said) {
        String address = begun(filer.begins(), pdf);
        sends(address, 0, pdf, said).then().statusCode(400).body("code", is("upload-checksum-unknown"));
    }

    @Test
    @DisplayName("takes no part again, none out of order and none beyond its end, and loses nothing by it")
    void outOfOrder() {
        String id = filer.begins();
        String address = begun(id, pdf);
        sends(address, 0, part(0, 100)).then().statusCode(204);

        sends(address, 0, part(0, 100)).then().statusCode(409).body("code", is("upload-offset-wrong"));
        sends(address, 200, part(200, 300)).then().statusCode(409).body("title", containsString("100"));
        sends(address, 100, Arrays.copyOf(pdf, pdf.length))
                .then()
                .statusCode(413)
                .body("code", is("upload-longer-than-said"));
        tus(filer)
                .contentType("application/offset+octet-stream")
                .body(part(100, 200))
                .patch(address)
                .then()
                .statusCode(409);
        tus(filer)
                .contentType("application/octet-stream")
                .header("Upload-Offset", 100)
                .body(part(100, 200))
                .patch(address)
                .then()
                .statusCode(415);

        sends(address, 100, part(100, pdf.length)).then().statusCode(204);
        sends(address, pdf.length, new byte[0]).then().statusCode(204);
        becomesDocument(id, address).then().statusCode(201);
    }

    @Test
    @DisplayName("that can act is refused like any other, and nothing of it stays")
    void acting() {
        String id = filer.begins();
        byte[] page = "<!DOCTYPE html><html><script>1</script>".getBytes(StandardCharsets.US_ASCII);
        String address = begun(id, page);
        sends(address, 0, page).then().statusCode(204);

        becomesDocument(id, address).then().statusCode(422).body("code", is("file-can-act"));

        assertThat(partsOf(address)).doesNotExist();
        tus(filer).head(address).then().statusCode(404);
    }

    @Test
    @DisplayName("of which something wrong was said stays, so that it need not be sent again")
    void saidWrong() {
        String id = filer.begins();
        byte[] picture = TestFiles.png(20, 20);
        String address = begun(id, picture);
        sends(address, 0, picture).then().statusCode(204);
        filer.asks()
                .queryParam("kind", "IDENTITY_PROOF")
                .queryParam("language", "en")
                .queryParam("upload", idOf(address))
                .queryParam("translationOf", UUID.randomUUID())
                .post("/api/filing/submissions/" + id + "/documents")
                .then()
                .statusCode(not(201));
        becomesDocument(id, address).then().statusCode(201).body("documents[0].mediaType", is("image/png"));
    }

    @Test
    @DisplayName("is nobody else's, whatever they ask")
    void anothers() {
        String id = filer.begins();
        String address = begun(id, pdf);
        TestFiler stranger = TestFiler.party();
        tus(stranger).head(address).then().statusCode(404);
        tus(stranger).delete(address).then().statusCode(404);
        tus(stranger)
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", 0)
                .body(pdf)
                .patch(address)
                .then()
                .statusCode(404);
        stranger.get("/uploads").then().statusCode(200).body("", hasSize(0));
        tus(stranger)
                .header("Upload-Length", 10)
                .header("Upload-Metadata", metadata("submissionId", id))
                .post(UPLOADS)
                .then()
                .statusCode(404);
        tus(stranger)
                .header("Upload-Length", 10)
                .header("Upload-Metadata", metadata("caseId", UUID.randomUUID().toString()))
                .post(UPLOADS)
                .then()
                .statusCode(404);
        sends(address, 0, pdf).then().statusCode(204);
        // Sent for one draft, it is no document of another.
        becomesDocument(filer.begins(), address).then().statusCode(404);
        String theirs = stranger.begins();
        stranger.asks()
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "en")
                .queryParam("upload", idOf(address))
                .post("/api/filing/submissions/" + theirs + "/documents")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "length {0}, metadata {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "     | filename YQ==                | 400 | upload-not-described",
                "10   |                              | 400 | upload-not-described",
                "10   | filename YQ==                | 400 | upload-not-described",
                "10   | submissionId YQ==            | 400 | upload-not-described",
                "10   | filename %                   | 400 | upload-not-described",
                "0    | filename YQ==                | 400 | upload-not-described",
                "-1   | filename YQ==                | 400 | upload-not-described",
                "9223372036854775807 | filename YQ== | 413 | upload-too-large",
            })
    @DisplayName("is not begun without what has to be known:")
    void notDescribed(Long length, String metadata, int status, String code) {
        RequestSpecification request = tus(filer);
        if (length != null) {
            request.header("Upload-Length", length);
        }
        if (metadata != null) {
            request.header("Upload-Metadata", metadata);
        }
        request.post(UPLOADS).then().statusCode(status).body("code", is(code));
    }

    @Test
    @DisplayName("is refused before its first byte where it would not be taken")
    void notWelcome() {
        String id = filer.begins();
        long largest = limits.perFile().asLongValue();
        begins(id, largest + 1).then().statusCode(413).body("code", is("upload-too-large"));
        long fits = limits.perSubmission().asLongValue() / largest;
        for (int i = 0; i < fits; i++) {
            begins(id, largest).then().statusCode(201);
        }
        begins(id, largest).then().statusCode(413).body("code", is("submission-too-large"));
        begins(filer.begins(), largest).then().statusCode(201);
    }

    @Test
    @DisplayName("of another version of tus is refused with the one that is spoken")
    void version() {
        filer.asks()
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", 10)
                .post(UPLOADS)
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0");
        filer.asks().post(UPLOADS).then().statusCode(412);
    }

    @Test
    @DisplayName("taken back is gone, bytes and all")
    void takenBack() {
        String address = begun(filer.begins(), pdf);
        sends(address, 0, part(0, 100)).then().statusCode(204);
        tus(filer).delete(address).then().statusCode(204);
        tus(filer).head(address).then().statusCode(404);
        sends(address, 100, part(100, 200)).then().statusCode(404);
        assertThat(partsOf(address)).doesNotExist();
    }

    @Test
    @DisplayName("with which nobody has gone on in time is forgotten; another is not")
    void expired() {
        String id = filer.begins();
        String late = begun(id, pdf);
        String other = begun(id, pdf);
        sends(late, 0, part(0, 100)).then().statusCode(204);
        QuarkusTransaction.requiringNew()
                .run(() -> uploads.update(
                        "expiresAt = ?2 where id = ?1",
                        UUID.fromString(idOf(late)),
                        Instant.now().minus(Duration.ofSeconds(1))));

        tus(filer).head(late).then().statusCode(404);
        handover.forgetExpired();

        assertThat(partsOf(late)).doesNotExist();
        assertThat(offsetOf(other)).isZero();
    }

    @Test
    @DisplayName("begun many times at once passes the limits no more than one after the other")
    void inParallel() throws Exception {
        String id = filer.begins();
        long largest = limits.perFile().asLongValue();
        long fits = limits.perSubmission().asLongValue() / largest;
        try (ExecutorService elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> begun = Stream.generate(
                            () -> elsewhere.submit(() -> begins(id, largest).statusCode()))
                    .limit(fits + 8)
                    .toList();
            int taken = 0;
            for (Future<Integer> each : begun) {
                taken += each.get() == 201 ? 1 : 0;
            }
            assertThat(taken).isEqualTo((int) fits);
        }
    }

    @Test
    @DisplayName("goes with the draft that it was sent for")
    void draftDeleted() {
        String id = filer.begins();
        String address = begun(id, pdf);
        String other = begun(filer.begins(), pdf);
        sends(address, 0, part(0, 100)).then().statusCode(204);

        filer.asks()
                .delete("/api/filing/submissions/" + id + "?confirm=true")
                .then()
                .statusCode(204);

        assertThat(partsOf(address)).doesNotExist();
        tus(filer).head(address).then().statusCode(404);
        assertThat(offsetOf(other)).isZero();
    }

    @Test
    @DisplayName("becomes no document of what was handed over meanwhile")
    void handedOverMeanwhile() {
        String id = filer.prepares();
        String address = begun(id, pdf);
        sends(address, 0, part(0, 100)).then().statusCode(204);
        filer.lodges(id).then().statusCode(201);

        sends(address, 100, part(100, pdf.length)).then().statusCode(204);
        becomesDocument(id, address).then().statusCode(409).body("code", is("submission-not-editable"));
        begins(id, 10).then().statusCode(409).body("code", is("submission-not-editable"));
    }
}
