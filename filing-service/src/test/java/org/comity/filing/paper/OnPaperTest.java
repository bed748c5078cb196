package org.comity.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestService;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What a party without an account hands in on paper")
class OnPaperTest {
    @Inject
    CaseParties parties;

    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    private String caseId;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
    }

    private String papers() {
        return "/cases/" + caseId + "/papers";
    }

    private Response uploads(TestFiler who, String kind, String partyId) {
        RequestSpecification request = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "ko")
                .body(TestPdf.ofPages(2));
        return (partyId == null ? request : request.queryParam("partyId", partyId)).post("/api/filing" + papers());
    }

    private Response says(TestFiler who, JsonPath draft, String way, LocalDate on) {
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("onPaper", Map.of("way", way, "on", on.toString()));
        return who.put(papers() + "/" + draft.getString("id"), said);
    }

    private Response files(TestFiler who, JsonPath draft) {
        return who.post(
                papers() + "/" + draft.getString("id") + "/filing", Map.of("version", draft.getLong("version")));
    }

    private static JsonPath created(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    private JsonPath enters(String kind, String way, LocalDate on) {
        JsonPath draft = created(uploads(clerk, kind, sued));
        return created(files(
                clerk,
                says(clerk, draft, way, on).then().statusCode(200).extract().jsonPath()));
    }

    @Test
    @DisplayName("is entered by a clerk as that party's paper, which the other side reads and the court has read")
    void entered() {
        JsonPath answer = enters("ANSWER", "COUNTER", today);
        plaintiff
                .get(papers())
                .then()
                .body("items.find { it.id == '" + answer.getString("id") + "' }.side", is("DEFENDANT"))
                .body("items.find { it.id == '" + answer.getString("id") + "' }.partyId", is(sued))
                .body("items.find { it.id == '" + answer.getString("id") + "' }.authorName", is("한빛정밀 주식회사"))
                .body("items.find { it.id == '" + answer.getString("id") + "' }.enteredByName", notNullValue())
                .body("items.find { it.id == '" + answer.getString("id") + "' }.onPaper.way", is("COUNTER"));
        plaintiff.get(papers() + "/" + answer.getString("id") + "/file").then().statusCode(200);
        assertThat(TestWork.ids(clerk, "standing=WAITING&whose=COURT&kind=PAPER"))
                .doesNotContain(caseId);
        clerk.get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'PAPER_FILED' }.details.onPaperWay", is("COUNTER"))
                .body("items.find { it.what == 'PAPER_FILED' }.details.onPaperOn", is(today.toString()));
        assertThat(written("audit_trail", "details", "act = 'paper-filed' and case_id = ?1"))
                .contains("\"onPaperOn\": \"" + today + "\"", "COUNTER");
        assertThat(written("outbox_event", "data", "type = 'PaperFiled' and subject = ?1"))
                .contains("\"entered\":true");
    }

    /** The last line of a table of this case that is of the kind. */
    private String written(String table, String column, String where) {
        return QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery("select cast(" + column + " as text) from " + table + " where " + where)
                .setParameter(1, UUID.fromString(caseId))
                .getResultList()
                .getLast()
                .toString());
    }

    /** The answer period abroad has thirty days. Source: CPL 85, 285. */
    @ParameterizedTest(name = "posted {0} days after service and entered today, forty days after it: {1}")
    @CsvSource({"30, MET", "31, LAPSED"})
    @DisplayName("is in time if it was posted in time, however long it travelled")
    void inTime(int days, String state) {
        LocalDate served = today.minusDays(40);
        String claim = UUID.randomUUID().toString();
        TestService.serves(caseId, sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, served);
        String path = "/cases/" + caseId + "/deadlines";
        await().atMost(SOON).untilAsserted(() -> clerk.get(path).then().body("items.periodId", hasItem("PLE-01")));
        LocalDate lastDay =
                LocalDate.parse(clerk.get(path).path("items.find { it.periodId == 'PLE-01' }.derivation.lastDay"));
        enters("ANSWER", "POST", days == 30 ? lastDay : lastDay.plusDays(1));
        await().atMost(SOON).untilAsserted(() -> clerk.get(path)
                .then()
                .body("items.findAll { it.periodId == 'PLE-01' && it.metBy != null }.state", contains(state)));
    }

    @Test
    @DisplayName("is not handed in without its day, nor with one that lies ahead, and nothing has changed then")
    void withoutDay() {
        JsonPath draft = created(uploads(clerk, "ANSWER", sued));
        files(clerk, draft).then().statusCode(422).body("code", is("paper-on-paper-day"));
        JsonPath ahead = says(clerk, draft, "POST", today.plusDays(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        files(clerk, ahead).then().statusCode(422).body("code", is("paper-on-paper-day"));
        plaintiff.get(papers()).then().body("items.findAll { it.kind == 'ANSWER' }", empty());
    }

    @Test
    @DisplayName("nobody but a clerk enters; for no party of another case, and of no kind that is the court's")
    void byWhom() {
        JsonPath own = created(uploads(plaintiff, "STATEMENT", null));
        says(plaintiff, own, "POST", today).then().statusCode(403).body("code", is("paper-on-paper-by-clerk"));
        uploads(TestFiler.judge(), "ANSWER", sued).then().statusCode(404);
        uploads(clerk, "ANSWER", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", is("paper-for-no-party"));
        uploads(clerk, "SUMMONS", sued).then().statusCode(403).body("code", is("paper-kind-not-yours"));
        JsonPath kinds = clerk.asks()
                .queryParam("partyId", sued)
                .get("/api/filing" + papers() + "/kinds")
                .jsonPath();
        assertThat(kinds.getList("findAll { it.mayFile }.code"))
                .contains("ANSWER")
                .doesNotContain("SUMMONS");
    }

    @Test
    @DisplayName("may say where the party is served from now on: the clerk names it when entering the new address")
    void newAddress() {
        Map<String, Object> statement = new HashMap<>(Map.of(
                "partyId", sued, "address", "1 Haeundae-ro, Busan", "country", "KR", "validFrom", today.toString()));
        clerk.post("/cases/" + caseId + "/address-changes", statement)
                .then()
                .statusCode(422)
                .body("code", is("address-change-without-paper"));
        statement.put("paperId", enters("SERVICE_ADDRESS", "POST", today).getString("id"));
        String change = clerk.post("/cases/" + caseId + "/address-changes", statement)
                .then()
                .statusCode(201)
                .body("email", nullValue())
                .extract()
                .path("id");
        clerk.post("/cases/" + caseId + "/address-changes/" + change + "/confirmation", Map.of("version", 0))
                .then()
                .statusCode(201)
                .body("state", is("CONFIRMED"));
    }
}
