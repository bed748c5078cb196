package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.comity.testing.TestMail;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("The message to the addressee")
class SendingTest extends CourtTest {

    @Inject
    DataSource database;

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
    }

    @ParameterizedTest(name = "that meets a server that {0}: {1}, and another attempt may follow at once")
    @CsvSource({
        "CLOSES_AT_CONNECT, SILENT",
        "SAYS_NOTHING, SILENT",
        "REFUSES_THE_ADDRESS, REFUSED",
        "REFUSES_THE_CONTENT, REFUSED"
    })
    void notSent(Manner manner, String sending) {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(manner);
        String attempt = startedIn(request)
                .body("state", is("NOT_SENT"))
                .body("sending", is(sending))
                .body("answer.words", manner.answer == null ? nullValue() : containsString(manner.answer.substring(4)))
                .body(
                        "answer.code",
                        manner.answer == null ? nullValue() : is(Integer.parseInt(manner.answer.substring(0, 3))))
                .extract()
                .path("id");
        eventsOf(request, attempt).body("items.kind", contains("SUBMITTED_ACCEPTED", "NOT_NOTIFIED"));
        asRequest(request).body("served", nullValue());
        asClerk()
                .post("/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/access-code")
                .then()
                .statusCode(409)
                .body("code", is("attempt-ended"));

        MailRelay.behave(Manner.PASSES_ON);
        startedIn(request)
                .body("state", is("AVAILABLE"))
                .body("sending", is("TAKEN"))
                .body("answer.code", is(250))
                .body("answer.words", startsWith("250"))
                .body("answer.server", not(startsWith("/")))
                .body("answer.server", notNullValue())
                .body("answer.tls", nullValue());
        assertEquals(1, TestMail.to(email).size());
    }

    @Test
    @DisplayName(
            "that meets a server that never comes to the end of a line is given up within its time, and another may follow")
    void slow() {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(Manner.DRIPS);
        startedIn(request);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items[0].state", is("NOT_SENT"))
                .body("items[0].sending", is("SILENT")));
        MailRelay.behave(Manner.PASSES_ON);
        startedIn(request).body("state", is("AVAILABLE"));
    }

    @ParameterizedTest(
            name =
                    "that meets a server that {0}: tried again by itself, with a link that works, and no other meanwhile")
    @EnumSource(names = {"REFUSES_AT_CONNECT", "GREYLISTS"})
    void triedAgain(Manner manner) throws SQLException {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(manner);
        String attempt = startedIn(request)
                .body("state", is("BEING_SENT"))
                .body("sending", is("PENDING"))
                .body("tries", is(1))
                .body("nextTryAt", notNullValue())
                .body("answer.words", containsString(manner.answer.substring(4)))
                .extract()
                .path("id");
        eventsOf(request, attempt).body("items.kind", contains("SUBMITTED_ACCEPTED", "DELAYED"));
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(409)
                .body("code", is("attempt-under-way"));
        dueNow("1 hour", attempt);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        attemptOf(request).body("items[0].tries", is(2)).body("items[0].nextTryAt", notNullValue()));
        MailRelay.behave(Manner.PASSES_ON);
        dueNow("1 hour", attempt);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items[0].state", is("AVAILABLE"))
                .body("items[0].tries", is(3))
                .body("items[0].nextTryAt", nullValue()));
        eventsOf(request, attempt)
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "DELAYED", "DELAYED", "NOTIFIED", "MADE_AVAILABLE"));
        opened(request, attempt, secretFromMail());
        assertEquals(1, TestMail.to(email).size());
    }

    @Test
    @DisplayName("is given up after four days, which the clerk is told, and another attempt may follow")
    void givenUp() throws SQLException {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        MailRelay.behave(Manner.GREYLISTS);
        String attempt = startedIn(request).extract().path("id");
        dueNow("97 hours", attempt);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items[0].state", is("NOT_SENT"))
                .body("items[0].sending", is("POSTPONED")));
        toldAsFailed(caseId, Map.of(attempt, "NOT_NOTIFIED"));
        MailRelay.behave(Manner.PASSES_ON);
        startedIn(request).body("state", is("AVAILABLE"));
    }

    @Test
    @DisplayName("is not waited for once a clerk ends it; a judge, another court, and a second time are refused")
    void stopped() {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(Manner.GREYLISTS);
        String attempt = startedIn(request).extract().path("id");
        String path = "/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/tries/end";
        as(TestTokens.judge(judge)).post(path).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01"))
                .post(path)
                .then()
                .statusCode(404);
        asClerk().post(path).then().statusCode(201).body("state", is("NOT_SENT"));
        asClerk().post(path).then().statusCode(409).body("code", is("attempt-ended"));
        eventsOf(request, attempt).body("items.kind", contains("SUBMITTED_ACCEPTED", "DELAYED", "NOT_NOTIFIED"));
        MailRelay.behave(Manner.PASSES_ON);
        startedIn(request).body("state", is("AVAILABLE"));
    }

    @ParameterizedTest(
            name = "handed to a server that {0}: not known, the link works, and opening shows that it arrived")
    @EnumSource(names = {"NEVER_ANSWERS_THE_FINAL_DOT", "CLOSES_AT_THE_FINAL_DOT"})
    void notKnown(Manner manner) throws Exception {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(manner);
        String attempt = startedIn(request)
                .body("state", is("AVAILABLE"))
                .body("sending", is("NOT_KNOWN"))
                .extract()
                .path("id");
        eventsOf(request, attempt).body("items.kind", contains("SUBMITTED_ACCEPTED", "NOTIFICATION_NOT_KNOWN"));
        asRequest(request).body("served", nullValue());
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(MailRelay.taken().getBytes(StandardCharsets.UTF_8)));
        MailRelay.behave(Manner.PASSES_ON);
        String other =
                startedIn(request).body("state", is("AVAILABLE")).extract().path("id");
        assertTrue(!other.equals(attempt));

        opened(request, attempt, secretIn(mail));
        eventsOf(request, attempt)
                .body(
                        "items.kind",
                        contains("SUBMITTED_ACCEPTED", "NOTIFICATION_NOT_KNOWN", "MADE_AVAILABLE", "HANDED_OVER"));
    }

    @Test
    @DisplayName(
            "whose process ended while it was sent: not known, and its link works before and after that is settled")
    void processEnded() throws SQLException {
        String request = requestIn(caseAgainst("KR"));
        String attempt = started(request, true, "The judge allows it.");
        String secret = secretFromMail();
        beingSentSince("10 minutes", attempt);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .body("items[0].sending", is("NOT_KNOWN")));
        eventsOf(request, attempt).body("items.kind", hasItem("NOTIFICATION_NOT_KNOWN"));

        opened(request, attempt, secret);
    }

    @Test
    @DisplayName("that is still being sent opens to whoever has it already")
    void fasterThanItsRecord() throws SQLException {
        String request = requestIn(caseAgainst("KR"));
        String attempt = started(request, true, "The judge allows it.");
        beingSentSince("1 second", attempt);
        opened(request, attempt, secretFromMail());
    }

    @Test
    @DisplayName("has the headers that strict servers ask for, and the domain as DNS knows it")
    void headers() throws Exception {
        String local = "legal-" + UUID.randomUUID();
        String request = requestIn(caseAgainst("US"));
        Map<String, Object> start = start(true, null);
        start.put("email", local + "@bücher.example");
        asClerk()
                .body(start)
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201)
                .body("sending", is("TAKEN"));
        MimeMessage mail = TestMail.to(local + "@xn--bcher-kva.example").getLast();
        assertEquals(null, mail.getHeader("Cc"));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertTrue(mail.getMessageID().endsWith("@comity.example>"), mail.getMessageID());
        assertEquals("ko", mail.getHeader("Content-Language", null));
    }

    @Test
    @DisplayName("is refused in words where the server takes no address beyond ASCII")
    void noAddressBeyondAscii() {
        String request = requestIn(caseAgainst("US"));
        Map<String, Object> start = start(true, null);
        start.put("email", "법무팀@hanbit.example");
        asClerk()
                .body(start)
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201)
                .body("state", is("NOT_SENT"))
                .body("answer.words", containsString("RFC 6531"))
                .body("answer.code", nullValue());
    }

    @Test
    @DisplayName("goes out once when six starts come at once, and once for the same command")
    void startsOnce() throws Exception {
        String request = requestIn(caseAgainst("US"));
        Callable<Integer> start = () -> asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .statusCode();
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = clerks
                    .invokeAll(IntStream.range(0, 6).mapToObj(each -> start).toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
        }
        assertEquals(1, TestMail.to(email).size());
    }

    @Test
    @DisplayName("is not sent again for the same command, which gets the same attempt")
    void sameCommand() {
        String request = requestIn(caseAgainst("US"));
        String key = UUID.randomUUID().toString();
        List<String> attempts = IntStream.range(0, 2)
                .mapToObj(each -> as(TestTokens.clerk(clerk), key)
                        .body(start(true, null))
                        .post("/api/service/requests/" + request + "/electronic-attempts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, attempts.size());
        assertEquals(1, TestMail.to(email).size());
    }

    private ValidatableResponse startedIn(String request) {
        return asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse attemptOf(String request) {
        return asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(200);
    }

    /** As if it had been started so long ago, and its next try were due. */
    private void dueNow(String age, String attempt) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update electronic_attempt set next_try_at = now(), started_at = started_at - ?::interval where id = ?::uuid")) {
            update.setString(1, age);
            update.setString(2, attempt);
            assertEquals(1, update.executeUpdate());
        }
    }

    private ValidatableResponse asRequest(String request) {
        return asClerk().get("/api/service/requests/" + request).then().statusCode(200);
    }

    private void opened(String request, String attempt, String secret) {
        addressee()
                .body(Map.of("secret", secret, "code", codeFor(request, attempt)))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .body("delivery.state", is("OPENED"));
    }

    /** As a process leaves it that ends between writing the attempt down and hearing of its message. */
    private void beingSentSince(String age, String attempt) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(
                        "delete from delivery_event where attempt_id = ?::uuid and kind <> 'SUBMITTED_ACCEPTED'");
                PreparedStatement update = connection.prepareStatement(
                        "update electronic_attempt set state = 'BEING_SENT', sending = 'PENDING', started_at = now() - ?::interval where id = ?::uuid")) {
            forget.setString(1, attempt);
            assertEquals(2, forget.executeUpdate());
            update.setString(1, age);
            update.setString(2, attempt);
            assertEquals(1, update.executeUpdate());
        }
    }
}
