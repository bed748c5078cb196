package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link OpenIdTest} says, against an issuer that is not ours: {@code ./mvnw verify -pl gateway -Pkeycloak}. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@QuarkusTestResource(value = KeycloakOfTheTest.class, restrictToAnnotatedClass = true)
@Tag("keycloak")
@DisplayName("Keycloak, as it is handed out, in place of passwords")
class KeycloakTest {
    private static final String PASSWORD = "a password of the state";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    @Test
    @DisplayName("opens an account, proves again who is there, and shuts out at once whom it shuts out")
    void opens() throws Exception {
        Browser browser = new Browser();
        Response asked = ask("/api/sessions/openid/questions", null);
        Response arrived = arrive(asked, browser.signIn(asked.path("address"), "elodie", PASSWORD));
        arrived.then()
                .statusCode(200)
                .body("session", nullValue())
                .body("newcomer.email", is("elodie.tremblay@example.com"))
                .body("newcomer.addressConfirmed", is(true))
                .body("newcomer.name", is("Élodie Tremblay"));
        Response session = json().body(Map.of(
                        "code",
                        arrived.path("newcomer.code"),
                        "name",
                        "Élodie Tremblay",
                        "kind",
                        "PERSON",
                        "locale",
                        "fr",
                        "zone",
                        "America/Montreal"))
                .post("/api/sessions/openid/accounts");
        session.then().statusCode(200).body("account.groups", contains("party"));
        String token = session.path("accessToken");

        // In the browser that is signed in at Keycloak: it is asked for the password all the same.
        Response again = ask("/api/accounts/me/proof/openid/questions", token);
        Map<String, String> answer = browser.signIn(again.path("address"), null, PASSWORD);
        json().auth()
                .oauth2(token)
                .body(answer)
                .post("/api/accounts/me/proof/openid")
                .then()
                .statusCode(200)
                .body("account.email", is("elodie.tremblay@example.com"));

        Response second = ask("/api/sessions/openid/questions", null);
        arrive(second, new Browser().signIn(second.path("address"), "elodie", PASSWORD))
                .then()
                .statusCode(200)
                .body("session.account.id", is(session.<String>path("account.id")));

        shutOut("elodie");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        given().auth().oauth2(token).get("/api/accounts/me").statusCode() == 401);
    }

    @Test
    @DisplayName("vouches for no address that it has not confirmed")
    void notConfirmed() throws Exception {
        Response asked = ask("/api/sessions/openid/questions", null);
        arrive(asked, new Browser().signIn(asked.path("address"), "jisoo", "another password of the state"))
                .then()
                .statusCode(200)
                .body("newcomer.addressConfirmed", is(false));
    }

    private static io.restassured.specification.RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static Response ask(String path, String token) {
        Response asked = (token == null ? json() : json().auth().oauth2(token)).post(path);
        asked.then().statusCode(200);
        return asked;
    }

    private static Response arrive(Response asked, Map<String, String> answer) {
        return json().cookie("comity-openid", asked.cookie("comity-openid"))
                .body(answer)
                .post("/api/sessions/openid");
    }

    /** What somebody sees of Keycloak's pages. */
    private static final class Browser {
        private final HttpClient http = HttpClient.newHttpClient();
        /** As browsers keep them for this machine: also those that are for secure connections. */
        private final Map<String, String> cookies = new HashMap<>();

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            for (String said : answer.headers().allValues("Set-Cookie")) {
                String[] pair = said.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            return answer;
        }

        /** @param name null where Keycloak knows it already @return what the court's page is told */
        Map<String, String> signIn(String address, String name, String password) throws Exception {
            HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(address)));
            Matcher form = FORM.matcher(page.body());
            assertThat(form.find()).as(page.statusCode() + " " + page.body()).isTrue();
            Map<String, String> fields = new HashMap<>(Map.of("password", password));
            if (name != null) {
                fields.put("username", name);
            }
            HttpResponse<String> sent =
                    send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(fields.entrySet().stream()
                                    .map(field -> field.getKey() + "="
                                            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                    .collect(Collectors.joining("&")))));
            String back = sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
            assertThat(back).startsWith("http://localhost:8080/signed-in?");
            Map<String, String> said = Arrays.stream(URI.create(back).getQuery().split("&"))
                    .map(part -> part.split("=", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));
            return Map.of("state", said.get("state"), "code", said.get("code"));
        }
    }

    /** As Keycloak's administrator does it: Keycloak tells the court by its back channel. */
    private static void shutOut(String name) {
        String keycloak = ConfigProvider.getConfig().getValue("comity.test.keycloak", String.class);
        String admin = given().baseUri(keycloak)
                .port(URI.create(keycloak).getPort())
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", KeycloakOfTheTest.ADMIN)
                .formParam("password", KeycloakOfTheTest.ADMIN)
                .post("/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        String realm = keycloak + "/admin/realms/court";
        JsonObject client = new JsonArray(given().auth()
                        .oauth2(admin)
                        .get(realm + "/clients?clientId=comity")
                        .asString())
                .getJsonObject(0);
        client.getJsonObject("attributes")
                .put("backchannel.logout.url", "http://localhost:" + RestAssured.port + "/api/sessions/openid/logout");
        given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(client.encode())
                .put(realm + "/clients/" + client.getString("id"))
                .then()
                .statusCode(204);
        String user = given().auth()
                .oauth2(admin)
                .get(realm + "/users?exact=true&username=" + name)
                .path("[0].id");
        given().auth()
                .oauth2(admin)
                .post(realm + "/users/" + user + "/logout")
                .then()
                .statusCode(204);
    }
}
