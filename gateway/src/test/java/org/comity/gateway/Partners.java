package org.comity.gateway;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Partners of the courts, and tokens for systems. */
final class Partners {
    private Partners() {}

    /** Made by an operator. @return its client id */
    static String made(String operator, String name, String... courts) {
        return given().auth()
                .oauth2(operator)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", name, "courts", List.of(courts)))
                .post("/api/partners")
                .then()
                .statusCode(201)
                .extract()
                .path("clientId");
    }

    /** Of a new partner for the court of the tests. */
    static String token() {
        String operator = Staff.operator();
        return tokenOf(operator, made(operator, "Trade Portal", "浙01"));
    }

    static String tokenOf(String operator, String clientId) {
        String secret = given().auth()
                .oauth2(operator)
                .put("/api/partners/" + clientId + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        return token(clientId, secret);
    }

    static String token(String client, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post("/api/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
