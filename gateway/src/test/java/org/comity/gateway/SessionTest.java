package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class SessionTest {
    private static final String COOKIE = "comity-refresh";

    @Inject
    DataSource database;

    @Test
    @DisplayName("opens with the account's court, and a cookie that no script and no other site can use")
    void opens() {
        Response session = Guests.signIn("clerk@court.example", Upstream.PASSWORD);
        session.then()
                .statusCode(200)
                .body("account.groups", contains("clerk"))
                .body("account.court", is("浙01"))
                .body("account.locale", is("zh-CN"));
        Cookie cookie = session.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/sessions");
    }

    @Test
    @DisplayName("is carried on by a new refresh token each time")
    void rotates() {
        String first = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        Response refreshed = refresh(first);
        refreshed.then().statusCode(200).body("account.email", is("plaintiff@example.com"));
        assertThat(refreshed.cookie(COOKIE)).isNotEqualTo(first);
        refresh(refreshed.cookie(COOKIE)).then().statusCode(200);
    }

    @Test
    @DisplayName("survives an answer that was lost: asked again at once, it gives the same successor")
    void answersAgain() {
        String token = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        String lost = refresh(token).cookie(COOKIE);

        Response again = refresh(token);

        again.then().statusCode(200).body("account.email", is("plaintiff@example.com"));
        assertThat(again.cookie(COOKIE)).isEqualTo(lost);
        refresh(lost).then().statusCode(200);
    }

    @Test
    @DisplayName("gives every one of many at once the same successor")
    void oneOfMany() throws Exception {
        String token = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        List<Response> answers = AccountTest.atOnce(20, () -> refresh(token));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream().map(answer -> answer.cookie(COOKIE)).distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("ends for everybody who holds it when an old refresh token comes again after its successor was used")
    void reuseRevokes() {
        String stolen =
                Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        String holders = refresh(refresh(stolen).cookie(COOKIE)).cookie(COOKIE);

        refresh(stolen).then().statusCode(401).body("code", is("session-ended"));

        refresh(holders).then().statusCode(401);
    }

    @Test
    @DisplayName("ends when an old refresh token comes again later than a lost answer is asked for")
    void lateReuseRevokes() throws Exception {
        String stolen =
                Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        String holders = refresh(stolen).cookie(COOKIE);
        try (Connection connection = database.getConnection();
                PreparedStatement longAgo = connection.prepareStatement(
                        "update refresh_token set used_at = used_at - interval '31 seconds' where digest = ?")) {
            longAgo.setString(1, sha256(stolen));
            assertThat(longAgo.executeUpdate()).isEqualTo(1);
        }

        refresh(stolen).then().statusCode(401);

        refresh(holders).then().statusCode(401);
    }

    @Test
    @DisplayName("takes its access tokens along when it ends, here and at the services, and tells them")
    void endsItsTokens() throws Exception {
        Response session = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD);
        String token = session.path("accessToken");
        String sessionId = claim(token, "sid");
        given().auth().oauth2(token).get("/api/filing/seen").then().statusCode(200);

        given().cookie(COOKIE, session.cookie(COOKIE)).delete("/api/sessions/current");

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            given().auth().oauth2(token).get("/api/filing/seen").then().statusCode(401);
            given().auth().oauth2(token).get("/api/accounts/me").then().statusCode(401);
        });
        String other = Guests.token("plaintiff@example.com");
        given().auth().oauth2(other).get("/api/filing/seen").then().statusCode(200);
        JsonObject told = toldOf(sessionId);
        assertThat(told.getString("accountId")).isEqualTo(claim(token, "sub"));
        assertThat(Instant.parse(told.getString("endedAt"))).isBeforeOrEqualTo(Instant.now());
    }

    /** What was published of the end of a session. */
    private JsonObject toldOf(String sessionId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(
                        "select data from outbox_event where type = 'SessionEnded' and data like ?")) {
            find.setString(1, "%" + sessionId + "%");
            try (ResultSet found = find.executeQuery()) {
                assertThat(found.next()).isTrue();
                JsonObject data = new JsonObject(found.getString(1));
                assertThat(found.next()).as("told once").isFalse();
                return data;
            }
        }
    }

    private static String claim(String token, String name) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
                .getString(name);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("ends with sign-out, and the cookie goes, and the pages kept for \"back\"")
    void signsOut() {
        String token = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        Response out = given().cookie(COOKIE, token).delete("/api/sessions/current");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.detailedCookie(COOKIE).getMaxAge()).isZero();
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        refresh(token).then().statusCode(401);
    }

    @Test
    @DisplayName("is not carried on by a made-up token, nor by none")
    void madeUp() {
        refresh("made-up").then().statusCode(401);
        given().post("/api/sessions/refresh").then().statusCode(401).body("code", is("session-ended"));
    }

    @Test
    @DisplayName("answers a body of another shape with a problem, not with a stack trace")
    void notJson() {
        given().contentType("application/json")
                .body("{\"email\": [}")
                .post("/api/sessions")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "tells its holder by mail when it begins in a browser that was not seen before, and not of the first one")
    void newDevice() {
        String email = Guests.newAddress();
        Guests.join(email, Guests.PASSWORD, "fr");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        Response first = Guests.signIn(email, Guests.PASSWORD, "");
        Cookie device = first.detailedCookie("comity-device");
        assertThat(device.isHttpOnly()).isTrue();
        assertThat(device.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(Guests.signIn(email, Guests.PASSWORD, device.getValue()).cookie("comity-device"))
                .isEqualTo(device.getValue());

        String made = Guests.signIn(email, Guests.PASSWORD, "made up").cookie("comity-device");

        assertThat(made).isNotEqualTo("made up").isNotEqualTo(device.getValue());
        assertThat(Guests.textOf(Guests.mail(email, 2))).contains("nouveau navigateur", "/profile");
        for (int more = 0; more < 5; more++) {
            Guests.signIn(email, Guests.PASSWORD, "").then().statusCode(200);
        }
        Guests.signIn(email, "not the password", "").then().statusCode(401);
        Guests.mail(email, 3);
        Awaitility.await()
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> Guests.mails(email).size() == 3);
    }

    @Test
    @DisplayName("of two accounts in one browser each has its own first time")
    void sharedDevice() {
        String email = Guests.newAddress();
        Guests.join(email, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        String own = Guests.signIn(email, Guests.PASSWORD, "").cookie("comity-device");
        String others =
                Guests.signIn("plaintiff@example.com", Upstream.PASSWORD, "").cookie("comity-device");

        assertThat(Guests.signIn(email, Guests.PASSWORD, others).cookie("comity-device"))
                .isEqualTo(others)
                .isNotEqualTo(own);

        assertThat(Guests.textOf(Guests.mail(email, 2))).contains("a new browser");
    }

    private static Response refresh(String token) {
        return given().cookie(COOKIE, token).post("/api/sessions/refresh");
    }
}
