package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.gateway.participation.KnownCases;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The name of an account")
class RenamingTest {
    @Inject
    KnownCases cases;

    @Inject
    DataSource database;

    private final Map<String, Object> request = new HashMap<>();
    private String email;
    private Response party;
    private UUID account;

    @BeforeEach
    void partyOfACase() {
        email = Guests.newAddress();
        Guests.join(email, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        party = Guests.signIn(email, Guests.PASSWORD);
        account = UUID.fromString(party.path("account.id"));
        request.putAll(Map.of(
                "email", email,
                "name", "Müller-Kim & Söhne",
                "check", "BY_PAPERS",
                "evidence", "Handelsregister Köln HRB 1234, 2026-11-20"));
        UUID caseId = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            cases.add(caseId, "（2026）浙01民初1号", "浙01");
            cases.addParticipant(caseId, account);
        });
    }

    @Test
    @DisplayName("is changed by a clerk of a court of whose case it takes part, who saw a paper; its holder is told")
    void changes() throws SQLException {
        rename(Guests.token("clerk@court.example")).then().statusCode(204);

        Guests.signIn(email, Guests.PASSWORD).then().body("account.name", is("Müller-Kim & Söhne"));
        assertThat(Guests.textOf(Guests.mail(email, 2))).contains("Your account has another name");
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select from_name, evidence, court from account_renaming where account_id = ?")) {
            query.setObject(1, account);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("Müller & Söhne");
                assertThat(row.getString(2)).contains("HRB 1234");
                assertThat(row.getString(3)).isEqualTo("浙01");
            }
        }
    }

    @ParameterizedTest(name = "without {0} it stays: {1}")
    @CsvSource({"name, name-length", "check, identity-check-missing", "evidence, evidence-missing"})
    void stays(String missing, String ground) {
        request.remove(missing);
        rename(Guests.token("clerk@court.example"))
                .then()
                .statusCode(422)
                .body("code", is("renaming-not-possible"))
                .body("grounds.code", contains(ground));
    }

    @Test
    @DisplayName("is nothing to clerks of other courts, and nobody changes one that is not a party's")
    void notTheirs() {
        String elsewhere = Guests.newAddress();
        Staff.joined(elsewhere, "CLERK", "沪01");
        String other = Guests.signIn(elsewhere, Staff.PASSWORD).path("accessToken");
        rename(other).then().statusCode(404).body("code", is("account-not-found"));
        request.put("email", "judge@court.example");
        rename(Guests.token("clerk@court.example")).then().statusCode(404);
        request.put("email", Guests.newAddress());
        rename(Guests.token("clerk@court.example")).then().statusCode(404);
    }

    @Test
    @DisplayName("is not changed by its holder")
    void notByOneself() {
        rename(party.path("accessToken")).then().statusCode(403);
    }

    private Response rename(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(request)
                .post("/api/accounts/renamings");
    }
}
