package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A photograph of which a page was made")
class PhotographTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler defendant = TestFiler.party();

    @Inject
    CaseParties parties;

    @Inject
    EntityManager entities;

    private Response sends(String submission, String kind, byte[] file, Object of, Object page) {
        RequestSpecification request = filer.asks()
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".jpg\"")
                .queryParam("kind", kind)
                .queryParam("language", "ko")
                .body(file);
        if (of != null) {
            request.queryParam("photographOf", of);
        }
        if (page != null) {
            request.queryParam("photographPage", page);
        }
        return request.post("/api/filing/submissions/" + submission + "/documents");
    }

    private static String last(Response sent) {
        return sent.then().statusCode(201).extract().path("documents[-1].id");
    }

    private Response documents(String submission) {
        return filer.get("/submissions/" + submission);
    }

    private static String at(String id, String what) {
        return "documents.find { it.id == '" + id + "' }." + what;
    }

    @Test
    @DisplayName("says of which page of which PDF, whatever else is said of it")
    void isKept() {
        String submission = filer.begins();
        String pdf = filer.adds(submission, "CONTRACT", "ko", null);
        String second = last(sends(submission, "OTHER", TestFiles.jpeg(), pdf, 2));

        documents(submission)
                .then()
                .body(at(second, "photographOf"), is(pdf))
                .body(at(second, "photographPage"), is(2))
                .body(at(pdf, "photographOf"), nullValue())
                .body(at(pdf, "photographPage"), nullValue());

        filer.put(
                        "/submissions/" + submission + "/documents/" + second,
                        Map.of("kind", "EVIDENCE", "language", "en", "title", "As taken", "certified", false))
                .then()
                .statusCode(200)
                .body(at(second, "title"), is("As taken"))
                .body(at(second, "photographOf"), is(pdf))
                .body(at(second, "photographPage"), is(2));
    }

    @Test
    @DisplayName("stays when its PDF is taken out, and belongs to the one that is made anew")
    void isOfAnotherPdf() {
        String submission = filer.begins();
        String pdf = filer.adds(submission, "CONTRACT", "ko", null);
        byte[] picture = TestFiles.jpeg();
        String photograph = last(sends(submission, "OTHER", picture, pdf, 1));

        filer.asks()
                .delete("/api/filing/submissions/" + submission + "/documents/" + pdf)
                .then()
                .statusCode(200)
                .body("documents.id", contains(photograph))
                .body(at(photograph, "photographOf"), nullValue())
                .body(at(photograph, "photographPage"), nullValue());

        String anew = filer.adds(submission, "CONTRACT", "ko", null);
        sends(submission, "OTHER", picture, anew, 2)
                .then()
                .statusCode(201)
                .body("documents", hasSize(2))
                .body(at(photograph, "photographOf"), is(anew))
                .body(at(photograph, "photographPage"), is(2));
        filer.asks()
                .delete("/api/filing/submissions/" + submission + "?confirm=true")
                .then()
                .statusCode(204);
    }

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource({
        "of a page that is not there, 3, picture, 422, photograph-of-no-page",
        "of no page, 0, picture, 422, photograph-of-no-page",
        "of a page that is not said, , picture, 422, photograph-of-no-page",
        "that is a PDF itself, 1, pdf, 422, photograph-of-no-page",
        "of another picture, 1, picture of a picture, 422, photograph-of-no-page",
        "of what is not here, 1, picture of nothing, 404, document-not-found",
        "of what another sent, 1, picture of another's, 404, document-not-found"
    })
    void isRefused(String what, Integer page, String sent, int status, String code) {
        String submission = filer.begins();
        String pdf = filer.adds(submission, "CONTRACT", "ko", null);
        String picture = last(sends(submission, "OTHER", TestFiles.jpeg(30, 40), null, null));
        TestFiler another = TestFiler.party();
        String of =
                switch (sent) {
                    case "picture of a picture" -> picture;
                    case "picture of nothing" -> UUID.randomUUID().toString();
                    case "picture of another's" -> another.adds(another.begins(), "CONTRACT", "ko", null);
                    default -> pdf;
                };

        sends(submission, "EVIDENCE", sent.equals("pdf") ? TestPdf.ofPages(1) : TestFiles.jpeg(), of, page)
                .then()
                .statusCode(status)
                .body("code", is(code));
        documents(submission).then().body("documents", hasSize(2));
    }

    @Test
    @DisplayName("is covered by the signature")
    void isSigned() {
        String submission = filer.prepares();
        String contract = documents(submission).path("documents.find { it.kind == 'CONTRACT' }.id");
        String photograph = last(sends(submission, "OTHER", TestFiles.jpeg(), contract, 1));
        filer.signs(submission);
        String signed = documents(submission).path("signature.digest");

        sends(
                        submission,
                        "OTHER",
                        filer.asks()
                                .get("/api/filing/documents/"
                                        + documents(submission).path(at(photograph, "digest")))
                                .asByteArray(),
                        contract,
                        2)
                .then()
                .statusCode(201);
        filer.signs(submission);

        assertThat((String) documents(submission).path("signature.digest")).isNotEqualTo(signed);
    }

    @Test
    @DisplayName("is read in the case by whoever reads its PDF, and says the same there")
    void isReadByTheSame() {
        String submission = filer.prepares();
        String contract = documents(submission).path("documents.find { it.kind == 'CONTRACT' }.id");
        String title = documents(submission).path(at(contract, "title"));
        String passport = filer.adds(submission, "IDENTITY", "zh-CN", null);
        String open = last(sends(submission, "OTHER", TestFiles.jpeg(40, 30), contract, 2));
        String closed = last(sends(submission, "EVIDENCE", TestFiles.jpeg(50, 30), passport, 1));
        String digest = documents(submission).path(at(closed, "digest"));
        filer.signs(submission);
        filer.lodges(submission).then().statusCode(201);
        String caseId = clerk.registers(submission);
        UUID party = UUID.fromString(filer.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(party).appear(defendant.account, Instant.now()));

        String papers = "/cases/" + caseId + "/papers?limit=100";
        clerk.get(papers).then().body("items.id", hasItems(open, closed));
        defendant
                .get(papers)
                .then()
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(closed)))
                .body("items.find { it.id == '" + open + "' }.photographOf", is(contract))
                .body("items.find { it.id == '" + open + "' }.photographPage", is(2))
                .body("items.find { it.id == '" + open + "' }.photographOfTitle", is(title));
        defendant.get("/documents/" + digest).then().statusCode(404);
        filer.get("/documents/" + digest).then().statusCode(200);
        JsonPath told = JsonPath.from(registered(caseId));
        assertThat((String) told.get("documents.find { it.documentId == '" + open + "' }.photographOf"))
                .isEqualTo(contract);
        assertThat((Integer) told.get("documents.find { it.documentId == '" + open + "' }.photographPage"))
                .isEqualTo(2);
        assertThat(registered(caseId)).contains(open).doesNotContain(closed).doesNotContain(passport);
    }

    private String registered(String caseId) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select data from outbox_event where type = 'CaseRegistered' and data like '%' || ?1 || '%'")
                .setParameter(1, caseId)
                .getSingleResult());
    }
}
