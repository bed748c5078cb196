package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.comity.testing.TestMail;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("What an addressee asks of the court")
class AddresseeRequestTest extends CourtTest {

    private UUID caseId;
    private String request;
    private String attempt;
    private String secret;
    private String session;

    @BeforeEach
    void opened() {
        caseId = caseAgainst("US");
        request = requestIn(caseId);
        attempt = started(request, true, null);
        String code = codeGiven(request, attempt);
        secret = secretFromMail();
        session = addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    @Test
    @DisplayName("waits for a person of the court with its kind, and is gone once it is answered")
    void waits() {
        asks("PAPER_COPIES", null, null).statusCode(201).body("answer", nullValue());
        waiting().body("items.kind", contains("PAPER_COPIES_ASKED")).body("items[0].attemptId", is(attempt));
        String asked = atCourt()
                .body("request.kind", contains("PAPER_COPIES"))
                .body("[0].request.name", is("김민준"))
                .extract()
                .path("[0].request.id");
        as(TestTokens.judge(UUID.randomUUID())).get(path()).then().statusCode(404);

        answers(TestTokens.clerk(clerk), asked, "REFUSED", "The address is no address.")
                .statusCode(201);

        waiting().body("items", empty());
        own().body("answer.outcome", contains("REFUSED")).body("answer.words", contains("The address is no address."));
        answers(TestTokens.clerk(clerk), asked, "GRANTED", "Sent after all.")
                .statusCode(409)
                .body("code", is("addressee-request-answered"));
    }

    @Test
    @DisplayName("is answered by mail in the language in which the page was read, under a reference of its own")
    void mailed() throws Exception {
        asks("INTERPRETER", null, "한국어").statusCode(201);
        int before = TestMail.to(email).size();
        answers(TestTokens.clerk(clerk), first(), "GRANTED", "通话时有翻译在场。").statusCode(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> TestMail.to(email).size() > before);
        String mail = mailText();
        assertTrue(mail.startsWith("법원이 귀하의 요청에 답하였습니다"), mail);
        assertTrue(mail.contains("通话时有翻译在场。"), mail);
        assertFalse(mail.contains(secret), "the key of the papers is in no second mail");
        String reference = mail.replaceAll("(?s).*참조번호: ([0-9A-Z-]+).*", "$1");
        addressee().get("/api/service/letters/" + reference).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> atCourt().body("mail", contains("TAKEN")));
        // The message that leads to the papers is the other one.
        addressee()
                .body(Map.of("secret", secret))
                .post("/api/service/deliveries/" + attempt + "/envelope")
                .then()
                .statusCode(200)
                .body("reference", not(reference));
    }

    @Test
    @DisplayName(
            "is asked once at a time: the same again changes nothing, another of its kind waits, and what is not whole is refused")
    void once() {
        String id = asks("MORE_TIME", 20, null).statusCode(201).extract().path("id");
        asks("MORE_TIME", 20, null).statusCode(201).body("id", is(id));
        asks("MORE_TIME", 30, null).statusCode(409).body("code", is("addressee-request-waits"));
        asks("MORE_TIME", null, null).statusCode(422).body("code", is("addressee-request-not-whole"));
        asks("INTERPRETER", null, null).statusCode(422).body("code", is("addressee-request-not-whole"));
        asks("PAPER_COPIES", 20, null).statusCode(422).body("code", is("addressee-request-not-whole"));
        own().body("", hasSize(1));
        addressee()
                .header("Delivery-Session", "x".repeat(43))
                .get("/api/service/deliveries/" + attempt + "/requests")
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName(
            "is more time only as an application on which a judge decides elsewhere; the period stays, and the decision is told")
    void moreTime() {
        String lastDay = lastDay();
        asks("MORE_TIME", 20, null).statusCode(201);
        waiting().body("items.kind", contains("MORE_TIME_ASKED"));
        String asked = first();
        answers(TestTokens.judge(judge), asked, "GRANTED", "20 days.")
                .statusCode(409)
                .body("code", is("time-needs-application"));
        answers(TestTokens.clerk(clerk), asked, "REFUSED", "No.")
                .statusCode(409)
                .body("code", is("refusal-needs-judge"));
        answers(TestTokens.clerk(clerk), asked, "PASSED_ON", "A judge decides on it.")
                .statusCode(201);
        assertEquals(lastDay, lastDay());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<JsonNode> said = told(caseId).stream()
                    .filter(event -> event.path("type").asText().endsWith("AddresseeRequestAnswered"))
                    .map(event -> event.path("data").path("application"))
                    .toList();
            assertEquals(1, said.size());
            assertEquals("EXTENSION", said.getFirst().path("kind").asText());
            assertEquals("PLE-01", said.getFirst().path("periodId").asText());
            assertEquals(20, said.getFirst().path("days").asInt());
        });

        int mails = TestMail.to(email).size();
        decided("INTERPRETER", true);
        decided("EXTENSION", true);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> own().body("answer.granted", contains(true)));
        await().atMost(Duration.ofSeconds(30)).until(() -> TestMail.to(email).size() > mails);
        assertEquals(lastDay, lastDay());
    }

    @Test
    @DisplayName("is refused by a judge too, and nothing is passed on for which there is no application")
    void byAJudge() {
        asks("MORE_TIME", 20, null).statusCode(201);
        answers(TestTokens.judge(judge), first(), "REFUSED", "No reason is given.")
                .statusCode(201);
        asks("PAPER_COPIES", null, null).statusCode(201);
        String copies = atCourt().body("[1].mayPassOn", is(false)).extract().path("[1].request.id");
        answers(TestTokens.clerk(clerk), copies, "PASSED_ON", "On.")
                .statusCode(409)
                .body("code", is("nothing-to-pass-on"));
    }

    @Test
    @DisplayName(
            "is told though the process ended while it was mailed, under the same reference, and once more at most")
    void processEnded() throws Exception {
        asks("INTERPRETER", null, "한국어").statusCode(201);
        int before = TestMail.to(email).size();
        answers(TestTokens.clerk(clerk), first(), "GRANTED", "There will be one.")
                .statusCode(201);
        mailed("TAKEN");
        assertEquals(before + 1, TestMail.to(email).size());
        String reference = TestMail.to(email).getLast().getMessageID();
        mailDue("mail = 'PENDING'");
        mailed("TAKEN");
        assertEquals(before + 2, TestMail.to(email).size());
        assertEquals(reference, TestMail.to(email).getLast().getMessageID());
        assertTrue(mailText().contains("There will be one."));
    }

    @ParameterizedTest(name = "is mailed again where a server {0}, for four days")
    @EnumSource(names = {"GREYLISTS", "CLOSES_AT_CONNECT"})
    void triedAgain(Manner manner) throws Exception {
        MailRelay.behave(manner);
        asks("INTERPRETER", null, "한국어").statusCode(201);
        int before = TestMail.to(email).size();
        answers(TestTokens.clerk(clerk), first(), "GRANTED", "There will be one.")
                .statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> so("mail_tries = 1 and mail_due_at < mail_begun_at + interval '330 seconds'"));
        atCourt().body("mail", contains("PENDING"));
        mailDue("mail_tries = 1");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> so("mail_tries = 2 and mail_due_at > mail_begun_at + interval '14 minutes'"));
        MailRelay.behave(Manner.PASSES_ON);
        mailDue("mail_tries = 2");
        mailed("TAKEN");
        assertEquals(before + 1, TestMail.to(email).size());
    }

    @Test
    @DisplayName(
            "is given up after four days without a server that takes the mail, and its reference is no letter of the court")
    void givenUp() throws Exception {
        MailRelay.behave(Manner.GREYLISTS);
        asks("INTERPRETER", null, "한국어").statusCode(201);
        answers(TestTokens.clerk(clerk), first(), "GRANTED", "There will be one.")
                .statusCode(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> so("mail_due_at < mail_begun_at + interval '330 seconds'"));
        String reference = column("mail_reference");
        addressee().get("/api/service/letters/" + reference).then().statusCode(200);
        mailDue("mail_begun_at = now() - interval '97 hours'");
        mailed("POSTPONED");
        addressee().get("/api/service/letters/" + reference).then().statusCode(404);
        own().body("answer.words", contains("There will be one."));
    }

    @Test
    @DisplayName("is asked twenty times for one delivery at most")
    void most() {
        for (int i = 0; i < 20; i++) {
            String id = asks("INTERPRETER", null, "한국어 " + i)
                    .statusCode(201)
                    .extract()
                    .path("id");
            answers(TestTokens.clerk(clerk), id, "REFUSED", "Once is enough.").statusCode(201);
        }
        asks("PAPER_COPIES", null, null).statusCode(409).body("code", is("too-many-addressee-requests"));
        own().body("", hasSize(20));
    }

    private void mailed(String became) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> atCourt().body("mail", contains(became)));
    }

    private boolean so(String so) throws SQLException {
        return Boolean.parseBoolean(column(so));
    }

    private String column(String named) throws SQLException {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select (" + named + ")::text from addressee_request where attempt_id = ?::uuid")) {
            query.setString(1, attempt);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    /** As if its next try were due, and so. */
    private void mailDue(String so) throws SQLException {
        try (Connection connection = tables.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update addressee_request set mail_due_at = now(), " + so + " where attempt_id = ?::uuid")) {
            update.setString(1, attempt);
            assertEquals(1, update.executeUpdate());
        }
    }

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
    }

    @Test
    @DisplayName("is owed where it is a copy of a judgment on paper")
    void owed() {
        UUID judgment = files(caseId, "JUDGMENT", "ALL");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> asClerk()
                                .body(openRequest(defendant, "JUDGMENT", List.of(judgment)))
                                .post("/api/service/cases/" + caseId + "/requests")
                                .statusCode()
                        == 201);
        request = asClerk()
                .get("/api/service/cases/" + caseId + "/requests")
                .path("items.find { it.paper == 'JUDGMENT' }.id");
        int mails = TestMail.to(email).size();
        attempt = started(request, true, null);
        String code = codeGiven(request, attempt);
        await().atMost(Duration.ofSeconds(30)).until(() -> TestMail.to(email).size() > mails);
        session = addressee()
                .body(Map.of("secret", secretFromMail(), "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
        asks("PAPER_COPIES", null, null).statusCode(201);
        answers(TestTokens.clerk(clerk), first(), "REFUSED", "No.")
                .statusCode(409)
                .body("code", is("paper-copies-owed"));
        answers(TestTokens.clerk(clerk), first(), "GRANTED", "By registered mail, today.")
                .statusCode(201);
    }

    private void decided(String kind, boolean granted) {
        tell(
                "ApplicationDecided",
                caseId,
                Map.of(
                        "caseId", caseId,
                        "applicationId", UUID.randomUUID(),
                        "partyId", defendant,
                        "kind", kind,
                        "granted", granted,
                        "accountIds", List.of(),
                        "decidedAt", "2026-11-27T02:00:00Z"));
    }

    private String lastDay() {
        return asClerk().get("/api/service/requests/" + request).path("served.period.lastDay");
    }

    private ValidatableResponse asks(String kind, Integer days, String language) {
        Map<String, Object> ask = new HashMap<>();
        ask.put("kind", kind);
        ask.put("name", "김민준");
        ask.put("capacity", "LEGAL_REPRESENTATIVE");
        ask.put("words", "번역을 기다립니다");
        ask.put("days", days);
        ask.put("language", language);
        return given().header("Accept-Language", "ko")
                .contentType("application/json")
                .header("Delivery-Session", session)
                .body(ask)
                .post("/api/service/deliveries/" + attempt + "/requests")
                .then();
    }

    private ValidatableResponse own() {
        return addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attempt + "/requests")
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/api/service/attempts/" + attempt + "/addressee-requests";
    }

    private ValidatableResponse atCourt() {
        return as(TestTokens.judge(judge)).get(path()).then().statusCode(200);
    }

    private String first() {
        return atCourt().extract().path("[0].request.id");
    }

    private ValidatableResponse answers(String token, String asked, String outcome, String words) {
        return as(token)
                .body(Map.of("outcome", outcome, "words", words))
                .post(path() + "/" + asked + "/answer")
                .then();
    }

    private ValidatableResponse waiting() {
        return as(TestTokens.judge(judge))
                .get("/api/service/board/tasks")
                .then()
                .statusCode(200);
    }
}
