package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A mail that cannot be sent")
class MailStateTest {
    @Inject
    DataSource database;

    @Test
    @DisplayName("is given up after three days; the operator sees that, and nothing tells whom it was for")
    void givenUp() throws SQLException {
        int before = state().getInt("givenUp");
        UUID letter = UUID.randomUUID();
        run("""
                insert into letter (id, kind, address, locale, link, written_at, next_try, tries)
                values ('%s', 'CASE_NEWS', 'gone@example.com', 'en', 'https://court.example/cases/x', now() - interval '73 hours', now(), 40)""".formatted(letter));
        await().atMost(Duration.ofSeconds(30)).until(() -> state().getInt("givenUp") == before + 1);
        assertThat(row(letter)).contains("CASE_NEWS").doesNotContain("gone@example.com", "court.example");
        assertThat(Guests.mails("gone@example.com")).isEmpty();
    }

    @Test
    @DisplayName("waits, and is counted as one that was refused; since when is told")
    void waits() throws SQLException {
        UUID letter = UUID.randomUUID();
        run("""
                insert into letter (id, kind, address, locale, link, written_at, next_try, tries)
                values ('%s', 'CASE_NEWS', 'later@example.com', 'en', 'https://court.example/', now() - interval '50 hours', now() + interval '1 hour', 3)""".formatted(letter));
        JsonPath state = state();
        assertThat(state.getInt("waiting")).isPositive();
        assertThat(state.getInt("refused")).isPositive();
        assertThat(state.getString("oldestSince")).isNotNull();
        run("delete from letter where id = '%s'".formatted(letter));
    }

    @Test
    @DisplayName("is the operator's business alone")
    void forOperators() {
        given().auth()
                .oauth2(Guests.token("clerk@court.example"))
                .get("/api/staff/mail")
                .then()
                .statusCode(403);
        given().get("/api/staff/mail").then().statusCode(401);
    }

    private static JsonPath state() {
        return given().auth()
                .oauth2(Staff.operator())
                .get("/api/staff/mail")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement command = connection.prepareStatement(statement)) {
            command.executeUpdate();
        }
    }

    private String row(UUID letter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select unsent::text from unsent_letter unsent where id = ?")) {
            select.setObject(1, letter);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
