package org.comity.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What operators and those whom they invite do, for the tests that need people of the court. */
final class Staff {
    static final String PASSWORD = "long enough for a court";
    private static final Pattern CODE = Pattern.compile("/join#([\\w-]+)");

    private Staff() {}

    static String operator() {
        return Guests.token("operator@court.example");
    }

    /** @param court null for a role that is of none */
    static Response invite(String token, String email, String role, String court) {
        Map<String, Object> invitation =
                new HashMap<>(Map.of("email", email, "name", "陈静", "role", role, "locale", "en"));
        invitation.put("court", court);
        return post(token, "", invitation);
    }

    /** An act about somebody, by the path behind their id. */
    static Response act(String token, String id, String act, Map<String, ?> body) {
        return post(token, "/" + id + "/" + act, body);
    }

    private static Response post(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/staff" + path);
    }

    static Response one(String token, String email) {
        return given().auth().oauth2(token).queryParam("q", email).get("/api/staff");
    }

    /** The code in the so-and-so-many-th mail to an address. */
    static String code(String email, int number) {
        String text = Guests.textOf(Guests.mail(email, number));
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return code.group(1);
    }

    static Response read(String code) {
        return given().contentType(ContentType.JSON).body(Map.of("code", code)).post("/api/staff/invitations/readings");
    }

    static Response join(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "书记员 陈静",
                        "password",
                        PASSWORD,
                        "locale",
                        "zh-CN",
                        "zone",
                        "Asia/Shanghai"))
                .post("/api/staff/invitations/acceptances");
    }

    /** Somebody who was invited and has joined. @return their id, which is their account's */
    static String joined(String email, String role, String court) {
        String id = invite(operator(), email, role, court)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        join(code(email, 1)).then().statusCode(204);
        return id;
    }
}
