package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@QuarkusTestResource(value = IssuerOfTheTest.class, restrictToAnnotatedClass = true)
@DisplayName("Where an OpenID Connect issuer takes the place of passwords")
class OpenIdTest {
    private static final String SESSIONS = "/api/sessions/openid";
    private static final String PROOF = "/api/accounts/me/proof/openid";

    @Inject
    DataSource database;

    /** Somebody of the issuer. */
    private final Map<String, Object> person = new HashMap<>(Map.of(
            "sub", UUID.randomUUID().toString(),
            "sid", UUID.randomUUID().toString(),
            "email", Guests.newAddress(),
            "name", "Élodie Tremblay"));

    @Test
    @DisplayName("people are told where they sign in")
    void told() {
        given().get("/api/sessions/ways").then().statusCode(200).body("issuer", is("The State's Sign-in"));
    }

    @ParameterizedTest(name = "no password, passkey or registration of the court's own is taken at {0}")
    @ValueSource(
            strings = {
                "/api/sessions",
                "/api/sessions/passkey/questions",
                "/api/sessions/passkey",
                "/api/accounts",
                "/api/accounts/confirmations"
            })
    void noPasswords(String path) {
        json().body(Map.of("email", "clerk@court.example", "password", Upstream.PASSWORD))
                .post(path)
                .then()
                .statusCode(404)
                .body("code", is("passwords-off"))
                .body("title", containsString("The State's Sign-in"));
    }

    @Test
    @DisplayName("who comes for the first time takes a party's account, and comes in with it from then on")
    void comesIn() {
        Response first = arrive(signIn(ask(), person));
        first.then()
                .statusCode(200)
                .body("session", nullValue())
                .body("newcomer.email", is(person.get("email")))
                .body("newcomer.name", is("Élodie Tremblay"))
                .body("newcomer.locale", is("fr"))
                .body("newcomer.zone", is("America/Montreal"));

        Response account = register(first);
        account.then()
                .statusCode(200)
                .body("account.email", is(person.get("email")))
                .body("account.groups", contains("party"))
                .body("account.court", nullValue());
        JsonObject claims = claims(account.path("accessToken"));
        assertThat(claims.getJsonArray("groups")).containsExactly("party");
        assertThat(claims.containsKey("court")).isFalse();
        assertThat(claims.getJsonArray("amr")).containsExactly("pwd", "hwk");
        given().auth()
                .oauth2(account.path("accessToken"))
                .get("/api/filing/seen")
                .then()
                .statusCode(200);

        person.put("email", "moved-" + person.get("email"));
        arrive(signIn(ask(), person))
                .then()
                .statusCode(200)
                .body("newcomer", nullValue())
                .body("session.account.id", is(account.<String>path("account.id")));
        register(first).then().statusCode(422).body("code", is("openid-refused"));
    }

    @Test
    @DisplayName("what the issuer tells at another place is asked for there, and not taken of somebody else")
    void toldElsewhere() {
        person.put("emailElsewhere", person.remove("email"));
        arrive(signIn(ask(), person)).then().statusCode(200).body("newcomer.email", is(person.get("emailElsewhere")));

        person.put("toldOf", "somebody else");
        arrive(signIn(ask(), person)).then().statusCode(422).body("code", is("openid-refused"));
    }

    @ParameterizedTest(name = "a token with {0} opens nothing")
    @ValueSource(strings = {"key", "none", "hmac", "issuer", "audience", "nonce", "expired", "no-time", "acr"})
    void forged(String fault) {
        person.put("fault", fault);
        arrive(signIn(ask(), person)).then().statusCode(422).body("code", is("openid-refused"));
    }

    @Test
    @DisplayName("who signed in at the issuer before they were asked is not there now")
    void longAgo() {
        person.put("ago", 120);
        arrive(signIn(ask(), person)).then().statusCode(422).body("code", is("openid-refused"));
    }

    @Test
    @DisplayName("an answer is taken from the browser that asked, once, and only with its state and a code")
    void ofThisBrowser() {
        Map<String, String> answer = signIn(ask(), person);
        Map<String, Object> body = Map.of("state", answer.get("state"), "code", answer.get("code"));
        json().body(body).post(SESSIONS).then().statusCode(422).body("code", is("openid-refused"));
        json().cookie("comity-openid", ask().cookie("comity-openid"))
                .body(body)
                .post(SESSIONS)
                .then()
                .statusCode(422);
        arrive(answer).then().statusCode(200);
        arrive(answer).then().statusCode(422);

        Map<String, String> without = new HashMap<>(signIn(ask(), person));
        without.remove("code");
        arrive(without).then().statusCode(422);
        Map<String, String> other = new HashMap<>(signIn(ask(), person));
        other.put("state", "s".repeat(43));
        arrive(other).then().statusCode(422);
    }

    @Test
    @DisplayName("an address that the issuer does not vouch for makes no account")
    void notConfirmed() {
        person.put("email_verified", false);
        Response arrived = arrive(signIn(ask(), person));
        arrived.then().body("newcomer.addressConfirmed", is(false));
        register(arrived).then().statusCode(422).body("code", is("openid-address-not-confirmed"));
    }

    @Test
    @DisplayName(
            "an account from before is opened to who shows its password, and to no other of the issuer, whatever address they have")
    void links() throws SQLException {
        person.put("email", "defendant@example.com");
        Response arrived = arrive(signIn(ask(), person));
        register(arrived).then().statusCode(409).body("code", is("openid-address-taken"));
        link(arrived, "defendant@example.com", "a guess, and wrong").then().statusCode(401);

        Response linked = link(arrived, "defendant@example.com", Upstream.PASSWORD);
        linked.then().statusCode(200).body("account.email", is("defendant@example.com"));
        arrive(signIn(ask(), person)).then().body("session.account.email", is("defendant@example.com"));
        assertThat(noted("openid-linked", linked.path("account.id"))).isEqualTo(1);

        person.put("sub", "another person of the issuer");
        Response another = arrive(signIn(ask(), person));
        another.then().body("session", nullValue());
        link(another, "defendant@example.com", Upstream.PASSWORD)
                .then()
                .statusCode(409)
                .body("code", is("openid-linked"));
    }

    @Test
    @DisplayName("what somebody does at a court their invitation says, and nothing that the issuer tells")
    void joins() {
        Response operator = link(arrive(signIn(ask(), somebody())), "operator@court.example", Upstream.PASSWORD);
        String invited = Guests.newAddress();
        Staff.invite(operator.path("accessToken"), invited, "JUDGE", "浙01")
                .then()
                .statusCode(201);
        String code = Staff.code(invited, 1);
        Map<String, Object> joining =
                new HashMap<>(Map.of("code", code, "name", "审判员 林卫", "locale", "zh-CN", "zone", "Asia/Shanghai"));
        json().body(joining)
                .post("/api/staff/invitations/acceptances")
                .then()
                .statusCode(422)
                .body("code", is("openid-refused"));

        joining.put("newcomer", arrive(signIn(ask(), person)).path("newcomer.code"));
        json().body(joining).post("/api/staff/invitations/acceptances").then().statusCode(204);

        Response session = arrive(signIn(ask(), person));
        session.then()
                .body("session.account.groups", contains("judge"))
                .body("session.account.court", is("浙01"))
                .body("session.account.email", is(invited));
    }

    @Test
    @DisplayName("an act that binds asks for a sign-in at the issuer after the question, of the same person")
    void proves() throws SQLException {
        Response session = register(arrive(signIn(ask(), person)));
        String stale = stale(session);
        close(stale).then().statusCode(401).header("WWW-Authenticate", containsString("insufficient_user_auth"));

        prove(stale, signIn(askProof(stale), somebody())).then().statusCode(422).body("code", is("openid-refused"));
        Map<String, Object> earlier = new HashMap<>(person);
        earlier.put("ago", 120);
        prove(stale, signIn(askProof(stale), earlier)).then().statusCode(422);
        Map<String, Object> less = new HashMap<>(person);
        less.put("fault", "acr");
        prove(stale, signIn(askProof(stale), less)).then().statusCode(422);
        String other = register(arrive(signIn(ask(), somebody()))).path("accessToken");
        prove(stale, signIn(askProof(other), person)).then().statusCode(422);

        Response proven = prove(stale, signIn(askProof(stale), person));
        proven.then().statusCode(200);
        JsonObject claims = claims(proven.path("accessToken"));
        assertThat(claims.getString("sid")).isEqualTo(claims(stale).getString("sid"));
        assertThat(Instant.ofEpochSecond(claims.getLong("auth_time")))
                .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
        close(proven.path("accessToken")).then().statusCode(204);

        arrive(signIn(ask(), person)).then().statusCode(200).body("session", nullValue());
    }

    @ParameterizedTest(name = "a session that ended there, by {0}, ends here")
    @CsvSource({"sid", "sub"})
    void ends(String by) {
        String token = register(arrive(signIn(ask(), person))).path("accessToken");
        Map<String, Object> elsewhere = new HashMap<>(person);
        elsewhere.put("sid", "another");
        String other = arrive(signIn(ask(), elsewhere)).path("session.accessToken");
        given().formParam("logout_token", logoutToken(Map.of("sub", "somebody else", "sid", "x")))
                .post(SESSIONS + "/logout")
                .then()
                .statusCode(204);
        assertThat(statusOf(token)).isEqualTo(200);

        given().formParam("logout_token", logoutToken(Map.of(by, person.get(by))))
                .post(SESSIONS + "/logout")
                .then()
                .statusCode(204);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> statusOf(token) == 401);
        if (by.equals("sid")) {
            assertThat(statusOf(other)).isEqualTo(200);
        } else {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> statusOf(other) == 401);
        }
    }

    @ParameterizedTest(name = "a logout token with {0} ends nothing")
    @ValueSource(strings = {"key", "none", "hmac", "events"})
    void forgedLogout(String fault) {
        String token = register(arrive(signIn(ask(), person))).path("accessToken");
        given().formParam("logout_token", logoutToken(Map.of("sub", person.get("sub"), "fault", fault)))
                .post(SESSIONS + "/logout")
                .then()
                .statusCode(422)
                .body("code", is("openid-refused"));
        given().formParam("logout_token", "no token")
                .post(SESSIONS + "/logout")
                .then()
                .statusCode(422);
        assertThat(statusOf(token)).isEqualTo(200);
    }

    @Test
    @DisplayName("a session lasts half a day, since the issuer may not say who was shut out there")
    void lasts() throws SQLException {
        String session = claims(register(arrive(signIn(ask(), person))).path("accessToken"))
                .getString("sid");
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select ends_at - started_at = interval '12 hours' from session where id = ?")) {
            query.setObject(1, UUID.fromString(session));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
            }
        }
    }

    private static Map<String, Object> somebody() {
        return Map.of(
                "sub", UUID.randomUUID().toString(), "email", Guests.newAddress(), "name", "Somebody else", "sid", "s");
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON).cookie("comity-device", Guests.DEVICE);
    }

    private static Response ask() {
        Response asked = json().post(SESSIONS + "/questions");
        asked.then().statusCode(200);
        assertThat(asked.detailedCookie("comity-openid").isHttpOnly()).isTrue();
        assertThat(asked.detailedCookie("comity-openid").getSameSite()).isEqualTo("Strict");
        return asked;
    }

    private static Response askProof(String token) {
        Response asked = json().auth().oauth2(token).post(PROOF + "/questions");
        asked.then().statusCode(200);
        return asked;
    }

    /** What the browser brings back: state and code, and the cookie that it holds. */
    private static Map<String, String> signIn(Response asked, Map<String, ?> as) {
        String back = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(asked.<String>path("address") + "&as="
                        + URLEncoder.encode(new JsonObject(Map.copyOf(as)).encode(), StandardCharsets.UTF_8))
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        URI address = URI.create(back);
        assertThat(back)
                .startsWith(ConfigProvider.getConfig().getValue("comity.public-url", String.class) + "/signed-in?");
        Map<String, String> answer =
                new HashMap<>(Arrays.stream(address.getQuery().split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> part[1])));
        answer.put("cookie", String.valueOf(asked.cookie("comity-openid")));
        return answer;
    }

    private static Response arrive(Map<String, String> answer) {
        Map<String, String> body = new HashMap<>(answer);
        return json().cookie("comity-openid", body.remove("cookie")).body(body).post(SESSIONS);
    }

    private static Response register(Response arrived) {
        return json().body(Map.of(
                        "code",
                        arrived.path("newcomer.code"),
                        "name",
                        "Élodie Tremblay",
                        "kind",
                        "PERSON",
                        "locale",
                        "fr",
                        "zone",
                        "America/Montreal"))
                .post(SESSIONS + "/accounts");
    }

    private static Response link(Response arrived, String email, String password) {
        return json().body(Map.of("code", arrived.path("newcomer.code"), "email", email, "password", password))
                .post(SESSIONS + "/links");
    }

    private static Response prove(String token, Map<String, String> answer) {
        return json().auth()
                .oauth2(token)
                .body(Map.of("state", answer.get("state"), "code", answer.get("code")))
                .post(PROOF);
    }

    private static Response close(String token) {
        return json().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("knowsOfDates", true))
                .post("/api/accounts/me/closing");
    }

    private static String logoutToken(Map<String, ?> of) {
        return given().queryParam("of", new JsonObject(Map.copyOf(of)).encode())
                .get(ConfigProvider.getConfig().getValue("comity.openid.issuer", String.class) + "/logout-token")
                .asString();
    }

    private static int statusOf(String token) {
        return given().auth().oauth2(token).get("/api/accounts/me").statusCode();
    }

    /** A token of the same session, whose holder proved an hour ago who they are. */
    private String stale(Response session) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update session set proven_at = now() - interval '1 hour' where id = ?")) {
            update.setObject(
                    1, UUID.fromString(claims(session.path("accessToken")).getString("sid")));
            update.executeUpdate();
        }
        return given().cookie("comity-refresh", session.cookie("comity-refresh"))
                .post("/api/sessions/refresh")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private int noted(String act, String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from audit_trail where act = ? and subject = ?")) {
            statement.setString(1, act);
            statement.setObject(2, UUID.fromString(subject));
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
