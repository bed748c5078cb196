package org.comity.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.gateway.identity.staff.Role;
import org.comity.testing.PermissionMatrix;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("Who may ask what")
class PermissionMatrixTest {
    private static final String COOKIE = "comity-refresh";

    @Inject
    DataSource database;

    @Test
    @DisplayName("is as published, operation by operation and role by role; -Dcontract.write=true writes it anew")
    void isAsPublished() throws IOException, SQLException {
        PermissionMatrix matrix =
                PermissionMatrix.of("gateway", Files.readString(Path.of("target/openapi/gateway.json")));
        add(matrix, "party", guest());
        for (Role role : Role.values()) {
            String email = Guests.newAddress();
            Staff.joined(email, role.name(), role.isOfACourt() ? "浙01" : null);
            add(matrix, role.group(), Guests.signIn(email, Staff.PASSWORD));
        }
        Response another = guest();
        matrix.stranger("partner", Partners.token(), null)
                .stranger("system", Partners.token("hearing-service", Upstream.SERVICE_SECRET), null)
                .thing(
                        "session",
                        "/api/accounts/me/sessions/{id}",
                        Map.of(),
                        claims(another).getString("sid"))
                .asking("/api/sessions", () -> "{\"email\":\"%s\",\"password\":\"a guess that counts\"}"
                        .formatted(Guests.newAddress()))
                .requireSameAsPublished();
    }

    /** Of one session both tokens: of now, and of when it was carried on long after somebody proved who they are. */
    private void add(PermissionMatrix matrix, String role, Response session) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update session set proven_at = now() - interval '1 hour' where id = ?")) {
            update.setObject(1, UUID.fromString(claims(session).getString("sid")));
            update.executeUpdate();
        }
        String stale = given().cookie(COOKIE, session.cookie(COOKIE))
                .post("/api/sessions/refresh")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        matrix.stranger(role, session.path("accessToken"), stale);
    }

    private static Response guest() {
        String email = Guests.newAddress();
        Guests.join(email, Guests.PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        return Guests.signIn(email, Guests.PASSWORD);
    }

    private static JsonObject claims(Response session) {
        String token = session.path("accessToken");
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
