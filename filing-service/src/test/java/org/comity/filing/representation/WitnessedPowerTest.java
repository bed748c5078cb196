package org.comity.filing.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Provisions on online filing for cross-border litigants art. 6. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A power of attorney that is to be signed before the judge")
class WitnessedPowerTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final String digest = "ab".repeat(32);

    @Inject
    CaseParties parties;

    private String caseId;
    private String sued;
    private String paper;

    @BeforeEach
    void register() {
        String submission = filer.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR")));
        filer.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        sued = filer.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        JsonPath draft = defendant
                .asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"power.pdf\"")
                .queryParam("kind", "POWER_OF_ATTORNEY")
                .queryParam("language", "zh-CN")
                .queryParam("partyId", sued)
                .body(TestPdf.ofPages(1))
                .post("/api/filing/cases/" + caseId + "/papers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        paper = defendant
                .post(path("/papers/" + draft.getString("id") + "/filing"), Map.of("version", draft.getLong("version")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String path(String tail) {
        return "/cases/" + caseId + tail;
    }

    private Response proposes(String kind, String way) {
        Map<String, Object> proposal = new HashMap<>(Map.of(
                "partyId",
                sued,
                "kind",
                kind,
                "name",
                "陈薇律师",
                "powers",
                List.of(),
                "instances",
                List.of("FIRST"),
                "validFrom",
                "2026-01-01",
                "paperId",
                paper));
        proposal.put("way", way);
        return defendant.post(path("/representations"), proposal);
    }

    /** Named, with the way chosen, and joined. */
    private String waits() {
        String id = proposes("LAWYER", "VIDEO_WITNESS")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = defendant
                .asks()
                .put("/api/filing" + path("/representations/" + id + "/code"))
                .path("code");
        lawyer.post("/appearances", Map.of("code", code)).then().statusCode(201);
        return id;
    }

    private Response confirms(String id) {
        int version = clerk.get(path("/representations")).path("items.find { it.id == '" + id + "' }.version");
        return clerk.post(path("/representations/" + id + "/confirmation"), Map.of("version", version));
    }

    private void found(String id, boolean witnessed) {
        TestEvents.tell(
                "hearing-service",
                UUID.fromString(caseId),
                TestEvents.event("PowerOfAttorneyWitnessed", UUID.fromString(caseId), """
                {"caseId":"%s","hearingId":"%s","representationId":"%s","partyId":"%s","witnessed":%s,"reason":%s,"paperDigest":%s,
                 "judge":"审判员 林","firm":%s,"licence":%s,"recordDigest":"%s","witnessedAt":"2026-11-30T02:00:00Z",
                 "sealedAt":"2026-11-30T03:00:00Z"}""".formatted(
                                caseId,
                                UUID.randomUUID(),
                                id,
                                sued,
                                witnessed,
                                witnessed ? "null" : "\"does not know the lawyer\"",
                                witnessed ? "\"" + digest + "\"" : "null",
                                witnessed ? "\"浙江潮声律师事务所\"" : "null",
                                witnessed ? "\"13301201810000000\"" : "null",
                                "cd".repeat(32))));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> clerk.get(path("/representations"))
                .then()
                .body("items.find { it.id == '" + id + "' }.witnessing.witnessed", is(witnessed)));
    }

    @Test
    @DisplayName(
            "is told to hearings with its lawyer and its wording, is confirmed once the judge's record says so, and not before")
    void isConfirmedAfterwards() {
        String id = waits();
        assertThat(TestFacts.of(parties.getEntityManager(), "RepresentationProposed", caseId))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.getString("way")).isEqualTo("VIDEO_WITNESS");
                    assertThat(fact.getString("accountId")).isEqualTo(lawyer.account.toString());
                    assertThat(fact.getString("paperId")).isEqualTo(paper);
                });
        confirms(id).then().statusCode(409).body("code", is("representation-not-witnessed"));
        found(id, true);
        clerk.get(path("/representations"))
                .then()
                .body("items.find { it.id == '" + id + "' }.witnessing.firm", is("浙江潮声律师事务所"))
                .body("items.find { it.id == '" + id + "' }.witnessing.recordDigest", is("cd".repeat(32)));
        confirms(id).then().statusCode(201).body("state", is("CONFIRMED"));
        lawyer.get(path("")).then().statusCode(200);
        // who acts for the other side reads that the lawyer acts, and not how the power came about
        filer.get(path("/representations"))
                .then()
                .body("items.find { it.id == '" + id + "' }.way", nullValue())
                .body("items.find { it.id == '" + id + "' }.witnessing", nullValue());
    }

    @Test
    @DisplayName(
            "that the judge did not witness is not confirmed, and says why; what a later meeting finds stands for it")
    void isNotConfirmed() {
        String id = waits();
        found(id, false);
        clerk.get(path("/representations"))
                .then()
                .body("items.find { it.id == '" + id + "' }.witnessing.reason", is("does not know the lawyer"));
        confirms(id).then().statusCode(409).body("code", is("representation-not-witnessed"));
        found(id, true);
        confirms(id).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"AGENT, VIDEO_WITNESS", "LAWYER, APOSTILLE"})
    @DisplayName("is a lawyer's, and no other way is still to be gone")
    void isOfALawyer(String kind, String way) {
        proposes(kind, way).then().statusCode(422).body("code", is("representation-way-not-open"));
    }
}
