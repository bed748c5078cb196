package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.comity.papers.CourtPdf;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The bundle to be printed")
class PrintBundleTest extends CourtTest {

    private UUID caseId;

    @BeforeEach
    void begin() {
        caseId = caseAgainst("KR");
    }

    @Test
    @DisplayName(
            "has a checklist, and then each set with forms and papers; what cannot be printed is named with its reason")
    void sets() throws IOException {
        // Given a paper that can be printed, one that its author locked, and one that lost a page
        String printable = FilingUpstream.file(pdf("传票正文"));
        List<UUID> documents = List.of(
                claim,
                translation,
                files(caseId, "SUMMONS", "ALL", List.of(), printable),
                files(caseId, "SUMMONS", "ALL", List.of(), FilingUpstream.file(locked())),
                files(caseId, "SUMMONS", "ALL", List.of(), FilingUpstream.file(ofTwoPages())));
        String attempt = attemptWith(documents);
        make(attempt);
        // When
        byte[] pdf = print(attempt).then().statusCode(200).extract().asByteArray();
        // Then
        String text = ProofCheck.textOf(pdf).replaceAll("\\s+", " ");
        String bare = text.replaceAll("\\s", "");
        assertTrue(bare.contains(printable), text);
        assertTrue(bare.contains("寄送材料核对表"), text);
        assertEquals(3, text.split("传票正文", -1).length - 1, "a paper goes in triplicate");
        assertEquals(3, text.split("Ask the bar of Seoul", -1).length - 1, "and so does what warns its reader");
        assertTrue(text.contains("locked by its author"), text);
        assertTrue(text.contains("not have as many pages as were filed"), text);
        assertTrue(text.contains("no PDF, or it is damaged"), text);
        assertTrue(text.contains("Missing: it was neither made nor filed"), text);
    }

    @Test
    @DisplayName("is the clerk's of the case, and notes who printed it")
    void whose() {
        String attempt = attemptWith(List.of(claim, translation));
        as(TestTokens.judge(judge)).get(path(attempt)).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员 王", "zh-CN", "Asia/Shanghai", "沪01"))
                .get(path(attempt))
                .then()
                .statusCode(404);
        print(attempt).then().statusCode(200).header("Content-Type", is("application/pdf"));
    }

    private static String path(String attempt) {
        return "/api/service/attempts/" + attempt + "/bundle/print";
    }

    private Response print(String attempt) {
        return asClerk().get(path(attempt));
    }

    private String attemptWith(List<UUID> documents) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertTrue(
                        asClerk()
                                .get("/api/service/cases/" + caseId)
                                .jsonPath()
                                .<String>getList("documents.documentId")
                                .stream()
                                .map(UUID::fromString)
                                .toList()
                                .containsAll(documents)));
        String request = asClerk()
                .body(openRequest(defendant, "STATEMENT_OF_CLAIM", documents))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "National Court Administration, Seoul"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of the forms one, which goes with each set. */
    private void make(String attempt) {
        asClerk()
                .body(Map.of(
                        "language", "en", "values", Map.of("ADDRESSEE", "Hanbit", "LEGAL_AID", "Ask the bar of Seoul")))
                .post("/api/service/attempts/" + attempt + "/forms/HAGUE_WARNING")
                .then()
                .statusCode(201);
    }

    private static byte[] pdf(String text) {
        return CourtPdf.whole("<html><head><style>body { font-family: " + CourtPdf.FAMILIES + " }</style></head><body>"
                + text + "</body></html>");
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("-"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] ofTwoPages() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
