package org.comity.filing.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.paper.Papers;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 173, 174; FEE 22. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The file of an appeal")
class FileGoesUpTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    @Inject
    Papers papers;

    private String caseId;
    private String documents;
    private String suing;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        documents = "/cases/" + caseId + "/court-documents";
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
    }

    private Map<String, String> known() {
        JsonPath kinds = clerk.get(documents + "/kinds").jsonPath();
        Map<String, String> fields = new HashMap<>(Map.of("APPELLANT", "—", "APPEAL_FEE", "随上诉状预交"));
        List<Map<String, String>> said = kinds.getList("find { it.code == 'APPEAL_TRANSFER' }.fields");
        said.stream()
                .filter(field -> field.get("known") != null)
                .forEach(field -> fields.put(field.get("code"), field.get("known")));
        return fields;
    }

    private JsonPath drafts(Map<String, String> fields) {
        return clerk.post(
                        documents,
                        Map.of(
                                "version",
                                0,
                                "kind",
                                "APPEAL_TRANSFER",
                                "language",
                                "en",
                                "addressees",
                                List.of("PLAINTIFF", "DEFENDANT"),
                                "fields",
                                fields))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response does(TestFiler who, String act, JsonPath document) {
        return who.post(
                documents + "/" + document.getString("id") + "/" + act, Map.of("version", document.getLong("version")));
    }

    private void refused(String code) {
        does(clerk, "sending", drafts(known())).then().statusCode(409).body("code", is(code));
    }

    private void runs(String party, String period, String kind, String paper, LocalDate on) {
        TestService.serves(caseId, party, period, kind, paper, on);
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == '" + period + "' }.derivation.trigger", is(on.toString())));
    }

    @Test
    @DisplayName("goes up whole under one sealed digest, once the petition was served and answered and no fee is due")
    void goesUp() {
        refused("appeal-not-made");
        String petition = plaintiff.handsIn(caseId, "APPEAL_PETITION").getString("id");
        refused("appeal-not-served");

        runs(sued, "APP-05", "APPEAL_PETITION", petition, today);
        refused("appeal-answer-runs");
        defendant.handsIn(caseId, "APPEAL_ANSWER");
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'APP-07' }.state", is("RUNNING"))
                .body("items.find { it.periodId == 'APP-07' }.partyId", is(suing))
                .body(
                        "items.find { it.periodId == 'APP-07' }.derivation.lastDay",
                        is(Derivation.of("APP-07", today).lastDay().toString())));
        // To send something to the appellant is not to send the file.
        TestService.attempts(caseId, suing);
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'APP-05' }.state", is("MET")));

        String notice = clerk.handsIn(caseId, "APPEAL_FEE_NOTICE", "PLAINTIFF").getString("id");
        runs(suing, "APP-09", "APPEAL_FEE_NOTICE", notice, today);
        clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'APP-07' }.state", is("RUNNING"));
        refused("appeal-fee-runs");
        Map<String, Object> fee = clerk.get("/cases/" + caseId + "/deadlines")
                .jsonPath()
                .getMap("items.find { it.periodId == 'APP-09' }");
        clerk.post(
                        "/deadlines/" + fee.get("id") + "/settlement",
                        Map.of("version", fee.get("version"), "outcome", "MET", "reason", "Paid at the bank"))
                .then()
                .statusCode(201);

        JsonPath old = drafts(known());
        defendant.handsIn(caseId, "STATEMENT");
        does(clerk, "sending", old).then().statusCode(409).body("code", is("appeal-file-changed"));
        issue();
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'APP-07' }.state", is("MET")));
        refused("appeal-file-sent-already");
    }

    @Test
    @DisplayName("goes up within five days of the last day to answer, if nobody answered")
    void goesUpWithoutAnswer() {
        String petition = plaintiff.handsIn(caseId, "APPEAL_PETITION").getString("id");
        runs(sued, "APP-05", "APPEAL_PETITION", petition, today.minusDays(40));
        LocalDate over = Derivation.of("APP-05", today.minusDays(40)).lastDay();
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'APP-07' }.derivation.trigger", is(over.toString()))
                .body("items.find { it.periodId == 'APP-07' }.partyId", is(suing)));
    }

    /** A clerk sends the letter, a judge of the case checks it, and nobody who drafted it does. */
    private void issue() {
        Map<String, String> fields = known();
        assertThat(fields.get("FILE_DIGEST")).isEqualTo(digest());
        assertThat(fields.get("APPEAL_COURT")).contains("高级人民法院");
        JsonPath sent = does(clerk, "sending", drafts(fields))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        does(plaintiff, "approval", sent).then().statusCode(403);
        JsonPath checked =
                does(judge, "approval", sent).then().statusCode(201).extract().jsonPath();
        does(clerk, "issue", checked).then().statusCode(201).body("sealedDigest", notNullValue());
        plaintiff.get("/cases/" + caseId + "/papers?side=COURT").then().body("items.kind", hasItem("APPEAL_TRANSFER"));
    }

    /** As who receives the file counts it, from the index. */
    private String digest() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Sha256.hexOf(
                        papers.list("caseId = ?1 order by filedAt, receivedAt, id", UUID.fromString(caseId)).stream()
                                .map(paper -> paper.digest() + "\n")
                                .collect(Collectors.joining())));
    }
}
