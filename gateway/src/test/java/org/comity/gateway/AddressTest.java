package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The address of an account")
class AddressTest {
    private static final String PASSWORD = "long enough, and mine";

    @Inject
    DataSource database;

    private String before;
    private String after;
    private String token;

    @BeforeEach
    void guest() {
        before = Guests.newAddress();
        after = Guests.newAddress();
        join(before);
        token = Guests.signIn(before, PASSWORD).path("accessToken");
    }

    @Test
    @DisplayName("changes once mail reaches the new one; the old one is told and opens nothing any more")
    void changes() {
        given().contentType(ContentType.JSON).body(Map.of("email", before)).post("/api/accounts/password-resets");
        String reset = Guests.codeIn(Guests.mail(before, 2));
        ask(token, after).then().statusCode(202);
        String code = Guests.codeIn(Guests.mail(after, 1));
        Guests.signIn(before, PASSWORD).then().statusCode(200);

        use(code).then().statusCode(204);

        Guests.signIn(before, PASSWORD).then().statusCode(401);
        Guests.signIn(after, PASSWORD).then().statusCode(200).body("account.email", is(after));
        given().auth().oauth2(token).get("/api/accounts/me").then().body("email", is(after));
        assertThat(Guests.textOf(Guests.mail(before, 3))).contains("another e-mail address");
        given().contentType(ContentType.JSON)
                .body(Map.of("code", reset, "password", "another one, and longer"))
                .post("/api/accounts/password-resets/uses")
                .then()
                .statusCode(422)
                .body("code", is("reset-not-valid"));
    }

    @Test
    @DisplayName("changes once by a code that comes again and again, as a scanner of mails sends it")
    void onceByACode() throws Exception {
        ask(token, after).then().statusCode(202);
        String code = Guests.codeIn(Guests.mail(after, 1));

        List<Integer> answers = AccountTest.atOnce(8, () -> use(code).statusCode());

        assertThat(answers).containsOnly(204);
        assertThat(Guests.textOf(Guests.mail(before, 2))).contains("another e-mail address");
        use(code).then().statusCode(204);
        assertThat(Guests.mails(before)).hasSize(2);
        use(code + "x").then().statusCode(422).body("code", is("address-change-not-valid"));
    }

    @Test
    @DisplayName("is the one that was confirmed; codes for others open nothing then")
    void oneOfTwo() {
        String other = Guests.newAddress();
        ask(token, other).then().statusCode(202);
        ask(token, after).then().statusCode(202);
        String forOther = Guests.codeIn(Guests.mail(other, 1));
        use(Guests.codeIn(Guests.mail(after, 1))).then().statusCode(204);

        use(forOther).then().statusCode(422);

        Guests.signIn(after, PASSWORD).then().statusCode(200);
    }

    @Test
    @DisplayName("is not taken from another account, and who asks does not learn that there is one")
    void notTaken() {
        join(after);
        Response free = ask(token, Guests.newAddress());

        Response taken = ask(token, after);

        assertThat(taken.statusCode()).isEqualTo(free.statusCode());
        assertThat(taken.asString()).isEqualTo(free.asString());
        assertThat(Guests.textOf(Guests.mail(after, 2))).contains("already").doesNotContain("/address#");
    }

    @Test
    @DisplayName("goes to who is first: who registers it meanwhile has it")
    void takenMeanwhile() {
        ask(token, after).then().statusCode(202);
        String code = Guests.codeIn(Guests.mail(after, 1));
        Guests.join(after, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(after, 2))).then().statusCode(204);

        use(code).then().statusCode(422).body("code", is("address-change-not-valid"));

        Guests.signIn(before, PASSWORD).then().statusCode(200);
    }

    @Test
    @DisplayName("is asked for by who proved lately who they are, three mails a day to one address, and must be one")
    void bounds() throws SQLException {
        ask(token, "no address").then().statusCode(422).body("grounds.field", contains("email"));
        for (int mail = 0; mail < 3; mail++) {
            ask(token, after).then().statusCode(202);
        }
        ask(token, after).then().statusCode(429).body("code", is("address-held"));
        Response session = Guests.signIn(before, PASSWORD);
        provenLongAgo();

        Response carriedOn = given().cookie("comity-refresh", session.cookie("comity-refresh"))
                .post("/api/sessions/refresh");

        ask(carriedOn.path("accessToken"), Guests.newAddress())
                .then()
                .statusCode(401)
                .body("code", is("proof-too-old"));
    }

    @ParameterizedTest(name = "of {0} is the one at which the court invited them")
    @ValueSource(strings = {"clerk@court.example", "judge@court.example", "operator@court.example"})
    void notOfTheCourt(String account) {
        ask(Guests.token(account), after).then().statusCode(403);
    }

    private static void join(String address) {
        Guests.join(address, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(address, 1))).then().statusCode(204);
    }

    private static Response ask(String token, String address) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("email", address))
                .post("/api/accounts/me/address");
    }

    private static Response use(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/accounts/address-changes/uses");
    }

    private void provenLongAgo() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update session set proven_at = now() - interval '1 hour'
                         where account_id = (select id from account where email = ?)""")) {
            update.setString(1, before);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
