package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@QuarkusTest
@DisplayName("A paper that the addressee fetches")
class PaperTest extends CourtTest {

    private String request;
    private String attempt;
    private String session;

    @BeforeEach
    void opened() {
        request = requestIn(caseAgainst("US"));
        attempt = started(request, true, null);
        session = session();
    }

    @AfterEach
    void upstreamAgain() {
        FilingUpstream.release();
    }

    private String session() {
        return addressee()
                .body(Map.of("secret", secretFromMail(), "code", codeFor(request, attempt)))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    @Test
    @DisplayName("is on record once in a session, after its last byte; asking for its headers is not")
    void onceInASession() {
        addressee()
                .header("Delivery-Session", session)
                .head(path())
                .then()
                .statusCode(200)
                .body(emptyOrNullString());
        for (int i = 0; i < 3; i++) {
            fetched();
        }
        downloads(1);
        session = session();
        fetched();
        downloads(2);
        assertEquals(List.of(), temporaryFiles());
    }

    @Test
    @DisplayName("is not on record if the line was cut before its first byte")
    void cutLine() throws Exception {
        FilingUpstream.hold();
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream out = line.getOutputStream();
            out.write(("GET " + path() + " HTTP/1.1\r\nHost: localhost\r\nDelivery-Session: " + session + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            FilingUpstream.awaitAsked();
            line.setSoLinger(true, 0);
        }
        FilingUpstream.release();
        // Another paper, fetched whole, is on record; the first is not.
        addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attempt + "/documents/" + translation)
                .then()
                .statusCode(200);
        downloads(1);
        eventsOf(request, attempt)
                .body("items.findAll { it.kind == 'DOWNLOADED' }.documentId", hasSize(1))
                .body("items.find { it.kind == 'DOWNLOADED' }.documentId", is(translation.toString()));
        assertEquals(List.of(), temporaryFiles());
    }

    @Test
    @DisplayName(
            "is what it is by its content: a picture comes as one, under a name of its kind, and no browser runs it")
    void ofItsKind() {
        String picture = "/api/service/deliveries/" + attempt + "/documents/" + translation;
        for (Response answer : List.of(
                addressee().header("Delivery-Session", session).get(picture),
                addressee().header("Delivery-Session", session).head(picture))) {
            answer.then()
                    .statusCode(200)
                    .header("Content-Type", "image/jpeg")
                    .header("Content-Disposition", "attachment; filename=\"" + translation + ".jpg\"")
                    .header("X-Content-Type-Options", "nosniff");
        }
        addressee()
                .header("Delivery-Session", session)
                .get(path())
                .then()
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + claim + ".pdf\"");
    }

    @Test
    @DisplayName("that stalls half way is 502 within the limit, and nothing is left behind")
    void stalls() {
        FilingUpstream.stall();
        addressee()
                .header("Delivery-Session", session)
                .get(path())
                .then()
                .statusCode(502)
                .body("code", is("document-not-available"));
        FilingUpstream.release();
        assertEquals(List.of(), temporaryFiles());
        fetched();
        downloads(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("and that a proof is made with is closed once the answer is over, also if none of it is written")
    void closedAfterTheProof() throws IOException {
        String proof = "/api/service/requests/" + request + "/proof";
        asClerk().get(proof).then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            asClerk().head(proof).then().statusCode(200).body(emptyOrNullString());
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(List.of(), openPapers()));
    }

    /** A paper has no name from the start; only who has it open can see it. */
    private static List<String> openPapers() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(PaperTest::target)
                    .filter(target -> target.contains("comity-paper-"))
                    .toList();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    @Test
    @DisplayName("of a delivery that is not there answers as one without a session")
    void noDelivery() {
        addressee()
                .get("/api/service/deliveries/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .body("code", is("session-not-valid"));
    }

    private String path() {
        return "/api/service/deliveries/" + attempt + "/documents/" + claim;
    }

    private void fetched() {
        byte[] paper = addressee()
                .header("Delivery-Session", session)
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(claimText, new String(paper, StandardCharsets.UTF_8));
    }

    private void downloads(int number) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> eventsOf(request, attempt)
                .body("items.findAll { it.kind == 'DOWNLOADED' }", hasSize(number)));
    }

    private static List<String> temporaryFiles() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("comity-paper-") || name.startsWith("rest-client"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
