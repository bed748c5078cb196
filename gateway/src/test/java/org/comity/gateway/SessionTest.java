package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.comity.localstack.test.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class SessionTest {
    private static final String COOKIE = "comity-refresh";

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
    @DisplayName("ends for everybody who holds it when an old refresh token comes again")
    void reuseRevokes() {
        String stolen =
                Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        String holders = refresh(stolen).cookie(COOKIE);

        refresh(stolen).then().statusCode(401).body("code", is("session-ended"));

        refresh(holders).then().statusCode(401);
    }

    @Test
    @DisplayName("lets one of many refreshes with the same token through")
    void oneOfMany() throws Exception {
        String token = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        assertThat(AccountTest.atOnce(20, () -> refresh(token).statusCode())).containsOnlyOnce(200);
    }

    @Test
    @DisplayName("ends with sign-out, and the cookie goes")
    void signsOut() {
        String token = Guests.signIn("plaintiff@example.com", Upstream.PASSWORD).cookie(COOKIE);
        Response out = given().cookie(COOKIE, token).delete("/api/sessions/current");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.detailedCookie(COOKIE).getMaxAge()).isZero();
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

    private static Response refresh(String token) {
        return given().cookie(COOKIE, token).post("/api/sessions/refresh");
    }
}
