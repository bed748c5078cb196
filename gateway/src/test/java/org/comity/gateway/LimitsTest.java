package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@TestProfile(LimitsTest.Few.class)
class LimitsTest {
    @Test
    @DisplayName("lets no more of one account through when everything comes at once")
    void bursts() throws Exception {
        String token = Guests.token("plaintiff@example.com");
        Instant began = Instant.now();
        List<Response> answers =
                AccountTest.atOnce(120, () -> given().auth().oauth2(token).get("/api/filing/seen"));
        // 30 a minute: what is refilled meanwhile is one every two seconds
        long refilled = 1 + Duration.between(began, Instant.now()).toSeconds() / 2;
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSizeBetween(30, 30 + (int) refilled);
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(refused -> refused.then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("code", is("too-many-requests")));
        given().auth()
                .oauth2(Guests.token("defendant@example.com"))
                .get("/api/filing/seen")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("counts proofs apart, those of one account together, and what needs no account by the address")
    void costly() {
        String token = Guests.token("defendant@example.com");
        List<String> proofs = List.of(
                "/api/filing/submissions/1/receipt/proof",
                "/api/hearing/hearings/2/proof",
                "/api/service/requests/3/proof");
        for (String proof : proofs) {
            assertThat(given().auth().oauth2(token).get(proof).statusCode())
                    .as(proof)
                    .isNotEqualTo(429);
        }
        for (String proof : proofs) {
            given().auth()
                    .oauth2(token)
                    .get(proof)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", is("too-many-requests"));
        }
        given().auth().oauth2(token).get("/api/hearing/hearings/2").then().statusCode(200);
        given().auth()
                .oauth2(Guests.token("clerk@court.example"))
                .get("/api/hearing/hearings/2/proof")
                .then()
                .statusCode(200);
        for (int receipt = 1; receipt <= 4; receipt++) {
            int status = given().get("/api/service/deliveries/" + receipt + "/receipt")
                    .statusCode();
            assertThat(status == 429).as("receipt %d: %d", receipt, status).isEqualTo(receipt > 3);
        }
        assertThat(given().get("/api/service/deliveries/5").statusCode()).isNotEqualTo(429);
    }

    @Test
    @DisplayName("lets one address register only so many people")
    void registrations() throws Exception {
        List<Integer> answers =
                AccountTest.atOnce(12, () -> Guests.register(Guests.newAddress(), "long enough, and mine", "en")
                        .statusCode());
        assertThat(answers.stream().filter(status -> status == 202)).hasSize(3);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(9);
        // And operators see it, soon after; and that of the court's address no certificate could be read
        String operator = Staff.operator();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> given().auth()
                .oauth2(operator)
                .get("/api/staff/operation")
                .then()
                .statusCode(200)
                .body("limited.find { it.rate == 'REGISTRATION' }.refused", greaterThanOrEqualTo(9))
                .body("certificates.find { it.kind == 'ADDRESS' }.of", is("court.example"))
                .body("certificates.find { it.kind == 'ADDRESS' }.daysLeft", nullValue()));
    }

    @Test
    @DisplayName("under its public https name shows nothing of its inside, and is only ever asked over https")
    void publicName() {
        given().header("Host", "court.example").get("/q/metrics").then().statusCode(404);
        given().header("Host", "10.0.0.7:8080").get("/q/metrics").then().statusCode(200);
        given().header("Host", "court.example")
                .get("/")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", is("max-age=31536000; includeSubDomains"));
        Response session = Guests.signIn("clerk@court.example", Upstream.PASSWORD);
        for (String name : List.of("__Host-comity-refresh", "__Host-comity-device")) {
            Cookie cookie = session.detailedCookie(name);
            assertThat(cookie.isSecured()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        }
        String token = session.cookie("__Host-comity-refresh");
        given().cookie("comity-refresh", token)
                .post("/api/sessions/refresh")
                .then()
                .statusCode(401);
        given().cookie("__Host-comity-refresh", token)
                .post("/api/sessions/refresh")
                .then()
                .statusCode(200);
    }

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "comity.public-url", "https://court.example",
                    "comity.limits.requests-per-minute-and-account", "30",
                    "comity.limits.costly-per-minute-and-caller", "3",
                    "comity.limits.registrations-per-hour-and-address", "3");
        }
    }
}
