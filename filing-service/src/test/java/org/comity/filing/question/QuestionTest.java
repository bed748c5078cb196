package org.comity.filing.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A question to the court")
class QuestionTest {
    private static final String WAITING = "standing=WAITING&whose=COURT&kind=QUESTION";
    private static final String WORDS = "When will the defendant in Seoul be served?";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private String questions;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
        questions = "/cases/" + caseId + "/questions";
    }

    private JsonPath asked() {
        return plaintiff
                .post(questions, Map.of("text", WORDS))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response answers(TestFiler who, JsonPath question, String text, boolean forAll) {
        return who.post(
                questions + "/" + question.getString("id") + "/answer",
                Map.of("version", question.getLong("version"), "text", text, "forAll", forAll));
    }

    private Response takesBack(TestFiler who, JsonPath question) {
        return who.post(
                questions + "/" + question.getString("id") + "/withdrawal",
                Map.of("version", question.getLong("version")));
    }

    private static void seesLine(TestFiler who, String caseId, String what, boolean sees) {
        who.get("/cases/" + caseId + "/docket?limit=200")
                .then()
                .statusCode(200)
                .body("items.what", sees ? hasItem(what) : not(hasItem(what)));
    }

    @Test
    @DisplayName("waits on the court's list until the clerk answers, and is read by the side that asked")
    void isAnswered() {
        // When
        JsonPath question = asked();
        // Then the court means to answer within a week, and it stands among what is to do
        assertThat(question.getString("answerBy"))
                .isEqualTo(CourtClock.dateOf(Instant.parse(question.getString("askedAt")))
                        .plusDays(7)
                        .toString());
        assertThat(TestWork.ids(clerk, WAITING)).contains(question.getString("id"));
        clerk.get("/cases/" + caseId + "/next-steps")
                .then()
                .body("find { it.kind == 'ANSWER_QUESTION' }.turn", is("YOURS"))
                .body("find { it.kind == 'ANSWER_QUESTION' }.answerBy", is(question.getString("answerBy")));
        defendant.get(questions).then().statusCode(200).body("items", empty());
        seesLine(plaintiff, caseId, "QUESTION_ASKED", true);
        seesLine(defendant, caseId, "QUESTION_ASKED", false);
        // When
        answers(clerk, question, "送达请求书已转交韩国中央机关。", false)
                .then()
                .statusCode(201)
                .body("state", is("ANSWERED"))
                .body("mayAnswer", is(false));
        // Then
        plaintiff
                .get(questions)
                .then()
                .body("items.answer", contains("送达请求书已转交韩国中央机关。"))
                .body("items[0].own", is(true));
        defendant.get(questions).then().body("items", empty());
        seesLine(defendant, caseId, "QUESTION_ANSWERED", false);
        assertThat(TestWork.ids(clerk, WAITING)).doesNotContain(question.getString("id"));
        clerk.get("/cases/" + caseId + "/next-steps").then().body("findAll { it.kind == 'ANSWER_QUESTION' }", empty());
    }

    @Test
    @DisplayName("that the court answers for all is read by both sides, who did not know of it before")
    void forAll() {
        JsonPath question = asked();
        answers(judge, question, "开庭时间将另行通知。", true).then().statusCode(201).body("forAll", is(true));
        defendant.get(questions).then().body("items.text", contains(WORDS)).body("items[0].own", is(false));
        seesLine(defendant, caseId, "QUESTION_ANSWERED", true);
    }

    @Test
    @DisplayName("is answered once, on the version that was seen, by the court alone")
    void answeredOnce() {
        JsonPath question = asked();
        String path = questions + "/" + question.getString("id") + "/answer";
        clerk.post(path, Map.of("version", 9, "text", "x", "forAll", false))
                .then()
                .statusCode(409)
                .body("code", is("question-changed"));
        clerk.post(path, Map.of("version", 0, "text", " ", "forAll", false))
                .then()
                .statusCode(400);
        answers(plaintiff, question, "x", false).then().statusCode(403);
        answers(TestFiler.clerkOf("京01"), question, "x", false).then().statusCode(404);
        answers(TestFiler.judge(), question, "x", false).then().statusCode(404);
        answers(clerk, question, "x", false).then().statusCode(201);
        answers(clerk, question, "y", false).then().statusCode(409).body("code", is("question-not-open"));
        takesBack(plaintiff, question).then().statusCode(409).body("code", is("question-not-open"));
        plaintiff.get(questions).then().body("items.answer", contains("x"));
    }

    @Test
    @DisplayName("is taken back by who asked, and by nobody else")
    void takenBack() {
        JsonPath question = asked();
        takesBack(defendant, question).then().statusCode(404).body("code", is("question-not-found"));
        takesBack(clerk, question).then().statusCode(403);
        takesBack(plaintiff, question).then().statusCode(201).body("state", is("WITHDRAWN"));
        assertThat(TestWork.ids(clerk, WAITING)).doesNotContain(question.getString("id"));
        answers(clerk, question, "x", false).then().statusCode(409);
        for (String state : List.of("OPEN", "ANSWERED")) {
            clerk.get(questions + "?state=" + state).then().statusCode(200).body("items", empty());
        }
        clerk.get(questions + "?state=WITHDRAWN").then().body("items.id", contains(question.getString("id")));
        plaintiff.get(questions + "?state=WITHDRAWN").then().body("items.id", contains(question.getString("id")));
        clerk.get(questions).then().body("items[0].answer", nullValue());
    }

    @Test
    @DisplayName("is asked by a party of the case, for one of its own, with words, and not without end")
    void badInput() {
        plaintiff.post(questions, Map.of("text", " ")).then().statusCode(400);
        plaintiff.post(questions, Map.of("text", "x".repeat(4001))).then().statusCode(400);
        plaintiff
                .post(questions, Map.of("text", WORDS, "partyId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("paper-for-no-party"));
        clerk.post(questions, Map.of("text", WORDS)).then().statusCode(403);
        TestFiler.party().post(questions, Map.of("text", WORDS)).then().statusCode(404);
        TestFiler.party().get(questions).then().statusCode(404);
        for (int i = 0; i < 10; i++) {
            asked();
        }
        plaintiff.post(questions, Map.of("text", WORDS)).then().statusCode(409).body("code", is("questions-waiting"));
        clerk.get(questions + "?limit=4").then().body("items", hasSize(4)).body("next", not(nullValue()));
    }

    @Test
    @DisplayName("is asked for one of two parties by who acts for both")
    void forOneOfTwo() {
        String submission = plaintiff.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.plaintiff("Nordsee Technik GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR")));
        plaintiff.lodges(submission).then().statusCode(201);
        questions = "/cases/" + clerk.registers(submission) + "/questions";
        plaintiff.post(questions, Map.of("text", WORDS)).then().statusCode(422).body("code", is("paper-for-no-party"));
        List<String> own =
                clerk.get(questions.replace("/questions", "")).path("parties.findAll { it.role == 'PLAINTIFF' }.id");
        plaintiff
                .post(questions, Map.of("text", WORDS, "partyId", own.get(1)))
                .then()
                .statusCode(201)
                .body("partyId", is(own.get(1)));
    }
}
