package org.comity.filing.representation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A filing by who represents the plaintiffs")
class FiledByRepresentativeTest {
    private static final List<Map<String, String>> TWO_AGAINST_ONE = List.of(
            TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
            TestFiler.plaintiff("Nordsee Technik GmbH"),
            TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR"));

    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    CaseParties parties;

    private static Map<String, Object> capacity(String kind, String... powers) {
        return Map.of("kind", kind, "name", "陈薇律师", "powers", List.of(powers));
    }

    private Response writes(String submission, Object capacity) {
        Map<String, Object> draft = lawyer.writing(submission, null, null);
        draft.put("litigants", TWO_AGAINST_ONE);
        draft.put("powerOfAttorney", lawyer.get("/submissions/" + submission).path("powerOfAttorney"));
        draft.put("capacity", capacity);
        return lawyer.put("/submissions/" + submission, draft);
    }

    private String files(Object capacity) {
        String submission = lawyer.prepares(TWO_AGAINST_ONE);
        writes(submission, capacity).then().statusCode(200).body("signature", nullValue());
        lawyer.signs(submission);
        lawyer.lodges(submission).then().statusCode(201);
        return submission;
    }

    private Response uploads(String caseId, String kind, String party) {
        return lawyer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"a.pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .queryParam("partyId", party)
                .body(TestPdf.ofPages(1))
                .post("/api/filing/cases/" + caseId + "/papers");
    }

    @Test
    @DisplayName("makes a lawyer their representative, with the powers named, and not the plaintiff")
    void aLawyerFiles() {
        // Given two plaintiffs with one lawyer, whom the clerk sees in the review
        Map<String, Object> said = new HashMap<>(capacity("LAWYER", "SETTLE"));
        said.put("instances", List.of("ENFORCEMENT", "SECOND"));
        String submission = files(said);
        clerk.get("/reviews/" + submission)
                .then()
                .body("submission.capacity.kind", is("LAWYER"))
                .body("submission.capacity.name", is("陈薇律师"))
                .body("submission.capacity.powers", contains("SETTLE"))
                .body("submission.capacity.instances", contains("FIRST", "SECOND", "ENFORCEMENT"))
                .body("findings.code", not(hasItem("poa-missing")));
        // When
        String caseId = clerk.registers(submission);
        // Then the account acts for both by a confirmed representation, and is neither of them
        String path = "/cases/" + caseId;
        List<String> ids = lawyer.get(path)
                .then()
                .statusCode(200)
                .body("parties.own", contains(true, true, false))
                .body("fee", notNullValue())
                .extract()
                .path("parties.id");
        assertNull(parties.findById(UUID.fromString(ids.get(0))).accountId());
        assertEquals(
                Arrays.asList(null, null, null),
                registered(caseId).getList("parties.accountId"),
                "the other services learn of nobody who is a party himself");
        assertEquals(
                lawyer.account.toString(),
                registered(caseId).getString("representativeAccountId"),
                "who filed it is told of the registration");
        // And the plaintiffs' last days are the lawyer's own
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> lawyer.get(path + "/deadlines")
                .then()
                .body("items.findAll { it.callsFor != 'COURT_STEP' }.own", hasItem(true)));
        assertEquals(List.of(lawyer.account), parties.accountsOf(parties.findById(UUID.fromString(ids.get(1)))));
        clerk.get(path + "/representations")
                .then()
                .body("items", hasSize(2))
                .body("items.partyId", containsInAnyOrder(ids.get(0), ids.get(1)))
                .body("items.state", everyItem(is("CONFIRMED")))
                .body("items.powers", everyItem(contains("SETTLE")))
                .body("items.instances", everyItem(containsInAnyOrder("FIRST", "SECOND", "ENFORCEMENT")))
                .body("items.paperId", everyItem(notNullValue()));
        assertEquals(
                "POWER_OF_ATTORNEY",
                clerk.get(path + "/papers/"
                                + clerk.get(path + "/representations").path("items[0].paperId"))
                        .path("kind"));
        // And it may do what the power names, and nothing that it does not
        uploads(caseId, "AMENDED_CLAIM", ids.get(0)).then().statusCode(403).body("code", is("power-not-granted"));
        uploads(caseId, "STATEMENT", ids.get(0)).then().statusCode(201);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> lawyer.get(path + "/docket")
                .then()
                .body("items.findAll { it.what == 'REPRESENTATION_CONFIRMED' }.details.representative", hasSize(2)));
        // And when the court excludes it, the plaintiffs remain and the account is out
        List<String> representations = clerk.get(path + "/representations").path("items.id");
        representations.forEach(id -> clerk.post(path + "/representations/" + id + "/end", Map.of("version", 0))
                .then()
                .statusCode(201));
        lawyer.get(path).then().statusCode(404);
    }

    private JsonPath registered(String caseId) {
        Object data = QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery(
                        "select data from outbox_event where type = 'CaseRegistered' and data like '%' || ?1 || '%'")
                .setParameter(1, caseId)
                .getSingleResult());
        return JsonPath.from(data.toString());
    }

    @Test
    @DisplayName("is signed for what it says of powers: another power takes the signature away")
    void signedWithItsPowers() {
        String submission = lawyer.prepares(TWO_AGAINST_ONE);
        writes(submission, capacity("LAWYER", "SETTLE")).then().statusCode(200);
        lawyer.signs(submission);
        writes(submission, capacity("LAWYER", "SETTLE")).then().statusCode(200).body("signature", notNullValue());
        writes(submission, capacity("LAWYER", "SETTLE", "APPEAL"))
                .then()
                .statusCode(200)
                .body("signature", nullValue());
        writes(submission, null).then().statusCode(200).body("capacity", nullValue());
    }

    @Test
    @DisplayName(
            "needs the power of attorney with it; of a legal representative no special power is kept, because all are given")
    void proof() {
        String submission = lawyer.begins();
        writes(submission, capacity("LAWYER")).then().statusCode(200);
        lawyer.post("/submissions/" + submission + "/check", Map.of())
                .then()
                .body("find { it.code == 'poa-missing' }.mayComeLater", is(false));
        lawyer.lodges(submission).then().statusCode(422).body("grounds.code", hasItem("poa-missing"));
        writes(submission, capacity("LEGAL_REPRESENTATIVE", "SETTLE"))
                .then()
                .statusCode(200)
                .body("capacity.powers", empty());
        lawyer.lodges(submission).then().statusCode(422).body("grounds.code", hasItem("rep-authority-missing"));
    }

    @ParameterizedTest(name = "{0} = {1} is refused and nothing is saved")
    @CsvSource({"kind, JUDGE", "kind, ", "powers, FULL", "name, 201"})
    void badInput(String member, String value) {
        String submission = lawyer.prepares(TWO_AGAINST_ONE);
        Map<String, Object> capacity = new HashMap<>(capacity("LAWYER"));
        capacity.put(
                member,
                switch (member) {
                    case "powers" -> List.of(value);
                    case "name" -> "x".repeat(Integer.parseInt(value));
                    default -> value;
                });
        writes(submission, capacity).then().statusCode(400);
        lawyer.get("/submissions/" + submission).then().body("capacity", nullValue());
    }
}
