package org.comity.sessions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.retention.Retention;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A session that ended at the gateway")
class EndedSessionStoreTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    DataSource database;

    @Inject
    Retention retention;

    private final UUID session = UUID.randomUUID();

    @Test
    @DisplayName("takes its tokens along within half a minute: one that was seen, and one that never was; no other's")
    void takesItsTokens() {
        String seen = tokenOf(session);
        String unseen = tokenOf(session);
        String other = tokenOf(UUID.randomUUID());
        assertStatus(204, seen);

        TestEvents.sessionEnded(session);

        await().atMost(SOON).untilAsserted(() -> assertStatus(401, seen));
        assertStatus(401, unseen);
        assertStatus(204, other);
        assertStatus(204, TestTokens.system("filing-service"));
    }

    @Test
    @DisplayName("takes them along also at a replica that was not told, because another was")
    void toldToAnother() throws SQLException {
        String token = tokenOf(session);
        assertStatus(204, token);

        writeDown(session, Instant.now());

        await().atMost(SOON).untilAsserted(() -> assertStatus(401, token));
    }

    @Test
    @DisplayName("may be told more than once")
    void toldTwice() throws SQLException {
        int before = ids("select event_id from inbox_event").size();

        TestEvents.sessionEnded(session);
        TestEvents.sessionEnded(session);

        await().atMost(SOON).untilAsserted(() -> assertThat(ids("select event_id from inbox_event"))
                .hasSize(before + 2));
        assertThat(ids("select session_id from ended_session")).containsOnlyOnce(session);
    }

    @Test
    @DisplayName("is forgotten once none of its tokens can be held, and not before")
    void forgotten() throws SQLException {
        // A token lasts ten minutes, and clocks may differ by one.
        UUID recent = UUID.randomUUID();
        writeDown(recent, Instant.now().minus(Duration.ofMinutes(11)));
        writeDown(session, Instant.now().minus(Duration.ofMinutes(16)));
        await().atMost(SOON).untilAsserted(() -> assertStatus(401, tokenOf(recent)));
        assertStatus(204, tokenOf(session));

        retention.deleteWhatIsTooOld();

        assertThat(ids("select session_id from ended_session")).contains(recent).doesNotContain(session);
    }

    /** Each time another one. */
    private static String tokenOf(UUID session) {
        return TestTokens.ofSession(session.toString());
    }

    private static void assertStatus(int status, String token) {
        given().auth().oauth2(token).get("/desk").then().statusCode(status);
    }

    private void writeDown(UUID ended, Instant at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into ended_session (session_id, ended_at) values (?, ?)")) {
            insert.setObject(1, ended);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private List<UUID> ids(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
