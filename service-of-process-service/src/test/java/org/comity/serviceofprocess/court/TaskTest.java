package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What waits for a person of the court")
class TaskTest extends CourtTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private UUID caseId;

    @BeforeEach
    void registered() {
        caseId = caseAgainst("US");
    }

    @Test
    @DisplayName("is a party for whom service was never requested, until it is")
    void neverRequested() {
        waiting()
                .body("items.kind", contains("NEVER_REQUESTED"))
                .body("items[0].partyId", is(defendant.toString()))
                .body("items[0].country", is("US"))
                .body("items[0].attemptId", nullValue());
        as(TestTokens.judge(judge))
                .get("/api/service/board/tasks/counts")
                .then()
                .body("", is(Map.of("NEVER_REQUESTED", 1)));
        requestIn(caseId);
        waiting().body("items", empty());
    }

    @Test
    @DisplayName("is nothing of a case whose file went to the archive")
    void archived() {
        tell(
                "CaseArchived",
                caseId,
                Map.of(
                        "caseId",
                        caseId,
                        "number",
                        1,
                        "papers",
                        2,
                        "fileDigest",
                        Sha256.hexOf(caseId.toString()),
                        "archivedAt",
                        "2026-11-27T02:00:00Z"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> waiting().body("items", empty()));
    }

    @Test
    @DisplayName(
            "is a code to be given, then a service in question, then a message that came back, until another way is begun")
    void messages() {
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        waiting()
                .body("items.kind", contains("ACCESS_CODE_TO_GIVE"))
                .body("items[0].attemptId", is(attempt))
                .body("items[0].number", startsWith("（"));
        codeFor(request, attempt);
        waiting().body("items.kind", contains("ACCESS_CODE_TO_GIVE"));
        codeGiven(request, attempt);
        waiting().body("items", empty());

        asClerk()
                .body(Map.of("note", "It lies in the court's mailbox."))
                .post("/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/returned-mail")
                .then()
                .statusCode(201);
        waiting().body("items.kind", contains("SERVICE_QUESTIONED"));
        String digest = asClerk().get("/api/service/requests/" + request).path("served.evidenceDigest");
        as(TestTokens.judge(judge))
                .body(Map.of("service", digest, "reasons", "The mail came back."))
                .post("/api/service/requests/" + request + "/findings")
                .then()
                .statusCode(201);
        waiting().body("items.kind", contains("MESSAGE_RETURNED"));
        started(request, true, null);
        waiting().body("items.kind", contains("ACCESS_CODE_TO_GIVE"));
    }

    @Test
    @DisplayName("is a locked code until another is given, and a message that no server took until another is sent")
    void lockedAndUnsent() throws Exception {
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        codeGiven(request, attempt);
        String other = requestIn(caseId);
        String unsent = started(other, true, null);
        sql("update electronic_attempt set code_tries = 5 where id = '" + attempt + "'");
        sql("update electronic_attempt set state = 'NOT_SENT', sending = 'REFUSED' where id = '" + unsent + "'");
        waiting().body("items.kind", containsInAnyOrder("ACCESS_CODE_LOCKED", "MESSAGE_NOT_SENT"));
        codeFor(request, attempt);
        waiting().body("items.kind", containsInAnyOrder("ACCESS_CODE_TO_GIVE", "MESSAGE_NOT_SENT"));
        codeGiven(request, attempt);
        sql("update service_attempt set state = 'FAILED' where id = '" + unsent + "'");
        asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "Seoul"))
                .post("/api/service/requests/" + other + "/attempts")
                .then()
                .statusCode(201);
        waiting().body("items", empty());
    }

    @Test
    @DisplayName("is mail that nobody has looked at")
    void mail() throws Exception {
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        codeGiven(request, attempt);
        UUID mail = UUID.randomUUID();
        sql("""
                insert into received_mail (id, digest, kind, sender, subject, excerpt, attempt_id, read_at, open)
                values ('%s', '%s', 'ANSWER', 'kim@hanbit.example', 'Re:', 'Please send it on paper.', '%s', now(), true)""".formatted(mail, Sha256.hexOf(mail.toString()), attempt));
        waiting().body("items.kind", contains("MAIL_TO_READ")).body("items[0].attemptId", is(attempt));
        asClerk()
                .post("/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/received-mail/" + mail
                        + "/settlement")
                .then()
                .statusCode(200);
        waiting().body("items", empty());
    }

    @Test
    @DisplayName("is gone with the last mail that is settled or deleted, though nothing else of the attempt changes")
    void settledMail() throws Exception {
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        codeGiven(request, attempt);
        List<UUID> mails = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (UUID mail : mails) {
            sql("""
                    insert into received_mail (id, digest, kind, sender, subject, excerpt, attempt_id, read_at, open)
                    values ('%s', '%s', 'ANSWER', 'kim@hanbit.example', 'Re:', '-', '%s', now(), true)""".formatted(mail, Sha256.hexOf(mail.toString()), attempt));
        }
        sql("update received_mail set open = false where id = '" + mails.getFirst() + "'");
        waiting().body("items.kind", contains("MAIL_TO_READ"));
        sql("update received_mail set open = false where id = '" + mails.getLast() + "'");
        waiting().body("items", empty());
        sql("update received_mail set open = true where id = '" + mails.getLast() + "'");
        waiting().body("items.kind", contains("MAIL_TO_READ"));
        sql("delete from received_mail where id = '" + mails.getLast() + "'");
        waiting().body("items", empty());
    }

    @Test
    @DisplayName(
            "is an authority's objection until the request goes out again, and two certificates until a judge decides")
    void authorities() throws Exception {
        String request = requestIn(caseId);
        String attempt = asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "Seoul"))
                .post("/api/service/requests/" + request + "/attempts")
                .path("id");
        Map<String, Object> sent = Map.of("stage", "CENTRAL_AUTHORITY", "on", today().toString(), "office", "NCA");
        step(attempt, "dispatches", sent);
        step(
                attempt,
                "answers",
                Map.of("answer", "OBJECTED", "on", today().toString(), "office", "NCA", "words", "Not signed"));
        waiting().body("items.kind", contains("AUTHORITY_OBJECTED"));
        step(attempt, "dispatches", sent);
        waiting().body("items", empty());

        step(attempt, "certificates", certificate(attempt, false));
        step(attempt, "certificates", certificate(attempt, true));
        waiting().body("items.kind", contains("CERTIFICATE_CONTESTED"));
        String contested = asClerk()
                .get("/api/service/attempts/" + attempt + "/certificates")
                .path("find { it.standing == 'CONTESTED' }.id");
        as(TestTokens.judge(judge))
                .body(Map.of("counts", true, "reasons", "Confirmed by letter."))
                .post("/api/service/attempts/" + attempt + "/certificates/" + contested + "/decision")
                .then()
                .statusCode(201);
        waiting().body("items", empty());
    }

    @Test
    @DisplayName(
            "is read part by part by who works for the court, a judge of the cases given to that judge, a party nothing")
    void whose() {
        String mine = waiting().extract().path("items[0].id");
        List<String> all = new ArrayList<>();
        for (String next = ""; next != null; ) {
            var part = asClerk()
                    .get("/api/service/board/tasks?kind=NEVER_REQUESTED&limit=100"
                            + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(part.getList("items.id"));
            next = part.getString("next");
        }
        assertTrue(all.contains(mine));
        assertEquals(all.size(), all.stream().distinct().count());
        as(TestTokens.judge(UUID.randomUUID()))
                .get("/api/service/board/tasks")
                .then()
                .body("items", empty());
        as(TestTokens.judge(judge))
                .get("/api/service/board/tasks?kind=MAIL_TO_READ")
                .then()
                .body("items", empty());
        as(TestTokens.party(plaintiffAccount))
                .get("/api/service/board/tasks")
                .then()
                .statusCode(403);
    }

    private Map<String, Object> certificate(String attempt, boolean served) {
        String scan = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 certificate".getBytes())
                .post("/api/service/attempts/" + attempt + "/files?name=certificate.pdf")
                .path("id");
        String day = today().toString();
        return served
                ? Map.of(
                        "outcome", "SERVED",
                        "servedOn", day,
                        "place", "Seoul",
                        "method", "INTERNAL_LAW",
                        "person", "Mr Kim",
                        "authority", "Court",
                        "certifiedOn", day,
                        "fileIds", List.of(scan))
                : Map.of(
                        "outcome",
                        "NOT_SERVED",
                        "reasons",
                        "Moved",
                        "authority",
                        "Court",
                        "certifiedOn",
                        day,
                        "fileIds",
                        List.of(scan));
    }

    private void step(String attempt, String path, Map<String, Object> body) {
        asClerk()
                .body(body)
                .post("/api/service/attempts/" + attempt + "/" + path)
                .then()
                .statusCode(201);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var said = connection.createStatement()) {
            assertEquals(1, said.executeUpdate(statement));
        }
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    /** Of the judge, who has no other case. */
    private ValidatableResponse waiting() {
        return as(TestTokens.judge(judge))
                .get("/api/service/board/tasks")
                .then()
                .statusCode(200);
    }
}
