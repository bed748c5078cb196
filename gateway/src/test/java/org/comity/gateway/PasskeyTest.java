package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A passkey")
class PasskeyTest {
    private static final String PASSWORD = "long enough, and mine";
    private static final String OWN = "/api/accounts/me/passkeys";
    private static final String PROOF = "/api/accounts/me/proof/passkey";
    private static final String SIGN_IN = "/api/sessions/passkey";

    @Inject
    DataSource database;

    private final Device device = new Device();
    private String email;
    private Response here;

    @BeforeEach
    void guest() {
        email = Guests.newAddress();
        Guests.join(email, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        here = Guests.signIn(email, PASSWORD);
    }

    @Test
    @DisplayName("is made by who proved a short while ago who they are, has a name, and its holder is told")
    void made() {
        own().then().body("offered", is(true)).body("passkeys", empty());
        Response asked = ask(OWN);
        asked.then()
                .statusCode(200)
                .body("publicKey.rp.id", is("localhost"))
                .body("publicKey.user.name", is(email))
                .body("publicKey.authenticatorSelection.userVerification", is("required"))
                .body("publicKey.authenticatorSelection.residentKey", is("required"));

        take(asked, device.make(asked), " My telephone ")
                .then()
                .statusCode(201)
                .body("name", is("My telephone"))
                .body("lastUsedAt", nullValue());

        Device other = new Device();
        Response again = ask(OWN);
        again.then().body("publicKey.excludeCredentials", hasSize(1));
        take(again, other.make(again), "A key on my key ring").then().statusCode(201);
        own().then().body("passkeys.name", contains("My telephone", "A key on my key ring"));
        assertThat(Guests.textOf(Guests.mail(email, 2))).contains("A passkey was added");
    }

    @Test
    @DisplayName("signs in without address and password, also while guesses hold the address, and says by what")
    void signsIn() {
        make();
        for (int guess = 0; guess < 6; guess++) {
            Guests.signIn(email, "guess " + guess);
        }
        Guests.signIn(email, PASSWORD).then().statusCode(429);
        Response asked = ask(SIGN_IN);
        asked.then().statusCode(200).body("publicKey.allowCredentials", nullValue());
        device.signatures++;

        Response opened = answer(SIGN_IN, asked, device.sign(asked));

        opened.then().statusCode(200).body("account.email", is(email));
        assertThat(opened.detailedCookie("comity-refresh").isHttpOnly()).isTrue();
        assertThat(claims(opened).getJsonArray("amr").encode()).isEqualTo("[\"pop\",\"mfa\"]");
        own().then().body("passkeys[0].lastUsedAt", notNullValue());
    }

    @Test
    @DisplayName("answers once: the same answer again opens nothing, nor one to another question")
    void once() {
        make();
        Response asked = ask(SIGN_IN);
        Response another = ask(SIGN_IN);
        Map<String, Object> signed = device.sign(asked);
        answer(SIGN_IN, asked, signed).then().statusCode(200);

        refused(answer(SIGN_IN, asked, signed));
        refused(answer(SIGN_IN, another, signed));
    }

    static Stream<Named<Consumer<Device>>> lies() {
        return Stream.of(
                Named.of("another origin", device -> device.origin = "http://localhost.example:8080"),
                Named.of("another port", device -> device.origin = "http://localhost:8081"),
                Named.of("another court", device -> device.court = "court.example"),
                Named.of("no finger, face or PIN", device -> device.verifies = false),
                Named.of("a counter that went back", device -> device.signatures = 3));
    }

    @ParameterizedTest(name = "is refused with {0}")
    @MethodSource("lies")
    void refusedWith(Consumer<Device> lie) {
        device.signatures = 4;
        make();
        device.signatures = 5;
        Response good = ask(SIGN_IN);
        answer(SIGN_IN, good, device.sign(good)).then().statusCode(200);
        device.signatures = 6;
        lie.accept(device);
        Response asked = ask(SIGN_IN);

        refused(answer(SIGN_IN, asked, device.sign(asked)));
    }

    @ParameterizedTest(name = "is not made with {0}")
    @MethodSource("lies")
    void notMadeWith(Consumer<Device> lie) {
        lie.accept(device);
        Response asked = ask(OWN);
        boolean counts = device.signatures > 0;

        // How a new key counts is its own affair.
        take(asked, device.make(asked), "key").then().statusCode(counts ? 201 : 422);
    }

    @Test
    @DisplayName("that a device copied is refused, and that is noted")
    void copied() throws SQLException {
        device.signatures = 7;
        UUID id = make();
        Response asked = ask(SIGN_IN);

        refused(answer(SIGN_IN, asked, device.sign(asked)));

        assertThat(noted("passkey-copied", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("proves again who is here, of this account alone")
    void proves() throws SQLException {
        ask(PROOF).then().statusCode(404).body("code", is("passkey-not-found"));
        make();
        provenLongAgo();
        String old = refreshed().path("accessToken");
        assertThat(ask(old, OWN).statusCode()).isEqualTo(401);
        Response asked = ask(PROOF);
        asked.then().body("publicKey.allowCredentials", hasSize(1));
        Device stranger = new Device();
        stranger.make(ask(OWN));
        Response another = ask(PROOF);
        refused(answer(PROOF, another, stranger.sign(another)));

        Response proven = answer(PROOF, asked, device.sign(asked));

        proven.then().statusCode(200);
        assertThat(claims(proven).getString("sid")).isEqualTo(claims(here).getString("sid"));
        ask(proven.path("accessToken"), OWN).then().statusCode(200);
    }

    @Test
    @DisplayName("answers what it was asked for: who signs in proves nothing of another session")
    void purposes() {
        make();
        Response toSignIn = ask(SIGN_IN);
        Response toProve = ask(PROOF);

        refused(answer(PROOF, toSignIn, device.sign(toSignIn)));
        refused(answer(SIGN_IN, toProve, device.sign(toProve)));
    }

    @Test
    @DisplayName("is removed by its holder alone, and opens nothing then")
    void removed() {
        UUID id = make();
        String stranger = Guests.token("plaintiff@example.com");
        remove(stranger, id).then().statusCode(404).body("code", is("passkey-not-found"));

        remove(here.path("accessToken"), id).then().statusCode(204);

        own().then().body("passkeys", empty());
        Response asked = ask(SIGN_IN);
        refused(answer(SIGN_IN, asked, device.sign(asked)));
        assertThat(Guests.textOf(Guests.mail(email, 3))).contains("A passkey was removed");
    }

    @Test
    @DisplayName("is not taken from nonsense")
    void nonsense() {
        Response asked = ask(SIGN_IN);
        refused(answer(SIGN_IN, asked, Map.of()));
        refused(answer(SIGN_IN, ask(SIGN_IN), Map.of("id", "%%", "response", Map.of("signature", List.of(1)))));
        Response toMake = ask(OWN);
        take(toMake, Map.of("type", "x"), "key").then().statusCode(422).body("code", is("passkey-refused"));
        take(toMake, device.make(toMake), " ")
                .then()
                .statusCode(422)
                .body("code", is("passkey-not-possible"))
                .body("grounds.field", contains("name"));
        given().contentType(ContentType.JSON).body("{}").post(SIGN_IN).then().statusCode(422);
    }

    @Test
    @DisplayName("is asked for within five minutes")
    void tooLate() throws SQLException {
        make();
        Response asked = ask(SIGN_IN);
        execute("update passkey_question set expires_at = now() - interval '1 second'", null);

        refused(answer(SIGN_IN, asked, device.sign(asked)));
    }

    private UUID make() {
        Response asked = ask(OWN);
        return UUID.fromString(take(asked, device.make(asked), "key")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response ask(String path) {
        return ask(here.path("accessToken"), path);
    }

    private static Response ask(String token, String path) {
        return given().auth().oauth2(token).post(path + "/questions");
    }

    private Response take(Response asked, Map<String, Object> credential, String name) {
        return given().auth()
                .oauth2(here.path("accessToken"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("question", asked.<String>path("question"), "credential", credential, "name", name))
                .post(OWN);
    }

    private Response answer(String path, Response asked, Map<String, Object> credential) {
        return given().auth()
                .oauth2(here.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(Map.of("question", asked.<String>path("question"), "credential", credential))
                .post(path);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("code", is("passkey-refused"));
        assertThat(answer.detailedCookie("comity-refresh")).isNull();
    }

    private Response own() {
        return given().auth().oauth2(here.path("accessToken")).get(OWN);
    }

    private static Response remove(String token, UUID id) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .delete(OWN + "/" + id);
    }

    private Response refreshed() {
        return given().cookie("comity-refresh", here.cookie("comity-refresh")).post("/api/sessions/refresh");
    }

    private static JsonObject claims(Response opened) {
        String body = opened.<String>path("accessToken").split("\\.")[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(body)));
    }

    private void provenLongAgo() throws SQLException {
        execute("""
                update session set proven_at = now() - interval '1 hour'
                 where account_id = (select id from account where email = ?)""", email);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (value != null) {
                statement.setString(1, value);
            }
            statement.executeUpdate();
        }
    }

    private int noted(String act, UUID subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from audit_trail where act = ? and subject = ?")) {
            statement.setString(1, act);
            statement.setObject(2, subject);
            try (var count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
