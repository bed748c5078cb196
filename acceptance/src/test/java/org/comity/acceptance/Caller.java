package org.comity.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Somebody who speaks HTTP with the running stack, as the web app does for them. */
final class Caller {
    private final String gateway;
    /** Null of one who is not signed in. */
    private final String token;

    private Caller(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    static Caller stranger(String gateway) {
        return new Caller(gateway, null);
    }

    static Caller signedIn(String gateway, String email) {
        JsonPath session =
                stranger(gateway).posts("/api/sessions", Map.of("email", email, "password", Stack.PASSWORD), 200);
        return new Caller(gateway, session.getString("accessToken"));
    }

    /** As it goes into {@code Authorization: Bearer}. */
    String token() {
        return token;
    }

    RequestSpecification asks() {
        RequestSpecification request = given().baseUri(gateway).header("Accept-Language", "en");
        return token == null ? request : request.auth().oauth2(token);
    }

    private RequestSpecification commands(Object body) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
    }

    JsonPath posts(String path, Object body, int status) {
        return answer(commands(body).post(path), status);
    }

    JsonPath puts(String path, Object body) {
        return answer(commands(body).put(path), 200);
    }

    /** In a session of a delivery, which stands in a header. */
    JsonPath posts(String path, Object body, String deliverySession) {
        return answer(commands(body).header("Delivery-Session", deliverySession).post(path), 200);
    }

    JsonPath gets(String path) {
        return answer(asks().get(path), 200);
    }

    /** @param path with what the paper is in its query */
    JsonPath uploads(String path, Path pdf) {
        return answer(
                asks().contentType("application/pdf")
                        .header("Content-Disposition", "attachment; filename=\"" + pdf.getFileName() + "\"")
                        .body(pdf.toFile())
                        .post(path),
                201);
    }

    private static JsonPath answer(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response.jsonPath();
    }
}
