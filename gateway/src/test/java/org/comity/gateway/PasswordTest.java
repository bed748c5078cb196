package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A password")
class PasswordTest {
    private static final String OLD = "long enough, and mine";
    private static final String NEW = "another one, and longer";
    private static final String COOKIE = "comity-refresh";

    @Inject
    DataSource database;

    private String email;

    @BeforeEach
    void guest() {
        email = Guests.newAddress();
        Guests.join(email, OLD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
    }

    @Nested
    @DisplayName("that was forgotten")
    class Forgotten {
        @Test
        @DisplayName("is replaced by who reads the account's mail, and whoever was signed in is out")
        void replaced() {
            Response before = signIn(OLD);
            ask(email).then().statusCode(202);
            String code = Guests.codeIn(Guests.mail(email, 2));

            use(code, NEW).then().statusCode(204);

            Guests.signIn(email, OLD).then().statusCode(401);
            signIn(NEW);
            refresh(before).then().statusCode(401);
            assertThat(Guests.textOf(Guests.mail(email, 3))).contains("Your password was changed", "/forgotten");
            use(code, OLD).then().statusCode(422).body("code", is("reset-not-valid"));
        }

        @Test
        @DisplayName("is asked for with the same answer by who has no account, who is sent nothing")
        void unknown() throws SQLException {
            String nobody = Guests.newAddress();

            ask(nobody).then().statusCode(202);

            assertThat(letters(nobody)).isZero();
            assertThat(Guests.mails(nobody)).isEmpty();
        }

        @Test
        @DisplayName("sends at most five mails in an hour, however often somebody asks")
        void notEndlessly() throws SQLException {
            for (int time = 0; time < 8; time++) {
                ask(email).then().statusCode(202);
            }

            assertThat(resets()).isEqualTo(5);
        }

        @Test
        @DisplayName("is replaced once, even if the link is used ten times at once")
        void once() throws Exception {
            ask(email);
            String code = Guests.codeIn(Guests.mail(email, 2));

            List<Integer> answers = AccountTest.atOnce(10, () -> use(code, NEW).statusCode());

            assertThat(answers).containsOnlyOnce(204);
            assertThat(Collections.frequency(answers, 422)).isEqualTo(9);
        }

        @Test
        @DisplayName("is replaced once, even if the links of two letters are used at once, again and again")
        void onceByEither() throws Exception {
            ask(email);
            ask(email);
            List<String> codes = List.of(Guests.codeIn(Guests.mail(email, 2)), Guests.codeIn(Guests.mail(email, 3)));
            AtomicInteger turn = new AtomicInteger();

            List<Integer> answers = AccountTest.atOnce(
                    10, () -> use(codes.get(turn.getAndIncrement() % 2), NEW).statusCode());

            assertThat(answers).containsOnlyOnce(204);
            assertThat(Collections.frequency(answers, 422)).isEqualTo(9);
        }

        @Test
        @DisplayName(
                "is not replaced after an hour, by a guess, or by one that is too short, which leaves the link as it is")
        void refused() throws SQLException {
            ask(email);
            String code = Guests.codeIn(Guests.mail(email, 2));
            use("a guess", NEW).then().statusCode(422).body("code", is("reset-not-valid"));
            use(code, "too short")
                    .then()
                    .statusCode(422)
                    .body("code", is("password-not-possible"))
                    .body("grounds.field", contains("password"));
            anHourPasses();

            use(code, NEW).then().statusCode(422).body("code", is("reset-not-valid"));

            signIn(OLD);
        }
    }

    @Nested
    @DisplayName("that is known")
    class Known {
        @Test
        @DisplayName("is changed by who knows it; other browsers are signed out and this one is not")
        void changed() {
            Response here = signIn(OLD);
            Response elsewhere = signIn(OLD);

            change(here, OLD, NEW).then().statusCode(204);

            refresh(here).then().statusCode(200);
            refresh(elsewhere).then().statusCode(401);
            Guests.signIn(email, OLD).then().statusCode(401);
            signIn(NEW);
            assertThat(Guests.textOf(Guests.mail(email, 2))).contains("Your password was changed");
        }

        @Test
        @DisplayName("is not changed by who has only the browser, and guessing is held off as at signing in")
        void notByGuessing() {
            Response here = signIn(OLD);
            change(here, "not the password", NEW)
                    .then()
                    .statusCode(422)
                    .body("code", is("password-not-possible"))
                    .body("grounds.code", contains("current-password-wrong"))
                    .body("grounds.field", contains("current"));
            for (int guess = 0; guess < 4; guess++) {
                change(here, "guess " + guess, NEW).then().statusCode(422);
            }

            change(here, OLD, NEW).then().statusCode(429).body("code", is("sign-in-held"));

            refresh(here).then().statusCode(200);
        }
    }

    @Nested
    @DisplayName("opens sessions that its holder")
    class OwnSessions {
        @Test
        @DisplayName("sees, and ends one by one or all others at once")
        void endsThem() {
            Response here = signIn(OLD);
            Response lost = signIn(OLD);
            Response third = signIn(OLD);
            List<String> others = sessions(here).path("findAll { !it.current }.id");
            sessions(here).then().body("findAll { it.current }.size()", is(1));
            assertThat(others).hasSize(2);

            end(here, "/" + currentOf(lost)).then().statusCode(204);

            refresh(lost).then().statusCode(401);
            sessions(here).then().body("id", containsInAnyOrder(currentOf(here), currentOf(third)));
            end(here, "").then().statusCode(204);
            refresh(third).then().statusCode(401);
            sessions(here).then().body("id", contains(currentOf(here)));
        }

        @Test
        @DisplayName("ends of their own account only")
        void notOthers() {
            Response here = signIn(OLD);
            Response clerk = Guests.signIn("clerk@court.example", Upstream.PASSWORD);

            end(here, "/" + currentOf(clerk)).then().statusCode(404).body("code", is("own-session-not-found"));

            refresh(clerk).then().statusCode(200);
            sessions(clerk).then().body("id", hasItem(currentOf(clerk)));
            given().get("/api/accounts/me/sessions").then().statusCode(401);
        }
    }

    private Response signIn(String password) {
        Response session = Guests.signIn(email, password);
        session.then().statusCode(200);
        return session;
    }

    private static Response ask(String address) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", address))
                .post("/api/accounts/password-resets");
    }

    private static Response use(String code, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "password", password))
                .post("/api/accounts/password-resets/uses");
    }

    private static Response change(Response session, String current, String password) {
        return given().auth()
                .oauth2(session.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(Map.of("current", current, "password", password))
                .post("/api/accounts/me/password");
    }

    private static Response refresh(Response session) {
        return given().cookie(COOKIE, session.cookie(COOKIE)).post("/api/sessions/refresh");
    }

    private static Response sessions(Response session) {
        return given().auth().oauth2(session.path("accessToken")).get("/api/accounts/me/sessions");
    }

    private static String currentOf(Response session) {
        return sessions(session).path("find { it.current }.id");
    }

    private static Response end(Response session, String which) {
        return given().auth()
                .oauth2(session.path("accessToken"))
                .header("Idempotency-Key", UUID.randomUUID())
                .delete("/api/accounts/me/sessions" + which);
    }

    private long letters(String address) throws SQLException {
        return counted("select count(*) from letter where address = ?", address);
    }

    private long resets() throws SQLException {
        return counted(
                "select count(*) from password_reset where account_id = (select id from account where email = ?)",
                email);
    }

    private long counted(String question, String about) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setString(1, about);
            try (ResultSet counted = asked.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }

    private void anHourPasses() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement pass = connection.prepareStatement(
                        "update password_reset set asked_at = asked_at - interval '1 hour', expires_at = expires_at - interval '1 hour'")) {
            pass.executeUpdate();
        }
    }
}
