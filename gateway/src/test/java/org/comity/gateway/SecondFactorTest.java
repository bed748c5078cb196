package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.binary.Hex;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A second factor")
class SecondFactorTest {
    private static final String PASSWORD = "long enough, and mine";
    private static final String NEW = "another one, and longer";
    private static final String COOKIE = "comity-refresh";
    private static final String REMOVALS = "/api/accounts/second-factor-removals";

    @Inject
    DataSource database;

    private String email;
    private Response here;
    private String secret;

    @BeforeEach
    void guest() {
        email = Guests.newAddress();
        Guests.join(email, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        here = Guests.signIn(email, PASSWORD);
    }

    @Test
    @DisplayName("is asked for from its first code on, beside the password")
    void setUp() {
        Response elsewhere = Guests.signIn(email, PASSWORD);
        Response card = act("", Map.of("password", PASSWORD));
        card.then().statusCode(201).body("picture", notNullValue());
        secret = card.path("secret");
        assertThat(card.<String>path("uri"))
                .isEqualTo("otpauth://totp/localhost:%s?secret=%s&issuer=localhost", email.replace("@", "%40"), secret);
        Guests.signIn(email, PASSWORD).then().statusCode(200);
        act("/confirmation", Map.of("code", "000000x")).then().statusCode(422).body("code", is("second-factor-wrong"));

        act("/confirmation", Map.of("code", code(0))).then().statusCode(200).body("codes", hasSize(10));

        state().then().body("offered", is(true)).body("since", notNullValue()).body("recoveryCodesLeft", is(10));
        refresh(elsewhere).then().statusCode(401);
        refresh(here).then().statusCode(200);
        assertThat(Guests.textOf(Guests.mail(email, 2))).contains("Codes of your app are asked for");
        Guests.signIn(email, PASSWORD).then().statusCode(422).body("code", is("second-factor-needed"));
        signIn("not the password", code(1)).then().statusCode(401).body("code", is("sign-in-refused"));
        signIn(PASSWORD, code(1)).then().statusCode(200).body("accessToken", notNullValue());
        act("", Map.of("password", PASSWORD)).then().statusCode(409).body("code", is("second-factor-on"));
    }

    @Test
    @DisplayName("takes a code once, even if it comes four times at once")
    void once() throws Exception {
        switchOn();
        String code = code(1);

        List<Integer> answers =
                AccountTest.atOnce(4, () -> signIn(PASSWORD, code).statusCode());

        assertThat(answers).containsOnlyOnce(200);
        assertThat(Collections.frequency(answers, 422)).isEqualTo(3);
    }

    @Test
    @DisplayName("is replaced by a recovery code as somebody types it, once, and its holder is told")
    void recovery() {
        List<String> codes = switchOn();
        String typed = codes.getFirst().toLowerCase(Locale.ROOT).replace('-', ' ');

        signIn(PASSWORD, typed).then().statusCode(200);

        signIn(PASSWORD, typed).then().statusCode(422).body("code", is("second-factor-wrong"));
        state().then().body("recoveryCodesLeft", is(9));
        assertThat(Guests.textOf(Guests.mail(email, 3))).contains("A recovery code was used");
        List<String> others = act("/recovery-codes", Map.of("password", PASSWORD, "code", codes.get(1)))
                .then()
                .statusCode(200)
                .body("codes", hasSize(10))
                .extract()
                .path("codes");
        signIn(PASSWORD, codes.get(2)).then().statusCode(422);
        signIn(PASSWORD, others.getFirst()).then().statusCode(200);
    }

    @Test
    @DisplayName("is asked of who forgot the password too: the mailbox alone does not open the account")
    void notByTheMailbox() {
        switchOn();
        given().contentType(ContentType.JSON).body(Map.of("email", email)).post("/api/accounts/password-resets");
        String link = Guests.codeIn(Guests.mail(email, 3));

        reset(Map.of("code", link, "password", NEW)).then().statusCode(422).body("code", is("second-factor-needed"));
        reset(Map.of("code", link, "password", NEW, "secondFactor", "123"))
                .then()
                .statusCode(422)
                .body("code", is("second-factor-wrong"));
        reset(Map.of("code", link, "password", NEW, "secondFactor", code(1)))
                .then()
                .statusCode(204);

        signIn(NEW, code(1)).then().statusCode(422).body("code", is("second-factor-wrong"));
    }

    @Test
    @DisplayName("is not guessed: after five tries even the right code waits")
    void notGuessed() {
        switchOn();
        for (int guess = 0; guess < 5; guess++) {
            signIn(PASSWORD, "guess " + guess).then().statusCode(422);
        }

        signIn(PASSWORD, code(1)).then().statusCode(429).body("code", is("sign-in-held"));
    }

    @Test
    @DisplayName("is neither set up nor taken off by who has only the browser")
    void notByTheBrowser() {
        act("", Map.of("password", "not the password"))
                .then()
                .statusCode(422)
                .body("code", is("second-factor-not-possible"))
                .body("grounds.field", contains("password"));
        switchOn();
        act("/removal", Map.of("password", "not the password", "code", code(1)))
                .then()
                .statusCode(422)
                .body("code", is("second-factor-not-possible"));
        act("/removal", Map.of("password", PASSWORD)).then().statusCode(422).body("code", is("second-factor-needed"));

        act("/removal", Map.of("password", PASSWORD, "code", code(1))).then().statusCode(204);

        state().then().body("since", nullValue()).body("recoveryCodesLeft", is(0));
        assertThat(Guests.textOf(Guests.mail(email, 3))).contains("not asked for any more");
        Guests.signIn(email, PASSWORD).then().statusCode(200);
        act("/recovery-codes", Map.of("password", PASSWORD, "code", "x")).then().statusCode(404);
    }

    @Test
    @DisplayName("that was lost is taken off by an operator who made sure who asks; the password stays")
    void lost() {
        switchOn();
        String operator = Guests.token("operator@court.example");
        removal(operator, email, null).then().statusCode(422).body("grounds.code", contains("identity-check-missing"));

        removal(operator, email, "IN_PERSON").then().statusCode(204);

        refresh(here).then().statusCode(401);
        Guests.signIn(email, PASSWORD).then().statusCode(200);
        assertThat(Guests.textOf(Guests.mail(email, 3))).contains("not asked for any more");
        removal(operator, email, "IN_PERSON").then().statusCode(404).body("code", is("second-factor-not-on"));
        removal(operator, Guests.newAddress(), "BY_VIDEO").then().statusCode(404);
        removal(operator, "operator@court.example", "BY_VIDEO")
                .then()
                .statusCode(409)
                .body("code", is("not-oneself"));
    }

    @ParameterizedTest(name = "is not taken off by {0}")
    @ValueSource(strings = {"clerk@court.example", "judge@court.example", "plaintiff@example.com"})
    void notByOthers(String account) {
        removal(Guests.token(account), email, "IN_PERSON").then().statusCode(403);
    }

    @Test
    @DisplayName("lies in the database encrypted, and of its recovery codes only digests")
    void atRest() throws SQLException {
        List<String> codes = switchOn();

        String kept = everythingKept();

        assertThat(kept).doesNotContain(Hex.encodeHexString(new Base32().decode(secret)), secret);
        assertThat(codes).noneMatch(kept::contains).noneMatch(code -> kept.contains(code.replace("-", "")));
    }

    @Test
    @DisplayName("whose key the court lost takes no code of the app, and a recovery code still opens")
    void keyIsGone() throws SQLException {
        List<String> codes = switchOn();
        ofAccount("update second_factor set encrypted_secret = sha512(encrypted_secret)");

        signIn(PASSWORD, code(1)).then().statusCode(422).body("code", is("second-factor-wrong"));
        signIn(PASSWORD, codes.getFirst()).then().statusCode(200);
        ofAccount("delete from second_factor");
    }

    private void ofAccount(String act) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        act + " where account_id = (select id from account where email = ?)")) {
            statement.setString(1, email);
            statement.executeUpdate();
        }
    }

    private List<String> switchOn() {
        secret = act("", Map.of("password", PASSWORD))
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        return act("/confirmation", Map.of("code", code(0)))
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
    }

    private Response act(String path, Map<String, String> body) {
        return given().auth()
                .oauth2(here.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/accounts/me/second-factor" + path);
    }

    private Response state() {
        return given().auth().oauth2(here.path("accessToken")).get("/api/accounts/me/second-factor");
    }

    private Response signIn(String password, String code) {
        return given().contentType(ContentType.JSON)
                .cookie("comity-device", Guests.DEVICE)
                .body(Map.of("email", email, "password", password, "secondFactor", code))
                .post("/api/sessions");
    }

    private static Response reset(Map<String, String> request) {
        return given().contentType(ContentType.JSON).body(request).post("/api/accounts/password-resets/uses");
    }

    private static Response refresh(Response session) {
        return given().cookie(COOKIE, session.cookie(COOKIE)).post("/api/sessions/refresh");
    }

    private static Response removal(String token, String address, String check) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(check == null ? Map.of("email", address) : Map.of("email", address, "check", check))
                .post(REMOVALS);
    }

    private String code(int later) {
        return Apps.code(secret, later);
    }

    private String everythingKept() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement("""
                        select string_agg(f::text || r::text, ' ') from second_factor f join recovery_code r using (account_id)
                         where account_id = (select id from account where email = ?)""")) {
            asked.setString(1, email);
            try (ResultSet kept = asked.executeQuery()) {
                kept.next();
                return kept.getString(1);
            }
        }
    }
}
