package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The system of a partner")
class WebhookTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    EntityManager database;

    private String operator;
    private String partner;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile int answers = 204;
    private HttpServer system;

    /** What reached the partner's system. */
    private record Got(String path, Map<String, List<String>> headers, String body) {
        static Got of(HttpExchange exchange) throws IOException {
            return new Got(
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        String header(String name) {
            return headers.get(name).getFirst();
        }

        String type() {
            return new JsonObject(body).getString("type");
        }
    }

    @BeforeEach
    void listens() throws IOException {
        operator = Staff.operator();
        partner = Partners.made(operator, "Trade Portal", "浙01");
        system = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        system.createContext("/", exchange -> {
            try (exchange) {
                got.add(Got.of(exchange));
                if (answers == 303) {
                    exchange.getResponseHeaders().add("Location", address("/elsewhere"));
                }
                exchange.sendResponseHeaders(answers, -1);
            } catch (IOException hungUp) {
                throw new UncheckedIOException(hungUp);
            }
        });
        system.start();
    }

    @AfterEach
    void goes() {
        system.stop(0);
    }

    @Test
    @DisplayName(
            "is told that something happened in a case that it registered, signed as Standard Webhooks says, and nothing about anybody")
    void told() throws Exception {
        // Given
        String secret =
                set(address("/court?x=1")).then().statusCode(200).extract().path("secret");
        UUID caseId = UUID.randomUUID();
        // When it registers a case, another registers one, and a hearing is set in each; one event comes twice
        UUID another = UUID.randomUUID();
        registers(caseId, UUID.fromString(partner), "PARTNER");
        registers(another, UUID.randomUUID(), "PARTNER");
        String scheduled = hearing(caseId);
        TestEvents.tell("hearing-service", caseId, scheduled, scheduled);
        TestEvents.tell("hearing-service", another, hearing(another));
        // Then
        await().atMost(SOON).until(() -> got.size() >= 2);
        assertThat(got).extracting(Got::type).containsExactlyInAnyOrder("CaseRegistered", "HearingScheduled");
        for (Got message : got) {
            assertThat(message.path()).isEqualTo("/court?x=1");
            assertThat(new JsonObject(message.body()).getJsonObject("data"))
                    .isEqualTo(new JsonObject().put("caseId", caseId.toString()));
            assertThat(message.body()).doesNotContain("Rheinland", "2026）");
            assertThat(message.header("Webhook-signature")).isEqualTo(signature(secret, message));
            assertThat(Instant.ofEpochSecond(Long.parseLong(message.header("Webhook-timestamp"))))
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        }
        assertThat(got).extracting(each -> each.header("Webhook-id")).doesNotHaveDuplicates();
        messages("TAKEN")
                .body("items.type", hasItem("HearingScheduled"))
                .body("items.outcome", hasItem("HTTP 204"))
                .body("items.size()", is(2));
    }

    @Test
    @DisplayName(
            "is tried again with growing pauses, then given up; its operator sees it and sends it again, with the same id")
    void again() {
        answers = 503;
        set(address("/")).then().statusCode(200);
        String id = act("/trial").then().statusCode(201).extract().path("id");
        await().atMost(SOON).untilAsserted(() -> messages("GIVEN_UP").body("items.size()", is(1)));
        assertThat(got).hasSize(3);
        messages("GIVEN_UP")
                .body("items[0].tries", is(3))
                .body("items[0].outcome", is("HTTP 503"))
                .body("items[0].nextTryAt", nullValue());
        webhook().body("failingSince", notNullValue()).body("givenUp", is(1)).body("waiting", is(0));

        answers = 200;
        act("/messages/" + id + "/sending").then().statusCode(200).body("state", is("WAITING"));
        await().atMost(SOON).untilAsserted(() -> messages("TAKEN").body("items.size()", is(1)));
        assertThat(got).hasSize(4).extracting(each -> each.header("Webhook-id")).containsOnly("msg_" + id);
        webhook().body("failingSince", nullValue()).body("givenUp", is(0));
        act("/messages/" + UUID.randomUUID() + "/sending")
                .then()
                .statusCode(404)
                .body("code", is("webhook-message-not-found"));
    }

    @Test
    @DisplayName("leads nobody on: a redirect is followed nowhere")
    void noRedirects() {
        answers = 303;
        set(address("/")).then().statusCode(200);
        act("/trial").then().statusCode(201);
        await().atMost(SOON).untilAsserted(() -> messages("GIVEN_UP").body("items[0].outcome", is("HTTP 303")));
        assertThat(got).extracting(Got::path).containsOnly("/");
    }

    @ParameterizedTest(name = "is not told at {0}: {1}")
    @CsvSource({
        "http://93.184.216.34/, webhook-address-not-https",
        "ftp://93.184.216.34/, webhook-address-not-https",
        "https://user@93.184.216.34/, webhook-address-not-https",
        "'', webhook-address-not-https",
        "https://no-such-host.invalid/, webhook-address-unknown",
        "https://10.0.0.7/, webhook-address-private",
        "https://127.0.0.2/, webhook-address-private",
        "https://169.254.169.254/latest/meta-data, webhook-address-private",
        "https://192.168.1.1:8443/, webhook-address-private",
        "https://[::1]/, webhook-address-private",
        "https://[fd00::7]/, webhook-address-private",
        "https://[::ffff:10.0.0.7]/, webhook-address-private",
        "https://[64:ff9b::a00:7]/, webhook-address-private",
        "https://2130706434/, webhook-address-private",
    })
    void notThere(String url, String ground) {
        set(url).then().statusCode(422).body("code", is("webhook-not-possible")).body("grounds.code", hasItem(ground));
        webhook().body("url", nullValue());
    }

    @Test
    @DisplayName("is asked where it is before each try: a name that leads inside by then is not followed")
    void leadsInside() {
        set(address("/")).then().statusCode(200);
        execute("update webhook set url = 'https://10.0.0.7/' where partner_id = '" + partner + "'");
        act("/trial").then().statusCode(201);
        await().atMost(SOON).untilAsserted(() -> messages("GIVEN_UP").body("items[0].outcome", is("address private")));
        assertThat(got).isEmpty();
    }

    @Test
    @DisplayName("is told nothing while the partner is kept out, and no more once its address is taken away")
    void keptOut() {
        set(address("/")).then().statusCode(200);
        given().auth()
                .oauth2(operator)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("version", 0, "reason", "contract ended"))
                .post("/api/partners/" + partner + "/disabling")
                .then()
                .statusCode(200);
        act("/trial").then().statusCode(201);
        await().during(Duration.ofSeconds(3)).atMost(SOON).until(got::isEmpty);
        set(address("/")).then().statusCode(409).body("code", is("partner-not-active"));
        given().auth().oauth2(operator).delete(path("")).then().statusCode(204);
        webhook().body("url", nullValue()).body("waiting", is(0));
        act("/trial").then().statusCode(404).body("code", is("webhook-not-set"));
    }

    @Test
    @DisplayName("has a secret that lies encrypted, and of which a new one ends the one before")
    void secret() {
        String first = set(address("/")).then().statusCode(200).extract().path("secret");
        String second = set(address("/")).then().statusCode(200).extract().path("secret");
        assertThat(second).isNotEqualTo(first).startsWith("whsec_");
        byte[] kept = (byte[]) database.createNativeQuery("select secret from webhook where partner_id = ?1")
                .setParameter(1, UUID.fromString(partner))
                .getSingleResult();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(bytes(second), StandardCharsets.ISO_8859_1));
        act("/trial").then().statusCode(201);
        await().atMost(SOON).until(() -> !got.isEmpty());
        assertThat(got.getFirst().header("Webhook-signature")).isEqualTo(signature(second, got.getFirst()));
        webhook().body("secret", nullValue());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + system.getAddress().getPort() + path;
    }

    private String path(String more) {
        return "/api/partners/" + partner + "/webhook" + more;
    }

    private Response set(String url) {
        return given().auth()
                .oauth2(operator)
                .contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .put(path(""));
    }

    private Response act(String more) {
        return given().auth()
                .oauth2(operator)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post(path(more));
    }

    private ValidatableResponse webhook() {
        return given().auth().oauth2(operator).get(path("")).then().statusCode(200);
    }

    private ValidatableResponse messages(String state) {
        return given().auth()
                .oauth2(operator)
                .get(path("/messages?state=" + state))
                .then()
                .statusCode(200);
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static void registers(UUID caseId, UUID by, String origin) {
        TestEvents.tell("filing-service", caseId, TestEvents.event("CaseRegistered", caseId, """
                {"caseId":"%1$s","caseNumber":"（2026）浙01民初7号","court":"浙01","causeOfAction":"88.7","title":"Rheinland v Hanbit",
                 "registeredAt":"2026-11-20T02:00:00Z","registeredByAccountId":"%2$s","origin":"%3$s","parties":[%4$s,%4$s],"documents":[]}""".formatted(
                        caseId, by, origin, party())));
    }

    private static String party() {
        return """
                {"partyId":"%s","role":"DEFENDANT","kind":"COMPANY","name":"Rheinland Maschinenbau","latinName":"","chineseName":"",
                 "country":"DE","language":"en","zone":null,"email":null,"address":"Street 1","accountId":null}""".formatted(UUID.randomUUID());
    }

    private static String hearing(UUID caseId) {
        return TestEvents.event(
                "HearingScheduled", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-01-15T01:00:00Z","endsAt":"2027-01-15T04:00:00Z",
                 "scheduledByAccountId":"%s"}""".formatted(caseId, UUID.randomUUID(), UUID.randomUUID()));
    }

    private static byte[] bytes(String secret) {
        return Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** Computed anew, from what the specification says. */
    private static String signature(String secret, Got message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String content =
                    message.header("Webhook-id") + "." + message.header("Webhook-timestamp") + "." + message.body();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
