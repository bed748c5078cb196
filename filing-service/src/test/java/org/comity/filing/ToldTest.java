package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Whoever something waits for is named to those who tell people")
class ToldTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private JsonPath only(String type, String subject) {
        List<JsonPath> told = TestFacts.of(parties.getEntityManager(), type, subject);
        assertThat(told).as(type).hasSize(1);
        return told.getFirst();
    }

    private String given() {
        String caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        return caseId;
    }

    @Test
    @DisplayName("who presides, of a document that only they check; not its drafter")
    void courtDocument() {
        String caseId = given();
        TestCourt court = new TestCourt(caseId, clerk, judge);
        JsonPath draft = court.drafts("RULING", court.filled("RULING", Map.of()), "PLAINTIFF", "DEFENDANT")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(TestFacts.of(parties.getEntityManager(), "CourtDocumentSent", caseId))
                .isEmpty();
        court.does(clerk, "sending", draft).then().statusCode(201);
        JsonPath told = only("CourtDocumentSent", caseId);
        assertThat(told.getString("documentId")).isEqualTo(draft.getString("id"));
        assertThat(told.getList("checkerAccountIds")).isEqualTo(List.of(judge.account.toString()));
    }

    @Test
    @DisplayName("the judges of the court, of a draft that no case is registered")
    void refusal() {
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        JsonPath draft = clerk.put(
                        "/submissions/" + submission + "/refusal",
                        Map.of(
                                "version", 0,
                                "grounds", List.of("ARBITRATION"),
                                "findings", "原告起诉时未提交仲裁协议无效的材料。",
                                "appealCourt", "浙江省高级人民法院",
                                "language", "en"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        clerk.post("/submissions/" + submission + "/refusal/sending", Map.of("version", draft.getLong("version")))
                .then()
                .statusCode(201);
        assertThat(only("RefusalSent", submission).getString("court")).isEqualTo(TestTokens.COURT);
    }

    @Test
    @DisplayName("a supervisor, of what only the president decides; nobody above of what the judge does")
    void application() {
        String caseId = given();
        for (String kind : List.of("RECUSAL", "JOINDER")) {
            Map<String, String> fields = kind.equals("RECUSAL")
                    ? Map.of("OFFICERS", "林法官", "REASONS", "与对方当事人有亲属关系")
                    : Map.of("PERSON", "Taiyo Hoken KK", "REASONS", "承保人");
            plaintiff
                    .post(
                            "/cases/" + caseId + "/applications",
                            Map.of("kind", kind, "fields", fields, "paperIds", List.of()))
                    .then()
                    .statusCode(201);
        }
        Map<String, Boolean> bySupervisor = new HashMap<>();
        TestFacts.of(parties.getEntityManager(), "ApplicationMade", caseId)
                .forEach(told -> bySupervisor.put(told.getString("kind"), told.getBoolean("bySupervisor")));
        assertThat(bySupervisor).isEqualTo(Map.of("RECUSAL", true, "JOINDER", false));
    }

    @Test
    @DisplayName("who filed, of an item that is asked for again; the other side is not")
    void itemAskedAgain() {
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        String caseId = clerk.post(
                        "/submissions/" + submission + "/acceptance",
                        Map.of(
                                "version",
                                clerk.versionSeen(submission),
                                "exchangeRate",
                                "7.10",
                                "toFollow",
                                List.of(Map.of(
                                        "what", "Apostille",
                                        "lastDay", today.plusDays(20).toString(),
                                        "otherwise", "It is not taken into account."))))
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");
        String items = "/cases/" + caseId + "/items-to-follow";
        String item = items + "/" + plaintiff.get(items).path("[0].id");
        String paper = plaintiff.handsIn(caseId, "EVIDENCE").getString("id");
        String answer = plaintiff
                .post(item + "/answers", Map.of("paperId", paper))
                .then()
                .statusCode(201)
                .extract()
                .path("answers[0].id");
        clerk.post(item + "/asking-again", Map.of("answerId", answer, "why", "It is a copy."))
                .then()
                .statusCode(201);
        assertThat(only("ItemAskedAgain", caseId).getList("accountIds"))
                .isEqualTo(List.of(plaintiff.account.toString()));
    }

    @Test
    @DisplayName("both sides, of an original that was shown")
    void original() {
        String caseId = given();
        String exhibit = defendant.get("/cases/" + caseId + "/exhibits").path("items[0].paper.id");
        clerk.post(
                        "/cases/" + caseId + "/exhibits/" + exhibit + "/originals-shown",
                        Map.of("noted", 0, "shownOn", today.toString(), "shownBy", "Kim Min-ji", "agrees", true))
                .then()
                .statusCode(201);
        JsonPath told = only("OriginalNoted", caseId);
        assertThat(told.getBoolean("agrees")).isTrue();
        assertThat(told.getList("readerAccountIds", String.class))
                .containsExactlyInAnyOrder(plaintiff.account.toString(), defendant.account.toString());
    }
}
