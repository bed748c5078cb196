package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.gateway.participation.KnownCases;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A copy of one's own data")
class OwnDataTest {
    @Inject
    KnownCases cases;

    @Inject
    DataSource database;

    private String email;
    private Response party;

    @BeforeEach
    void guest() {
        email = Guests.newAddress();
        Guests.join(email, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        Guests.signIn(email, "a wrong one, and long");
        party = Guests.signIn(email, Guests.PASSWORD);
    }

    private static Response copy(String token) {
        return given().auth().oauth2(token).get("/api/accounts/me/data");
    }

    @Test
    @DisplayName("has all that is kept of the account, and none of its secrets")
    void whole() {
        UUID caseId = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            cases.add(caseId, "（2026）浙01民初77号", "浙01");
            cases.addParticipant(caseId, UUID.fromString(party.path("account.id")));
        });

        Response copy = copy(party.path("accessToken"));
        copy.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("my-account.json"))
                .header("Cache-Control", "no-store")
                .body("account.email", is(email))
                .body("sessions", hasSize(1))
                .body("devices", hasSize(1))
                .body("cases.number", hasItem("（2026）浙01民初77号"))
                .body("trail.act", hasItems("signed-in", "address-confirmed", "sign-in-refused"))
                .body("trail.find { it.act == 'sign-in-refused' }.byHolder", is(false))
                .body("trail.find { it.act == 'signed-in' }.byHolder", is(true))
                .body("trailIsWhole", is(true));
        assertThat(copy.asString()).doesNotContain("argon2", Guests.DEVICE, "digest");
        copy(party.path("accessToken")).then().body("trail.act", hasItem("own-data-copied"));
    }

    @Test
    @DisplayName("is its holder's alone")
    void own() {
        String other = Guests.newAddress();
        Guests.join(other, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(other, 1)));

        String copy =
                copy(Guests.signIn(other, Guests.PASSWORD).path("accessToken")).asString();

        assertThat(copy).contains(other).doesNotContain(email, party.<String>path("account.id"));
        copy("no token").then().statusCode(401);
    }

    @Test
    @DisplayName("is not for who finds a browser signed in")
    void provenOnly() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update session set proven_at = now() - interval '1 hour' where account_id = ?")) {
            update.setObject(1, UUID.fromString(party.path("account.id")));
            update.executeUpdate();
        }
        String stale = given().cookie("comity-refresh", party.cookie("comity-refresh"))
                .post("/api/sessions/refresh")
                .path("accessToken");

        copy(stale).then().statusCode(401).body("code", is("proof-too-old"));
    }
}
