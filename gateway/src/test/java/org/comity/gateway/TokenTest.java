package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comity.testing.TestStack;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class TokenTest {
    @Test
    @DisplayName("carries the claims that every service reads")
    void claims() {
        JsonObject claims = payload(Guests.token("judge@court.example"));
        assertThat(claims.getString("iss")).isEqualTo("https://comity.example");
        assertThat(claims.getJsonArray("groups")).containsExactly("judge");
        assertThat(claims.getString("court")).isEqualTo("浙01");
        assertThat(claims.getString("locale")).isEqualTo("zh-CN");
        assertThat(claims.getString("zoneinfo")).isEqualTo("Asia/Shanghai");
        assertThat(UUID.fromString(claims.getString("sub"))).isNotNull();
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(600);
        assertThat(claims.encode()).doesNotContain("@");
    }

    @Test
    @DisplayName("is verified with published keys that keep their private part")
    void publishedKeys() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.kty", everyItem(is("EC")))
                .body("keys.crv", everyItem(is("P-256")))
                .body("keys", everyItem(not(hasKey("d"))));
    }

    @Test
    @DisplayName("lets its holder in, at the gateway's own addresses and at those it passes on")
    void accepted() {
        String token = Guests.token("plaintiff@example.com");
        own(token).then().statusCode(200);
        passedOn(token).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "of a person is for every service; what a service or a partner is given opens those alone that it has business with")
    void audiences() {
        // Given
        String person = Guests.token("judge@court.example");
        String hearings =
                tokenOf("hearing-service").then().statusCode(200).extract().path("access_token");
        String partner = Partners.token();
        // Then
        assertThat(audienceOf(person))
                .containsExactlyInAnyOrder(
                        "gateway", "filing-service", "service-of-process-service", "hearing-service", "comity");
        assertThat(audienceOf(hearings)).containsExactlyInAnyOrder("filing-service", "comity");
        assertThat(audienceOf(partner))
                .containsExactlyInAnyOrder("filing-service", "service-of-process-service", "comity");
        for (String token : List.of(hearings, partner)) {
            // In this order: what the door knows from passing it on opens nothing of its own.
            passedOn(token).then().statusCode(200);
            own(token).then().statusCode(401).body("code", is("not-authenticated"));
            given().auth()
                    .oauth2(token)
                    .get("/api/hearing/seen")
                    .then()
                    .statusCode(401)
                    .body("code", is("not-authenticated"));
            own(token).then().statusCode(401);
        }
    }

    @Test
    @DisplayName("is not given to a service that asks no other")
    void asksNobody() {
        tokenOf("filing-service").then().statusCode(400).body("error", is("unauthorized_client"));
    }

    private static Response tokenOf(String service) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", service)
                .formParam("client_secret", Upstream.SERVICE_SECRET)
                .post("/api/tokens");
    }

    private static List<String> audienceOf(String token) {
        return payload(token).getJsonArray("aud").stream().map(String::valueOf).toList();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> forged() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair other = generator.generateKeyPair();
        return Stream.of(
                        "alg none",
                        "HS256 with the public key",
                        "another key",
                        "another key under our key's id",
                        "a key that it brings itself",
                        "an address of keys that it brings itself",
                        "certificates at an address that it brings itself",
                        "a changed claim",
                        "no signature",
                        "nonsense")
                .map(how -> org.junit.jupiter.params.provider.Arguments.of(how, other));
    }

    @ParameterizedTest(name = "refuses a token forged with {0}")
    @MethodSource("forged")
    void refusesForged(String how, KeyPair other) throws Exception {
        String genuine = Guests.token("plaintiff@example.com");
        Map<String, Object> published = given().get("/.well-known/jwks.json").path("keys[0]");
        String keyId = (String) published.get("kid");
        String body = genuine.split("\\.")[1];
        String forged =
                switch (how) {
                    case "alg none" -> encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + body + ".";
                    case "HS256 with the public key" -> {
                        PublicKey key =
                                PublicJsonWebKey.Factory.newPublicJwk(published).getPublicKey();
                        String signed =
                                encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}") + "." + body;
                        Mac mac = Mac.getInstance("HmacSHA256");
                        mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
                        yield signed + "."
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
                    }
                    case "another key" -> signed(good(), "unknown", other.getPrivate());
                    case "another key under our key's id" -> signed(good(), keyId, other.getPrivate());
                    case "a key that it brings itself" ->
                        bringing(
                                "jwk",
                                PublicJsonWebKey.Factory.newPublicJwk(other.getPublic())
                                        .toParams(OutputControlLevel.PUBLIC_ONLY),
                                other);
                    case "an address of keys that it brings itself" ->
                        bringing("jku", "http://127.0.0.1:" + RestAssured.port + "/.well-known/jwks.json", other);
                    case "certificates at an address that it brings itself" ->
                        bringing("x5u", "http://127.0.0.1:" + RestAssured.port + "/certificates.pem", other);
                    case "a changed claim" -> {
                        String changed = payload(genuine)
                                .put("groups", new io.vertx.core.json.JsonArray().add("clerk"))
                                .encode();
                        yield genuine.split("\\.")[0] + "." + encoded(changed) + "." + genuine.split("\\.")[2];
                    }
                    case "no signature" -> genuine.substring(0, genuine.lastIndexOf('.') + 1);
                    default -> "not.a.token";
                };
        own(forged).then().statusCode(401).body("code", is("not-authenticated"));
        passedOn(forged)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("not-authenticated"));
    }

    @jakarta.inject.Inject
    jakarta.persistence.EntityManager database;

    @jakarta.inject.Inject
    org.comity.gateway.secret.Encryption encryption;

    @ParameterizedTest(name = "refuses a token signed with our own key but with {0}")
    @ValueSource(
            strings = {
                "another audience",
                "another issuer",
                "an end in the past",
                "an end too far away",
                "a beginning in the future",
                "no subject",
                "two subjects",
                "no audience"
            })
    void refusesWrongClaims(String wrong) throws Exception {
        // Given the gateway's own private key, as only the gateway has it
        Object[] row = (Object[]) database.createNativeQuery(
                        "select id, private_key from signing_key where active_from <= now() order by active_from desc limit 1")
                .getSingleResult();
        PrivateKey own = java.security.KeyFactory.getInstance("EC")
                .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(
                        encryption.decrypt((byte[]) row[1], UUID.fromString((String) row[0]))));
        JwtClaimsBuilder claims =
                switch (wrong) {
                    case "another audience" -> good().audience("elsewhere");
                    case "another issuer" -> good().issuer("https://elsewhere.example");
                    case "an end in the past" ->
                        good().issuedAt(Instant.now().minusSeconds(900))
                                .expiresAt(Instant.now().minusSeconds(60));
                    case "a beginning in the future" ->
                        good().claim("nbf", Instant.now().plusSeconds(300).getEpochSecond());
                    case "no audience" -> good().remove("aud");
                    case "two subjects" -> good();
                    case "an end too far away" -> good().expiresAt(Instant.now().plusSeconds(3600));
                    default -> good().remove("sub");
                };
        String token = wrong.equals("two subjects")
                ? twice(signed(claims, (String) row[0], own), own)
                : signed(claims, (String) row[0], own);
        own(token).then().statusCode(401);
        passedOn(token).then().statusCode(401);
    }

    @Test
    @DisplayName("is given to a service that knows the secret, in either form of OAuth")
    void forServices() {
        Response posted = tokenOf("hearing-service");
        posted.then().statusCode(200).body("token_type", is("Bearer")).body("expires_in", is(600));
        JsonObject claims = payload(posted.path("access_token"));
        assertThat(claims.getJsonArray("groups")).containsExactly("system");
        assertThat(claims.getString("name")).isEqualTo("hearing-service");
        given().auth()
                .preemptive()
                .basic("service-of-process-service", Upstream.SERVICE_SECRET)
                .formParam("grant_type", "client_credentials")
                .post("/api/tokens")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "is not given to {0} with secret {1}")
    @org.junit.jupiter.params.provider.CsvSource({
        "hearing-service, wrong",
        "hearing-service, ''",
        "unknown-service, the secret of the services"
    })
    void notForOthers(String client, String secret) {
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post("/api/tokens")
                .then()
                .statusCode(401)
                .body("error", is("invalid_client"));
    }

    @ParameterizedTest(name = "a form that cannot be decoded is the sender''s fault: {0}")
    @ValueSource(strings = {"%PDF-1.7", "grant_type=%zz", "grant_type=client_credentials&client_id=%", "%=%"})
    void formsThatCannotBeDecoded(String form) {
        String type = "application/x-www-form-urlencoded";
        given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .body(form)
                .post("/api/tokens")
                .then()
                .statusCode(400);
    }

    private static JwtClaimsBuilder good() {
        return Jwt.claims()
                .issuer("https://comity.example")
                .audience(Set.of("gateway", "filing-service"))
                .subject(UUID.nameUUIDFromBytes("plaintiff@example.com".getBytes(StandardCharsets.UTF_8))
                        .toString())
                .groups(Set.of("party"))
                .expiresIn(Duration.ofMinutes(10));
    }

    private static String signed(JwtClaimsBuilder claims, String keyId, PrivateKey key) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(keyId).sign(key);
    }

    /** The same with a second subject, and a good signature over both: who reads the first and who reads the last would differ. */
    private static String twice(String token, PrivateKey own) throws GeneralSecurityException {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        String signed =
                token.split("\\.")[0] + "." + encoded("{\"sub\":\"" + UUID.randomUUID() + "\"," + claims.substring(1));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(own);
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    @Test
    @DisplayName("of more than a header takes is refused before it is read")
    void oversized() throws Exception {
        String token = signed(good().claim("filler", "x".repeat(100_000)), "unknown", someKey());
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/api/accounts/me", "/api/filing/seen")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(431);
            }
        }
    }

    private static PrivateKey someKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Signed by who wrote it, under the name of that key, and saying where the key is. */
    private static String bringing(String header, Object value, KeyPair keys) {
        return good().jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId("mine")
                .header(header, value)
                .sign(keys.getPrivate());
    }

    private static Response own(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/accounts/me");
    }

    private static Response passedOn(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/filing/seen");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject payload(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
