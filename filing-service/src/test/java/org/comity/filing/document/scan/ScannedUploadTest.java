package org.comity.filing.document.scan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A file that comes")
class ScannedUploadTest {
    private static final String SAYS = "checks.find { it.name == 'the scanner for viruses' }.data.values().first()";

    private final TestFiler filer = TestFiler.party();

    /** A mail with it: Word and PDF would be refused before for other reasons. */
    private static byte[] infected() {
        String mail = new String(TestFiles.mail(), StandardCharsets.US_ASCII);
        return (mail + new String(TestClamd.infected(), StandardCharsets.US_ASCII) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The service is ready all the same: whoever hands in no file goes on. */
    private static ValidatableResponse readiness() {
        return given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    @DisplayName("is said not to be scanned where the court has no scanner")
    void notScanned() {
        String id = filer.begins();
        filer.uploads(id, "EVIDENCE", "en", null, TestPdf.ofPages(1))
                .then()
                .statusCode(201)
                .body("documents[0].scan", is("NOT_SCANNED"));
    }

    @Test
    @DisplayName(
            "is kept once the scanner found nothing, and says so in the case too; with a virus it is refused by its name")
    void scanned() throws IOException {
        try (TestClamd clamd = TestClamd.onPort(1_000_000)) {
            QuarkusMock.installMockForType(new Scanner(new ScannerTest.At(clamd.place())), Scanner.class);
            String id = filer.files();
            filer.get("/submissions/" + id).then().body("documents.findAll { it.scan != 'CLEAN' }", empty());
            String paper = filer.get("/submissions/" + id).path("documents[0].id");
            String caseId = TestFiler.clerk().registers(id);
            filer.get("/cases/" + caseId + "/papers/" + paper).then().body("scan", is("CLEAN"));

            String draft = filer.begins();
            filer.uploads(draft, "EVIDENCE", "en", null, infected())
                    .then()
                    .statusCode(422)
                    .body("code", is("file-infected"))
                    .body("title", containsString("Eicar-Test-Signature"));
            filer.get("/submissions/" + draft).then().body("documents", empty());
        }
    }

    @Test
    @DisplayName("is not taken unseen where a scanner is set and does not answer: later it is")
    void notThere() throws IOException {
        String gone;
        try (TestClamd clamd = TestClamd.onPort(1)) {
            gone = clamd.place();
        }
        String id = filer.begins();
        QuarkusMock.installMockForType(new Scanner(new ScannerTest.At(gone)), Scanner.class);
        filer.uploads(id, "EVIDENCE", "en", null, TestPdf.ofPages(1))
                .then()
                .statusCode(503)
                .body("code", is("scanner-not-there"));
        readiness().body(SAYS, is("does not answer"));
        filer.get("/submissions/" + id).then().body("documents", empty());
        try (TestClamd back = TestClamd.onPort(1_000_000)) {
            QuarkusMock.installMockForType(new Scanner(new ScannerTest.At(back.place())), Scanner.class);
            readiness().body(SAYS, is("answers"));
            filer.uploads(id, "EVIDENCE", "en", null, TestPdf.ofPages(1)).then().statusCode(201);
        }
    }
}
