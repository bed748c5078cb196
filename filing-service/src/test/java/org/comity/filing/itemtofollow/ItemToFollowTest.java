package org.comity.filing.itemtofollow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtCalendar;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What a case was accepted without")
class ItemToFollowTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private String submission;

    @BeforeEach
    void taken() {
        submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
    }

    private Response accepts(LocalDate lastDay) {
        return clerk.post(
                "/submissions/" + submission + "/acceptance",
                Map.of(
                        "version",
                        clerk.versionSeen(submission),
                        "exchangeRate",
                        "7.10",
                        "toFollow",
                        List.of(Map.of(
                                "what", "Apostille of the power of attorney",
                                "lastDay", lastDay.toString(),
                                "otherwise", "The power of attorney is not taken into account."))));
    }

    private String acceptedCase() {
        return accepts(today.plusDays(20)).then().statusCode(201).extract().path("caseId");
    }

    @Test
    @DisplayName(
            "is shown to who filed it and to the court, with its last day and what happens otherwise, and is a deadline")
    void isShown() {
        String caseId = acceptedCase();
        LocalDate lastDay = CourtCalendar.china().openOnOrAfter(today.plusDays(20));
        for (TestFiler reader : List.of(plaintiff, clerk)) {
            reader.get("/cases/" + caseId + "/items-to-follow")
                    .then()
                    .statusCode(200)
                    .body("what", contains("Apostille of the power of attorney"))
                    .body("otherwise", contains("The power of attorney is not taken into account."))
                    .body("due.lastDay", contains(lastDay.toString()))
                    .body("receivedAt", contains(nullValue()));
        }
        plaintiff
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'FIL-15' }.state", is("RUNNING"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("ITEM_TO_FOLLOW"));

        String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        defendant
                .get("/cases/" + caseId + "/items-to-follow")
                .then()
                .statusCode(200)
                .body("", empty());
        defendant
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.findAll { it.what == 'ITEM_TO_FOLLOW' }", empty());
    }

    @Test
    @DisplayName("leaves the list when a clerk of that court says that it came, once")
    void isReceived() {
        String caseId = acceptedCase();
        String items = "/cases/" + caseId + "/items-to-follow";
        String item = plaintiff.get(items).path("[0].id");
        String receipt = items + "/" + item + "/receipt";

        plaintiff.post(receipt, Map.of()).then().statusCode(403);
        TestFiler.clerkOf("沪01").post(receipt, Map.of()).then().statusCode(404);
        clerk.post(items + "/" + UUID.randomUUID() + "/receipt", Map.of())
                .then()
                .statusCode(404)
                .body("code", is("item-not-found"));
        clerk.post(receipt, Map.of()).then().statusCode(201).body("receivedAt", notNullValue());
        plaintiff
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'FIL-15' }.state", is("MET"));
        clerk.post(receipt, Map.of()).then().statusCode(409).body("code", is("item-already-received"));
    }

    private String handsIn(TestFiler who, String caseId, String title) {
        return handsIn(who, caseId, title, "ITEM_TO_FOLLOW");
    }

    private String handsIn(TestFiler who, String caseId, String title, String kind) {
        String papers = "/cases/" + caseId + "/papers";
        JsonPath draft = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + title + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + papers)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return who.post(papers + "/" + draft.getString("id") + "/filing", Map.of("version", draft.getLong("version")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("is answered with a paper that its side names; a clerk asks again and why, and takes the next one")
    void isAnswered() {
        String caseId = acceptedCase();
        String items = "/cases/" + caseId + "/items-to-follow";
        String item = plaintiff.get(items).path("[0].id");
        String answers = items + "/" + item + "/answers";
        String again = items + "/" + item + "/asking-again";
        String first = handsIn(plaintiff, caseId, "copy");
        String second = handsIn(plaintiff, caseId, "apostille");

        plaintiff.post(answers, Map.of()).then().statusCode(400);
        plaintiff
                .post(answers, Map.of("paperId", first))
                .then()
                .statusCode(201)
                .body("answers.paperId", contains(first));
        plaintiff
                .post(answers, Map.of("paperId", second))
                .then()
                .statusCode(409)
                .body("code", is("item-answered-already"));
        String seen = clerk.get(items).path("[0].answers[0].id");
        String why = "It is a copy without a seal.";

        clerk.post(again, Map.of("answerId", seen, "why", " ")).then().statusCode(400);
        plaintiff.post(again, Map.of("answerId", seen, "why", why)).then().statusCode(403);
        TestFiler.clerkOf("沪01")
                .post(again, Map.of("answerId", seen, "why", why))
                .then()
                .statusCode(404);
        clerk.post(again, Map.of("answerId", seen, "why", why)).then().statusCode(201);
        clerk.post(again, Map.of("answerId", seen, "why", why))
                .then()
                .statusCode(409)
                .body("code", is("item-answer-changed"));
        plaintiff
                .get(items)
                .then()
                .body("[0].answers.askedAgainWhy", contains(why))
                .body("[0].receivedAt", nullValue());
        plaintiff
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'FIL-15' }.state", is("RUNNING"));

        plaintiff
                .post(answers, Map.of("paperId", second))
                .then()
                .statusCode(201)
                .body("answers.title", hasSize(2))
                .body("answers[0].paperId", is(second));
        clerk.post(items + "/" + item + "/receipt", Map.of()).then().statusCode(201);
        plaintiff
                .post(answers, Map.of("paperId", first))
                .then()
                .statusCode(409)
                .body("code", is("item-already-received"));
    }

    @Test
    @DisplayName(
            "is not answered by who did not file the case, nor with a paper that is not its side's or not of the case")
    void isNotAnswered() {
        String caseId = acceptedCase();
        String items = "/cases/" + caseId + "/items-to-follow";
        String item = plaintiff.get(items).path("[0].id");
        String answers = items + "/" + item + "/answers";
        String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        String theirs = handsIn(defendant, caseId, "theirs", "ANSWER");
        plaintiff
                .post(answers, Map.of("paperId", theirs))
                .then()
                .statusCode(404)
                .body("code", is("paper-not-found"));
        plaintiff
                .post(answers, Map.of("paperId", UUID.randomUUID().toString()))
                .then()
                .statusCode(404)
                .body("code", is("paper-not-found"));
        defendant
                .post(answers, Map.of("paperId", theirs))
                .then()
                .statusCode(404)
                .body("code", is("item-not-found"));
        TestFiler.party().post(answers, Map.of("paperId", theirs)).then().statusCode(404);
        clerk.post(answers, Map.of("paperId", theirs)).then().statusCode(403);
        plaintiff.get(items).then().body("[0].answers", empty());
    }

    @ParameterizedTest(name = "in {0} days")
    @ValueSource(ints = {0, -1, 367})
    @DisplayName("has a last day after today and within a year; else nothing is registered")
    void hasADay(int days) {
        accepts(today.plusDays(days)).then().statusCode(422).body("code", is("item-day-wrong"));
        clerk.get("/reviews/" + submission).then().body("submission.status", is("IN_REVIEW"));
    }
}
