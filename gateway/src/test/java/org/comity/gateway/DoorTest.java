package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.gateway.problem.GatewayProblem;
import org.comity.http.ProblemTexts;
import org.comity.testing.HttpContract;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody meets at the door: the web app, the headers, the limits, the contracts. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class DoorTest {
    private static final RestAssuredConfig AS_IT_COMES =
            RestAssuredConfig.config().decoderConfig(new DecoderConfig().noContentDecoders());

    @Nested
    @DisplayName("The web app")
    class WebApp {
        @ParameterizedTest(name = "has its page at {0}, fresh each time")
        @ValueSource(strings = {"/", "/sign-in", "/filing/0198c0de-0000-7000-8000-000000000001", "/confirm"})
        void page(String path) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .header("Cache-Control", "no-cache")
                    .body(containsString("<div id=\"root\">"));
        }

        @Test
        @DisplayName("has files that are kept for ever, because their names change with their content")
        void assets() {
            String script = script();
            Response plain = given().config(AS_IT_COMES)
                    .header("Accept-Encoding", "identity")
                    .get(script);
            assertThat(plain.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(plain.header("Content-Encoding")).isNull();
            assertThat(plain.header("Content-Type")).startsWith("text/javascript");

            Response brotli = given().config(AS_IT_COMES)
                    .header("Accept-Encoding", "gzip, br")
                    .get(script);
            assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
            assertThat(brotli.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(brotli.asByteArray().length).isLessThan(plain.asByteArray().length / 2);

            given().config(AS_IT_COMES)
                    .header("Accept-Encoding", "gzip")
                    .get(script)
                    .then()
                    .header("Content-Encoding", "gzip");
            given().header("Accept-Encoding", "br")
                    .header("If-None-Match", brotli.header("ETag"))
                    .get(script)
                    .then()
                    .statusCode(304);
        }

        @ParameterizedTest(name = "has nothing at {0}")
        @ValueSource(
                strings = {
                    "/assets/gone-12345678.js",
                    "/files.txt.bak",
                    "/api/nothing",
                    "/.well-known/nothing",
                    "/openapi/nothing.json"
                })
        void nothing(String path) {
            given().get(path).then().statusCode(404).body(not(containsString("<div id=\"root\">")));
        }

        private static String script() {
            Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"")
                    .matcher(given().get("/").asString());
            assertThat(script.find()).isTrue();
            return script.group(1);
        }
    }

    @ParameterizedTest(name = "forbids scripts of others, frames, sniffing and referrers at {0}")
    @ValueSource(strings = {"/", "/api/filing/x", "/api/accounts/me", "/api/hearing/log/checkpoint", "/nothing.js"})
    void securityHeaders(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("style-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest(name = "lets pages use camera and microphone at {0}: {1}")
    @CsvSource({
        "/hearings/1/room, (self)",
        "/hearings/1/devices, (self)",
        "/hearings/1/lobby, (self)",
        "/hearings/1/recording, ()",
        "/hearings/1, ()",
        "/hearings/1/room/more, ()",
        "/x/hearings/1/room, ()",
        "/, ()",
        "/api/hearing/hearings, ()"
    })
    void devices(String path, String who) {
        given().get(path)
                .then()
                .header(
                        "Permissions-Policy",
                        "camera=%s, microphone=%s, display-capture=(), geolocation=()".formatted(who, who));
    }

    @Test
    @DisplayName("counts what is asked for by service, not by case")
    void metricsWithoutIds() {
        String id = UUID.randomUUID().toString();
        for (String path : List.of("/api/filing/cases/", "/api/hearing/log/tile/", "/api/unknown/", "/cases/")) {
            given().get(path + id);
        }

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(matchesRegex("(?s).*service=\"filing\"[^\n]*uri=\"/api\".*"))
                .body(matchesRegex("(?s).*service=\"hearing\"[^\n]*uri=\"/api\".*"))
                .body(matchesRegex("(?s).*service=\"none\"[^\n]*uri=\"root\".*"))
                .body(not(containsString(id)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("asks for a form that says nothing again")
    @ValueSource(strings = {"/api/accounts", "/api/accounts/confirmations", "/api/sessions"})
    void emptyForms(String path) {
        given().contentType("application/json")
                .body("null")
                .post(path)
                .then()
                .statusCode(400)
                .body("code", is("request-not-valid"));
    }

    /** What the gateway answers itself, by its contract. */
    static Stream<Map.Entry<String, JsonNode>> own() throws IOException {
        JsonNode contract = new ObjectMapper()
                .readTree(Path.of("../docs/openapi/gateway.json").toFile());
        return contract.get("paths").propertyStream().filter(path -> path.getKey()
                .startsWith("/api/"));
    }

    static Stream<String> ownForms() throws IOException {
        return own().filter(path -> path.getValue().has("post")
                        && !path.getKey().contains("{")
                        && path.getValue().get("post").has("requestBody"))
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest(name = "does not read a form that is larger than any form at {0}")
    @MethodSource("ownForms")
    void ownBodies(String path) {
        given().contentType("application/json")
                .body(new byte[65 * 1024])
                .post(path)
                .then()
                .statusCode(413)
                .body("code", is("request-too-large"));
    }

    @Test
    @DisplayName("counts each of its own paths under its name")
    void measured() throws IOException {
        Pattern others = Pattern.compile(ConfigProvider.getConfig()
                .getValue("quarkus.micrometer.binder.http-server.match-patterns", String.class)
                .split("=")[0]);
        assertThat(own()).isNotEmpty().noneMatch(path -> others.matcher(path.getKey())
                .matches());
    }

    @Test
    @DisplayName("has texts for every refusal in every language")
    void texts() {
        ProblemTexts.assertComplete(GatewayProblem.values(), GatewayProblem.GROUNDS);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/q/health/live, 200",
        "/q/health/ready, 200",
        "/q/metrics, 200",
        "/openapi/gateway.json, 200",
        "/openapi/service.json, 503"
    })
    void operators(String path, int status) {
        given().get(path).then().statusCode(status);
    }

    @Test
    @DisplayName("asks the services for their contracts")
    void contracts() {
        given().get("/openapi/filing.json")
                .then()
                .statusCode(200)
                .body("uri", is("/q/openapi?format=json"))
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    @DisplayName("keeps its own contract: docs/openapi/gateway.json; -Dcontract.write=true writes it anew")
    void contractKept() throws IOException {
        HttpContract.of("gateway").requireSameAs(Files.readString(Path.of("target/openapi/gateway.json")));
    }

    @Test
    @DisplayName("says the same about itself in all languages: letters have equal keys")
    void letters() throws IOException {
        List<String> english = keys("letters.properties");
        for (String language : List.of("zh_CN", "ko", "ja", "ru", "fr", "es", "ar")) {
            assertThat(keys("letters_" + language + ".properties")).as(language).isEqualTo(english);
        }
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/messages", file)).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }
}
