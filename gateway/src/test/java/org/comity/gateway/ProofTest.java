package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A proof of who somebody is")
class ProofTest {
    private static final String PASSWORD = "long enough, and mine";
    private static final String COOKIE = "comity-refresh";

    @Inject
    DataSource database;

    private String email;
    private Response here;

    @BeforeEach
    void guest() {
        email = Guests.newAddress();
        Guests.join(email, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        here = Guests.signIn(email, PASSWORD);
    }

    @Test
    @DisplayName("stands in the token: when it was given, and by what")
    void inTheToken() {
        JsonObject claims = claims(here);

        assertThat(claims.getLong("auth_time")).isBetween(now() - 60, now());
        assertThat(claims.getJsonArray("amr").encode()).isEqualTo("[\"pwd\"]");
    }

    @Test
    @DisplayName(
            "grows old while a session is carried on, and is given again by the password; the session stays the same")
    void givenAgain() throws SQLException {
        provenLongAgo();
        Response carriedOn = refresh(here);
        assertThat(claims(carriedOn).getLong("auth_time")).isLessThan(now() - 3_000);

        Response proven = prove(carriedOn, Map.of("password", PASSWORD));

        proven.then().statusCode(200).body("account.email", is(email));
        assertThat(claims(proven).getLong("auth_time")).isBetween(now() - 60, now());
        assertThat(claims(proven).getString("sid")).isEqualTo(claims(here).getString("sid"));
        assertThat(proven.detailedCookie(COOKIE)).isNull();
        assertThat(claims(refresh(carriedOn)).getLong("auth_time"))
                .isEqualTo(claims(proven).getLong("auth_time"));
    }

    @Test
    @DisplayName("is not guessed: wrong ones are refused, and count as at signing in")
    void notGuessed() throws SQLException {
        provenLongAgo();
        for (int guess = 0; guess < 5; guess++) {
            prove(here, Map.of("password", "guess " + guess))
                    .then()
                    .statusCode(422)
                    .body("code", is("proof-refused"))
                    .body("grounds.field", contains("password"));
        }

        prove(here, Map.of("password", PASSWORD)).then().statusCode(429).body("code", is("sign-in-held"));
        Guests.signIn(email, PASSWORD).then().statusCode(429);
        assertThat(claims(refresh(here)).getLong("auth_time")).isLessThan(now() - 3_000);
    }

    @Test
    @DisplayName("is the code of the app where there is one, once; the password alone is not enough any more")
    void bySecondFactor() throws SQLException {
        String secret = factor("", Map.of("password", PASSWORD)).path("secret");
        factor("/confirmation", Map.of("code", Apps.code(secret, 0))).then().statusCode(200);
        provenLongAgo();
        prove(here, Map.of("password", PASSWORD)).then().statusCode(422).body("code", is("second-factor-needed"));
        prove(here, Map.of("secondFactor", "000000x")).then().statusCode(422).body("code", is("second-factor-wrong"));
        String code = Apps.code(secret, 1);

        Response proven = prove(here, Map.of("secondFactor", code));

        proven.then().statusCode(200);
        assertThat(claims(proven).getJsonArray("amr").encode()).isEqualTo("[\"otp\"]");
        prove(here, Map.of("secondFactor", code)).then().statusCode(422);
    }

    @ParameterizedTest(name = "is asked of an operator for {0} {1}, and goes on with it")
    @CsvSource({
        "POST, /api/staff",
        "POST, /api/staff/*/assignment",
        "POST, /api/staff/*/disabling",
        "POST, /api/staff/*/enabling",
        "POST, /api/staff/*/succession",
        "PUT, /api/partners/*/secret",
        "POST, /api/partners/*/enabling",
        "POST, /api/accounts/second-factor-removals"
    })
    void ofAnOperator(String verb, String path) throws SQLException {
        here = Guests.signIn("operator@court.example", Upstream.PASSWORD);
        provenLongAgo();
        Response carriedOn = refresh(here);

        act(carriedOn, verb, path).then().statusCode(401).body("code", is("proof-too-old"));

        Response proven = prove(carriedOn, Map.of("password", Upstream.PASSWORD));
        act(proven, verb, path).then().statusCode(not(401));
    }

    private static Response act(Response session, String verb, String path) {
        return given().auth()
                .oauth2(session.path("accessToken"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{}")
                .request(verb, path.replace("*", UUID.randomUUID().toString()));
    }

    @Test
    @DisplayName("is of no use to who is signed in nowhere")
    void onlySignedIn() {
        given().contentType(ContentType.JSON)
                .body(Map.of("password", PASSWORD))
                .post("/api/accounts/me/proof")
                .then()
                .statusCode(401);
        given().cookie(COOKIE, here.cookie(COOKIE)).delete("/api/sessions/current");
        prove(here, Map.of("password", PASSWORD)).then().statusCode(401);
    }

    @Test
    @DisplayName("of a session that an older release began is its sign-in")
    void ofAnOlderRelease() throws SQLException {
        update(
                "update session set proven_at = null, proven_by = null, started_at = now() - interval '2 hours' where id = ?");

        assertThat(claims(refresh(here)).getLong("auth_time")).isBetween(now() - 7_260, now() - 7_140);
    }

    private void provenLongAgo() throws SQLException {
        update("update session set proven_at = now() - interval '1 hour' where id = ?");
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(claims(here).getString("sid")));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Response prove(Response session, Map<String, String> proof) {
        return given().auth()
                .oauth2(session.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(proof)
                .post("/api/accounts/me/proof");
    }

    private Response factor(String path, Map<String, String> body) {
        return given().auth()
                .oauth2(here.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/accounts/me/second-factor" + path);
    }

    private static Response refresh(Response session) {
        return given().cookie(COOKIE, session.cookie(COOKIE)).post("/api/sessions/refresh");
    }

    private static JsonObject claims(Response session) {
        String token = session.path("accessToken");
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
