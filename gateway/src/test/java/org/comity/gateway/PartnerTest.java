package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A partner of the courts")
class PartnerTest {
    @Inject
    EntityManager database;

    private String operator;

    @BeforeEach
    void signIn() {
        operator = Staff.operator();
    }

    @Test
    @DisplayName("gets a token with its secret, in either form of OAuth, that says for which courts it registers")
    void token() {
        // Given
        String id = made("Trade Portal", "浙0192", "浙01");
        token(id, "guessed").then().statusCode(401).body("error", is("invalid_client"));
        String secret = secret(id);
        // When
        Response answer = token(id, secret);
        // Then
        answer.then().statusCode(200).body("token_type", is("Bearer")).body("expires_in", is(600));
        JsonObject claims = payload(answer.path("access_token"));
        assertThat(claims.getString("sub")).isEqualTo(id);
        assertThat(claims.getJsonArray("groups")).containsExactly("partner");
        assertThat(claims.getString("name")).isEqualTo("Trade Portal");
        assertThat(claims.getString("courts").split(" ")).containsExactlyInAnyOrder("浙01", "浙0192");
        assertThat(claims.containsKey("court")).isFalse();
        passedOn(answer.path("access_token")).then().statusCode(200);
        given().auth()
                .preemptive()
                .basic(id, secret)
                .formParam("grant_type", "client_credentials")
                .post("/api/tokens")
                .then()
                .statusCode(200);
        assertThat(database.createNativeQuery("select count(*) from partner_secret where digest = ?1 or digest = ?2")
                        .setParameter(1, secret)
                        .setParameter(2, id)
                        .getSingleResult())
                .isEqualTo(0L);
        assertThat(database.createNativeQuery(
                                "select count(*) from idempotent_command where position(?1 in answer) > 0")
                        .setParameter(1, secret)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    @DisplayName("is named to the clerks of its courts while it is active, and to nobody else")
    void ofCourt() {
        String post = made("National Post", "浙0192", "浙01");
        String elsewhere = made("Post elsewhere", "沪01");
        named().body("items.clientId", hasItem(post)).body("items.clientId", not(hasItem(elsewhere)));
        named().body("items.find { it.clientId == '" + post + "' }.name", is("National Post"));
        act(operator, post, "disabling", Map.of("version", 0, "reason", "contract ended"))
                .then()
                .statusCode(200);
        named().body("items.clientId", not(hasItem(post)));
        given().auth().oauth2(operator).get("/api/partners/of-court").then().statusCode(403);
    }

    private ValidatableResponse named() {
        return given().auth()
                .oauth2(Guests.token("clerk@court.example"))
                .get("/api/partners/of-court?limit=200")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("has one secret at a time: with a new one the old one and its tokens end")
    void newSecret() {
        String id = made("Portal", "浙01");
        String first = secret(id);
        String token = token(id, first).path("access_token");
        passedOn(token).then().statusCode(200);

        String second = secret(id);

        token(id, first).then().statusCode(401);
        token(id, second).then().statusCode(200);
        assertEnds(token);
    }

    @Test
    @DisplayName("is kept out within half a minute, and let in again with a new secret only")
    void disabled() {
        String id = made("Portal", "浙01");
        String secret = secret(id);
        String token = token(id, secret).path("access_token");
        act(operator, id, "disabling", Map.of("version", 0, "reason", " "))
                .then()
                .statusCode(422);
        act(operator, id, "disabling", Map.of("version", 7, "reason", "contract ended"))
                .then()
                .statusCode(409)
                .body("code", is("partner-changed"));
        token(id, secret).then().statusCode(200);

        act(operator, id, "disabling", Map.of("version", 0, "reason", "contract ended"))
                .then()
                .statusCode(200)
                .body("state", is("DISABLED"))
                .body("secretMadeAt", nullValue());

        token(id, secret).then().statusCode(401);
        renew(operator, id).then().statusCode(409).body("code", is("partner-not-active"));
        assertEnds(token);
        int version = find(id, "version");
        act(operator, id, "disabling", Map.of("version", version, "reason", "again"))
                .then()
                .statusCode(409);
        act(operator, id, "enabling", Map.of("version", version))
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"));
        token(id, secret).then().statusCode(401);
        token(id, secret(id)).then().statusCode(200);
        assertThat(trailOf(id))
                .containsSubsequence(
                        "partner-made",
                        "partner-secret-made",
                        "service-token-issued",
                        "partner-disabled",
                        "partner-enabled",
                        "partner-secret-made",
                        "service-token-issued");
    }

    @Test
    @DisplayName("is told of to the services with its courts, when it is made, kept out and let in again")
    @SuppressWarnings("unchecked")
    void told() {
        String id = made("National Post", "浙0192", "浙01");
        act(operator, id, "disabling", Map.of("version", 0, "reason", "contract ended"))
                .then()
                .statusCode(200);
        act(operator, id, "enabling", Map.of("version", find(id, "version")))
                .then()
                .statusCode(200);
        List<String> said = database.createNativeQuery("""
                        select concat_ws(' ', d ->> 'version', d ->> 'active', d ->> 'name', d ->> 'courts')
                          from (select position, data::jsonb as d from outbox_event where type = 'PartnerChanged' and subject = cast(?1 as uuid)) told
                         order by position""").setParameter(1, id).getResultList();
        assertThat(said)
                .containsExactly(
                        "0 true National Post [\"浙01\", \"浙0192\"]",
                        "1 false National Post [\"浙01\", \"浙0192\"]",
                        "2 true National Post [\"浙01\", \"浙0192\"]");
    }

    @Test
    @DisplayName("is found by words of its name, and by whether it has access")
    void found() {
        String name = "Seehafen " + UUID.randomUUID();
        String id = made(name, "浙01");
        for (String asked : List.of("q=SEEHAFEN " + name.substring(9, 17), "q=" + name + "&state=ACTIVE")) {
            given().auth()
                    .oauth2(operator)
                    .get("/api/partners?" + asked)
                    .then()
                    .statusCode(200)
                    .body("items.clientId", contains(id));
        }
        given().auth()
                .oauth2(operator)
                .get("/api/partners?state=DISABLED&q=" + name)
                .then()
                .body("items", empty());
    }

    @Test
    @DisplayName("has a name and at least one court that there is")
    void whole() {
        make(operator, Map.of("name", " ", "courts", List.of("浙01", "火星01")))
                .then()
                .statusCode(422)
                .body("code", is("partner-not-possible"))
                .body("grounds.code", containsInAnyOrder("name-length", "partner-court-unknown"));
        make(operator, Map.of("name", "Portal")).then().statusCode(422);
    }

    @ParameterizedTest(name = "is no business of {0}")
    @ValueSource(strings = {"plaintiff@example.com", "clerk@court.example", "judge@court.example"})
    void nobodyElse(String email) {
        String token = Guests.token(email);
        String id = made("Portal", "浙01");
        make(token, Map.of("name", "Own", "courts", List.of("浙01"))).then().statusCode(403);
        renew(token, id).then().statusCode(403);
        act(token, id, "disabling", Map.of("version", 0, "reason", "contract ended"))
                .then()
                .statusCode(403);
        act(token, id, "enabling", Map.of("version", 0)).then().statusCode(403);
        given().auth().oauth2(token).get("/api/partners").then().statusCode(403);
    }

    @Test
    @DisplayName("decides nothing about partners itself, and is unknown by another id")
    void notItself() {
        String id = made("Portal", "浙01");
        String token = token(id, secret(id)).path("access_token");
        renew(token, id).then().statusCode(401);
        renew(operator, UUID.randomUUID().toString()).then().statusCode(404).body("code", is("partner-not-found"));
        token(UUID.randomUUID().toString(), "x").then().statusCode(401);
        given().auth()
                .oauth2(operator)
                .get("/api/partners")
                .then()
                .statusCode(200)
                .body("items.clientId", hasItem(id))
                .body("items.find { it.clientId == '" + id + "' }.secretMadeAt", notNullValue());
    }

    private static void assertEnds(String token) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> passedOn(token).then().statusCode(401));
    }

    private String made(String name, String... courts) {
        return make(operator, Map.of("name", name, "courts", List.of(courts)))
                .then()
                .statusCode(201)
                .body("secretMadeAt", nullValue())
                .extract()
                .path("clientId");
    }

    private static Response make(String token, Map<String, ?> partner) {
        return command(token, partner).post("/api/partners");
    }

    private String secret(String id) {
        return renew(operator, id).then().statusCode(200).extract().path("secret");
    }

    private static Response renew(String token, String id) {
        return given().auth().oauth2(token).put("/api/partners/" + id + "/secret");
    }

    private static Response act(String token, String id, String act, Map<String, ?> words) {
        return command(token, words).post("/api/partners/" + id + "/" + act);
    }

    private static RequestSpecification command(String token, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body);
    }

    private static Response token(String id, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/api/tokens");
    }

    private static Response passedOn(String token) {
        return given().auth().oauth2(token).get("/api/filing/seen");
    }

    private <T> T find(String id, String member) {
        return given().auth()
                .oauth2(operator)
                .get("/api/partners")
                .path("items.find { it.clientId == '" + id + "' }." + member);
    }

    private List<String> trailOf(String id) {
        List<?> acts = database.createNativeQuery("select act from audit_trail where subject = ?1 order by position")
                .setParameter(1, UUID.fromString(id))
                .getResultList();
        return acts.stream().map(String::valueOf).toList();
    }

    private static JsonObject payload(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
