package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The trail of who came in")
class TrailTest {
    private static final String PASSWORD = "long enough, and mine";

    @Inject
    DataSource database;

    private long before;

    @BeforeEach
    void remember() throws SQLException {
        before = last();
    }

    @Test
    @DisplayName("keeps how somebody became an account, changed it, came in and left")
    void life() throws SQLException {
        String email = Guests.newAddress();
        Guests.join(email, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        Response session = Guests.signIn(email, PASSWORD);
        given().auth()
                .oauth2(session.path("accessToken"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("locale", "ko", "zone", "Asia/Seoul"))
                .post("/api/accounts/me")
                .then()
                .statusCode(200);
        given().cookie("comity-refresh", session.cookie("comity-refresh")).delete("/api/sessions/current");

        String account = session.path("account.id");
        assertThat(lines())
                .containsExactly(
                        "stranger - registered -",
                        "party " + account + " address-confirmed " + account,
                        "party " + account + " signed-in session",
                        "party " + account + " profile-changed " + account,
                        "party " + account + " signed-out session");
        assertThat(everything()).doesNotContain(email, PASSWORD, "Müller");
    }

    @Test
    @DisplayName("keeps what strangers tried, of whom and from where, but not what they wrote")
    void strangers() throws SQLException {
        String clerk = Guests.signIn("clerk@court.example", Upstream.PASSWORD).path("account.id");
        before = last();
        String nobody = Guests.newAddress();
        Guests.signIn("clerk@court.example", "not the password").then().statusCode(401);
        Guests.signIn(nobody, "not the password").then().statusCode(401);
        Guests.signIn("clerk@court.example", Upstream.PASSWORD);

        assertThat(lines())
                .startsWith("stranger - sign-in-refused " + clerk, "stranger - sign-in-refused -")
                .hasSize(3);
        assertThat(everything()).contains("127.0.0.1").doesNotContain(nobody, "not the password", "clerk@");
    }

    @Test
    @DisplayName("keeps to which service a token was given, and that one was refused")
    void services() throws SQLException {
        token("hearing-service", Upstream.SERVICE_SECRET).then().statusCode(200);
        token("hearing-service", "guessed").then().statusCode(401);

        UUID hearing = UUID.nameUUIDFromBytes("hearing-service".getBytes());
        assertThat(lines())
                .containsExactly(
                        "system " + hearing + " service-token-issued " + hearing, "stranger - service-token-refused -");
        assertThat(everything()).doesNotContain(Upstream.SERVICE_SECRET, "guessed");
    }

    private static Response token(String client, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post("/api/tokens");
    }

    private long last() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select coalesce(max(position), 0) from audit_trail")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Role, account, act, and the subject, where sessions are called so: their ids are not known to those who hold them. */
    private List<String> lines() throws SQLException {
        return read("""
                select concat_ws(' ', role, coalesce(trail.account_id::text, '-'), act,
                                 case when s.id is not null then 'session' else coalesce(subject::text, '-') end)
                  from audit_trail trail left join session s on s.id = subject where position > ? order by position""");
    }

    private String everything() throws SQLException {
        return String.join("\n", read("select audit_trail::text from audit_trail where position > ?"));
    }

    private List<String> read(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, before);
            List<String> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
            return lines;
        }
    }
}
