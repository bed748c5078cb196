package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A trace")
class TraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    DataSource database;

    @Test
    @DisplayName("goes from the request into what the service tells others, though nobody asked for spans")
    void reachesTheOutbox() throws SQLException {
        TestFiler filer = TestFiler.party();
        String id = filer.prepares();

        filer.commands(Map.of("version", filer.versionOf(id)))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .post("/api/filing/submissions/" + id + "/lodgement")
                .then()
                .statusCode(201);

        assertThat(traceOf("SubmissionReceived", id)).matches("00-" + TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-00");
    }

    private String traceOf(String type, String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select trace from outbox_event where subject = ? and type like '%' || ?")) {
            select.setObject(1, UUID.fromString(subject));
            select.setString(2, type);
            ResultSet row = select.executeQuery();
            assertThat(row.next()).as("an event " + type).isTrue();
            return row.getString(1);
        }
    }
}
