package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("An account that its holder closes")
class ClosingTest {
    private static final String CLOSING = "/api/accounts/me/closing";

    @Inject
    DataSource database;

    private final UUID caseId = UUID.randomUUID();
    private final UUID plaintiff = UUID.randomUUID();
    private String email;
    private Response session;

    @BeforeEach
    void join() {
        email = Guests.newAddress();
        session = guest(email);
    }

    @Test
    @DisplayName("opens nothing any more within 30 seconds, its address is free, and a mail says so")
    void isClosed() throws Exception {
        String token = session.path("accessToken");
        given().auth()
                .oauth2(token)
                .get(CLOSING)
                .then()
                .statusCode(200)
                .body("cases", empty())
                .body("dates", empty());

        close(false).then().statusCode(204);

        given().cookie("comity-refresh", session.cookie("comity-refresh"))
                .post("/api/sessions/refresh")
                .then()
                .statusCode(401);
        Guests.signIn(email, Guests.PASSWORD).then().statusCode(401).body("code", is("sign-in-refused"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth()
                .oauth2(token)
                .get("/api/accounts/me")
                .then()
                .statusCode(401));
        assertThat(Guests.textOf(Guests.mail(email, 2))).contains("Your account is closed");
        Guests.join(email, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 3))).then().statusCode(204);
        Response anew = Guests.signIn(email, Guests.PASSWORD);
        anew.then().statusCode(200);
        assertThat(anew.<String>path("account.id")).isNotEqualTo(id(session));
        assertThat(kept("select name from account where id = ?"))
                .as("for what was signed")
                .isEqualTo("Müller & Söhne");
        assertThat(kept("select count(*)::text from known_device where account_id = ?"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("is not closed in silence while a period runs or a hearing is set: its holder says to know of them")
    void warns() throws Exception {
        takePart();
        runs(LocalDate.of(2099, 3, 2));
        given().auth()
                .oauth2(session.path("accessToken"))
                .get(CLOSING)
                .then()
                .statusCode(200)
                .body("cases.number", contains("（2026）浙01民初41号"))
                .body("dates.kind", contains("PERIOD"))
                .body("dates.lastDay", contains("2099-03-02"))
                .body("dates.path", contains("/cases/" + caseId));

        close(false).then().statusCode(409).body("code", is("dates-before-the-account"));

        given().auth()
                .oauth2(session.path("accessToken"))
                .get("/api/accounts/me")
                .then()
                .statusCode(200);
        close(true).then().statusCode(204);
    }

    @Test
    @DisplayName(
            "is told of to the clerk of its cases and to who acts for the same party, and to nobody of the other side")
    void tells() {
        takePart();
        String lawyersAddress = Guests.newAddress();
        Response lawyer = guest(lawyersAddress);
        String othersAddress = Guests.newAddress();
        Response other = guest(othersAddress);
        TestEvents.tell("filing-service", caseId, TestEvents.event("RepresentationConfirmed", caseId, """
                {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"LAWYER","name":"陈薇","powers":["SETTLE"],
                 "instances":["FIRST"],"validFrom":"2026-01-01","validUntil":null,"confirmedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), plaintiff, id(lawyer))));
        TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                        caseId, UUID.randomUUID(), id(other))));

        close(false).then().statusCode(204);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(told(lawyer.path("accessToken"))).anyMatch(title -> title.endsWith("closed their account"));
            assertThat(told(Guests.token("clerk@court.example")))
                    .anyMatch(title -> title.contains("41号") && title.contains("注销"));
        });
        assertThat(told(other.path("accessToken"))).noneMatch(title -> title.endsWith("closed their account"));
        assertThat(Guests.mails(othersAddress).stream().map(Guests::textOf))
                .noneMatch(text -> text.contains("closed their account"));
    }

    @Test
    @DisplayName("is closed by a party alone, after a recent proof: the people of a court have an operator")
    void whose() throws SQLException {
        given().auth()
                .oauth2(Guests.token("clerk@court.example"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("knowsOfDates", true))
                .post(CLOSING)
                .then()
                .statusCode(403);
        try (Connection connection = database.getConnection();
                PreparedStatement longAgo =
                        connection.prepareStatement("update session set proven_at = ? where account_id = ?")) {
            longAgo.setTimestamp(1, Timestamp.from(Instant.now().minus(Duration.ofHours(1))));
            longAgo.setObject(2, UUID.fromString(id(session)));
            longAgo.executeUpdate();
        }
        session = given().cookie("comity-refresh", session.cookie("comity-refresh"))
                .post("/api/sessions/refresh");
        close(true).then().statusCode(401).body("code", is("proof-too-old"));
        Guests.signIn(email, Guests.PASSWORD).then().statusCode(200);
    }

    private Response close(boolean knowsOfDates) {
        return given().auth()
                .oauth2(session.path("accessToken"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("knowsOfDates", knowsOfDates))
                .post(CLOSING);
    }

    private static List<String> told(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/inbox")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }

    private void takePart() {
        TestEvents.tell("filing-service", caseId, TestEvents.event("CaseRegistered", caseId, """
                {"caseId":"%s","caseNumber":"（2026）浙01民初41号","court":"浙01","causeOfAction":"88.7","title":"A v. B",
                 "claim":{"amount":"1.00","currency":"CNY"},"registeredAt":"2026-11-25T02:00:00Z","registeredByAccountId":"%s",
                 "origin":"WIZARD","representativeAccountId":null,"documents":[],"parties":[
                {"partyId":"%s","role":"PLAINTIFF","kind":"COMPANY","name":"A","latinName":"","chineseName":"","country":"DE","language":"en",
                 "interpreterLanguage":null,"zone":null,"email":null,"address":"Street 1","accountId":"%s"},
                {"partyId":"%s","role":"DEFENDANT","kind":"COMPANY","name":"B","latinName":"","chineseName":"","country":"CN","language":"zh-CN",
                 "interpreterLanguage":null,"zone":null,"email":null,"address":"Street 2","accountId":null}]}""".formatted(
                        caseId, UUID.randomUUID(), plaintiff, id(session), UUID.randomUUID())));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth()
                .oauth2(session.path("accessToken"))
                .get(CLOSING)
                .then()
                .body("cases.caseId", contains(caseId.toString())));
    }

    private void runs(LocalDate lastDay) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into calendar_entry
                               (id, kind, account_id, path, reference, day, deed, starts_at, ends_at, sequence, cancelled, changed_at)
                        values (?, 'DEADLINE_NEAR', ?, ?, '（2026）浙01民初41号', ?, 'ANSWER', ?, ?, 0, false, now())""")) {
            Instant end = Instant.parse(lastDay + "T16:00:00Z");
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, UUID.fromString(id(session)));
            insert.setString(3, "/cases/" + caseId);
            insert.setObject(4, lastDay);
            insert.setTimestamp(5, Timestamp.from(end.minus(Duration.ofHours(1))));
            insert.setTimestamp(6, Timestamp.from(end));
            insert.executeUpdate();
        }
    }

    private String kept(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, UUID.fromString(id(session)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String id(Response session) {
        return claims(session).getString("sub");
    }

    private static io.vertx.core.json.JsonObject claims(Response session) {
        String token = session.path("accessToken");
        return new io.vertx.core.json.JsonObject(new String(
                java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Response guest(String address) {
        Guests.join(address, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(address, 1)));
        return Guests.signIn(address, Guests.PASSWORD);
    }
}
